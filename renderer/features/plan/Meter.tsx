import styles from './plan.module.css'

interface MeterProps {
  /** From 0; more than 100 is drawn as 100. */
  readonly percent: number
  /** A thin mark, e.g. where the year is. */
  readonly mark?: number | undefined
  readonly tone?: 'accent' | 'good' | 'warn' | undefined
}

/** How far something is. Only a picture: the figure stands beside it. */
export function Meter({ percent, mark, tone = 'accent' }: MeterProps) {
  return (
    <span className={styles['meter']} aria-hidden>
      <span className={styles['filled']} data-tone={tone} style={{ width: `${Math.min(100, percent)}%` }} />
      {mark !== undefined && <span className={styles['mark']} style={{ left: `${Math.min(100, mark)}%` }} />}
    </span>
  )
}

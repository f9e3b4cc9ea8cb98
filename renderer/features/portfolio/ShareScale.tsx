import type { Tone } from '#renderer/ui/index.ts'
import styles from './portfolio.module.css'

interface ShareScaleProps {
  /** From 0 to 100; more is drawn as 100. */
  readonly percent: number
  /** Where a band ends, as thin marks. */
  readonly limits: readonly number[]
  readonly tone: Tone
}

/** A share on a scale with the limits of its bands. Only a picture: the figure and the band stand beside it. */
export function ShareScale({ percent, limits, tone }: ShareScaleProps) {
  return (
    <svg className={styles['scale']} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <rect className={styles['ground']} x="0" y="2" width="100" height="4" rx="0" />
      <rect
        className={styles['filled']}
        data-tone={tone}
        x="0"
        y="2"
        width={Math.min(100, Math.max(0, percent))}
        height="4"
      />
      {limits.map((limit, index) => (
        <rect key={index} className={styles['limit']} x={limit - 0.15} y="0" width="0.3" height="8" />
      ))}
    </svg>
  )
}

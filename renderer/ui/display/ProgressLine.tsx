import type { ReactNode } from 'react'
import styles from './ProgressLine.module.css'

export interface ProgressLineProps {
  readonly label: string
  /** From 0 to 1. */
  readonly share: number
  /** The way out, where there is one. */
  readonly action?: ReactNode
}

/** What is going on, how far it is, and the way out. */
export function ProgressLine({ label, share, action }: ProgressLineProps) {
  return (
    <div className={styles['line']}>
      <span>{label}</span>
      <progress className={styles['bar']} aria-label={label} value={share} max={1} />
      {action}
    </div>
  )
}

import type { ReactNode } from 'react'
import styles from './importPage.module.css'

interface ProgressLineProps {
  readonly label: string
  /** From 0 to 1. */
  readonly share: number
  readonly action: ReactNode
}

/** What is going on, how far it is, and the way out. */
export function ProgressLine({ label, share, action }: ProgressLineProps) {
  return (
    <div className={styles['progress']}>
      <span>{label}</span>
      <progress className={styles['bar']} aria-label={label} value={share} max={1} />
      {action}
    </div>
  )
}

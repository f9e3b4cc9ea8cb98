import type { ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './Facts.module.css'

export interface Fact {
  readonly label: string
  /** Nothing known (null, undefined or '') is drawn as a dash, or left out with `hidesUnknown`. */
  readonly value: ReactNode
}

export interface FactsProps {
  readonly facts: readonly Fact[]
  /** `beside`: label left, value right; `above`: label over the value, in columns. */
  readonly layout?: 'beside' | 'above' | undefined
  readonly hidesUnknown?: boolean | undefined
}

/** Labels and values. */
export function Facts({ facts, layout = 'beside', hidesUnknown = false }: FactsProps) {
  const shown = hidesUnknown ? facts.filter(({ value }) => isKnown(value)) : facts
  return (
    <dl className={classes(styles['facts'], styles[layout])}>
      {shown.map(({ label, value }) => (
        <div key={label} className={styles['fact']}>
          <dt className={styles['label']}>{label}</dt>
          <dd className={styles['value']}>
            {isKnown(value) ? value : <span className={styles['unknown']}>–</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function isKnown(value: ReactNode): boolean {
  return value !== null && value !== undefined && value !== ''
}

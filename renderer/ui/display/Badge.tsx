import type { ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Badge.module.css'

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'feast'

export interface BadgeProps {
  readonly children: ReactNode
  readonly tone?: Tone | undefined
  readonly icon?: IconName | undefined
  /** Without a ground: for dense lists. */
  readonly isPlain?: boolean | undefined
}

/** A small mark in words; the colour only repeats them. */
export function Badge({ children, tone = 'neutral', icon, isPlain = false }: BadgeProps) {
  return (
    <span className={classes(styles['badge'], styles[tone], isPlain && styles['plain'])}>
      {icon && <Icon name={icon} size={12} />}
      <span className={styles['text']}>{children}</span>
    </span>
  )
}

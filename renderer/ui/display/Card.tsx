import type { ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './Card.module.css'

export interface CardProps {
  readonly children: ReactNode
  readonly title?: string | undefined
  /** Beside the title; a quiet button. */
  readonly action?: ReactNode
  /** Buttons at the upper right that appear on hover and on focus inside. */
  readonly hoverActions?: ReactNode
  /** Dashes instead of paper: something belongs here. */
  readonly isPlaceholder?: boolean | undefined
  /** Lets the card react to hover, when a click on it does something. */
  readonly isInteractive?: boolean | undefined
  /** Without padding: for lists and tables inside. */
  readonly isFlush?: boolean | undefined
  /** Names the card for screen readers where it has no title. */
  readonly label?: string | undefined
}

/** A sheet of paper on the desk. */
export function Card({
  children,
  title,
  action,
  hoverActions,
  isPlaceholder = false,
  isInteractive = false,
  isFlush = false,
  label,
}: CardProps) {
  const name = label ?? title
  const look = classes(
    styles['card'],
    isPlaceholder && styles['placeholder'],
    isInteractive && styles['interactive'],
    isFlush && styles['flush'],
  )
  return (
    <div className={look} {...(name ? { role: 'group', 'aria-label': name } : {})}>
      {(title !== undefined || action !== undefined) && (
        <div className={styles['header']}>
          <h2 className={styles['title']}>{title}</h2>
          {action}
        </div>
      )}
      {children}
      {hoverActions !== undefined && <div className={styles['hoverActions']}>{hoverActions}</div>}
    </div>
  )
}

export interface CardGridProps {
  readonly children: ReactNode
  /** Pixels a card needs at least; 280 unless given. */
  readonly minWidth?: 200 | 280 | 340 | undefined
  readonly label?: string | undefined
}

/** Cards in as many columns as there is room for. */
export function CardGrid({ children, minWidth = 280, label }: CardGridProps) {
  return (
    <div
      className={classes(styles['grid'], styles[`min${minWidth}`])}
      {...(label ? { role: 'group', 'aria-label': label } : {})}
    >
      {children}
    </div>
  )
}

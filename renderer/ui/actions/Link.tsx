import type { ReactNode } from 'react'
import { Link as AriaLink } from 'react-aria-components'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import styles from './Link.module.css'

export interface LinkProps {
  readonly children: ReactNode
  readonly href?: string | undefined
  readonly onPress?: (() => void) | undefined
  /** `plain` looks like text until hovered: for names in lists. */
  readonly variant?: 'accent' | 'plain' | undefined
  readonly isCurrent?: boolean | undefined
  /** Replaces the text for screen readers, e.g. "E-mail Maria" for an address. */
  readonly label?: string | undefined
}

/** Goes somewhere; what does something is a `Button`. */
export function Link({ children, variant = 'accent', isCurrent, label, ...rest }: LinkProps) {
  const look = classes(styles['link'], styles[variant])
  const described = defined({
    'aria-current': isCurrent ? ('page' as const) : undefined,
    'aria-label': label,
  })
  // An address alone needs no more than the browser has; a table draws dozens of them while it scrolls.
  if (rest.href !== undefined && rest.onPress === undefined) {
    return (
      <a href={rest.href} className={look} {...described}>
        {children}
      </a>
    )
  }
  return (
    <AriaLink className={look} {...defined(rest)} {...described}>
      {children}
    </AriaLink>
  )
}

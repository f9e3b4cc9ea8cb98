import type { ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import styles from './Sidebar.module.css'

interface SidebarButtonProps {
  readonly href: string | undefined
  readonly onPress: (() => void) | undefined
  readonly isCurrent: boolean
  readonly label: string
  readonly children: ReactNode
}

/** A link where it leads somewhere, a button where it does something. */
export function SidebarButton({ href, onPress, isCurrent, label, children }: SidebarButtonProps) {
  const className = classes(styles['item'], isCurrent && styles['current'])
  if (href === undefined) {
    return (
      <Button className={className} aria-label={label} {...defined({ onPress })}>
        {children}
      </Button>
    )
  }
  return (
    <Link
      className={className}
      href={href}
      aria-label={label}
      {...defined({ onPress, 'aria-current': isCurrent ? ('page' as const) : undefined })}
    >
      {children}
    </Link>
  )
}

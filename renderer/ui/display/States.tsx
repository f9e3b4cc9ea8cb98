import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '../actions/Button.tsx'
import { classes } from '../lib/classes.ts'
import { useUiText } from '../UiProvider.tsx'
import { Icon, type IconName } from './Icon.tsx'
import styles from './States.module.css'

export interface EmptyStateProps {
  readonly icon: IconName
  readonly title: string
  /** A kind sentence and what to do next. */
  readonly children?: ReactNode
  /** A button. */
  readonly action?: ReactNode
  /** For cards and panels. */
  readonly isSmall?: boolean | undefined
}

/** Nothing here yet. */
export function EmptyState({ icon, title, children, action, isSmall = false }: EmptyStateProps) {
  return (
    <div className={classes(styles['state'], isSmall && styles['small'])}>
      <span className={styles['picture']}>
        <Icon name={icon} size={isSmall ? 20 : 24} />
      </span>
      <p className={styles['title']}>{title}</p>
      {children && <div className={styles['text']}>{children}</div>}
      {action && <div className={styles['action']}>{action}</div>}
    </div>
  )
}

export interface LoadingStateProps {
  /** Rows of the skeleton. */
  readonly rows?: number | undefined
  readonly label?: string | undefined
}

/** What is usually there at once shows nothing for this long. */
const QUIET_MS = 200

/** A quiet skeleton, after a moment. */
export function LoadingState({ rows = 4, label }: LoadingStateProps) {
  const t = useUiText()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" aria-label={label ?? t('ui.loading')} className={styles['loading']} data-loading>
      {isShown &&
        Array.from({ length: rows }, (_, row) => <span key={row} className={styles['bar']} aria-hidden />)}
    </div>
  )
}

export interface ErrorStateProps {
  /** What happened. */
  readonly title: string
  /** What to do. */
  readonly children?: ReactNode
  readonly onRetry?: (() => void) | undefined
}

/** It could not be shown, and the way out. */
export function ErrorState({ title, children, onRetry }: ErrorStateProps) {
  const t = useUiText()
  return (
    <div className={styles['state']} role="alert">
      <span className={classes(styles['picture'], styles['bad'])}>
        <Icon name="circleAlert" size={24} />
      </span>
      <p className={styles['title']}>{title}</p>
      {children && <div className={styles['text']}>{children}</div>}
      {onRetry && (
        <div className={styles['action']}>
          <Button icon="refreshCw" onPress={onRetry}>
            {t('ui.tryAgain')}
          </Button>
        </div>
      )}
    </div>
  )
}

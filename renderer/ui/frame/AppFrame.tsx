import type { ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './AppFrame.module.css'

export interface AppFrameProps {
  /** A `Sidebar`. */
  readonly sidebar: ReactNode
  /** A `TopBar`. */
  readonly topBar: ReactNode
  /** Banners across the content, above it. */
  readonly banner?: ReactNode
  /** The page. */
  readonly children: ReactNode
  /** The text and target of the first link of the window, which leads past the navigation. */
  readonly skipLink: string
  readonly isSidebarFolded?: boolean | undefined
}

const CONTENT_ID = 'content'

/** The window: navigation left, where I am on top, the content below. */
export function AppFrame({
  sidebar,
  topBar,
  banner,
  children,
  skipLink,
  isSidebarFolded = false,
}: AppFrameProps) {
  return (
    <div className={classes(styles['frame'], isSidebarFolded && styles['folded'])}>
      <button
        type="button"
        className={styles['skip']}
        onClick={() => document.getElementById(CONTENT_ID)?.focus()}
      >
        {skipLink}
      </button>
      {sidebar}
      <div className={styles['main']}>
        {topBar}
        {banner && <div className={styles['banner']}>{banner}</div>}
        <main id={CONTENT_ID} tabIndex={-1} className={styles['content']}>
          {children}
        </main>
      </div>
    </div>
  )
}

export interface TopBarProps {
  /** Where I am: a name or a path. */
  readonly children: ReactNode
  readonly search?: ReactNode
  /** Buttons at the right. */
  readonly actions?: ReactNode
}

/** Where I am, search, and what can be made new. */
export function TopBar({ children, search, actions }: TopBarProps) {
  return (
    <header className={styles['topBar']}>
      <div className={styles['where']}>{children}</div>
      <div className={styles['search']}>{search}</div>
      <div className={styles['actions']}>{actions}</div>
    </header>
  )
}

import type { ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './Page.module.css'

export interface PageProps {
  readonly title: string
  /** Behind the title, e.g. how many rows; already formatted. */
  readonly count?: string | undefined
  readonly actions?: ReactNode
  /** `FilterTabs`. */
  readonly tabs?: ReactNode
  /** Search and filter chips, below the tabs. */
  readonly filters?: ReactNode
  readonly children: ReactNode
  /** `fill` gives the content the rest of the height: for tables and canvases, which scroll themselves. */
  readonly layout?: 'flow' | 'fill' | undefined
  /** Readable width for settings and texts. */
  readonly isNarrow?: boolean | undefined
}

/** Title, what can be done, filters, content. */
export function Page({
  title,
  count,
  actions,
  tabs,
  filters,
  children,
  layout = 'flow',
  isNarrow = false,
}: PageProps) {
  return (
    <div className={classes(styles['page'], styles[layout], isNarrow && styles['narrow'])}>
      <header className={styles['header']}>
        <h1 className={styles['title']}>{title}</h1>
        {count !== undefined && <span className={styles['count']}>{count}</span>}
        <div className={styles['actions']}>{actions}</div>
      </header>
      {tabs && <div className={styles['tabs']}>{tabs}</div>}
      {filters && <div className={styles['filters']}>{filters}</div>}
      <div className={styles['content']}>{children}</div>
    </div>
  )
}

export interface TwoColumnProps {
  readonly children: ReactNode
  /** At the right; below where it is narrow. */
  readonly rail: ReactNode
}

/** Two thirds of content and a rail of facts. */
export function TwoColumn({ children, rail }: TwoColumnProps) {
  return (
    <div className={styles['measure']}>
      <div className={styles['twoColumn']}>
        <div className={styles['stack']}>{children}</div>
        <div className={styles['stack']}>{rail}</div>
      </div>
    </div>
  )
}

import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './HeaderStrip.module.css'

export interface HeaderStripProps {
  /** An `Avatar`. */
  readonly avatar?: ReactNode
  readonly title: string
  /** Badges behind the title. */
  readonly badges?: ReactNode
  /** What this is, in one line. */
  readonly subtitle?: ReactNode
  /** Up to three facts that matter today. */
  readonly facts?: readonly { readonly label: string; readonly value: ReactNode }[] | undefined
  readonly actions?: ReactNode
}

/** The head of a dossier; while scrolling, a slim one with title and actions stays. */
export function HeaderStrip({ avatar, title, badges, subtitle, facts = [], actions }: HeaderStripProps) {
  const edge = useRef<HTMLDivElement>(null)
  const isSlim = useHasScrolledPast(edge)
  return (
    <>
      <header className={styles['strip']}>
        {avatar}
        <div className={styles['main']}>
          <div className={styles['titleRow']}>
            <h1 className={styles['title']}>{title}</h1>
            {badges}
          </div>
          {subtitle && <div className={styles['subtitle']}>{subtitle}</div>}
        </div>
        <div className={styles['actions']}>{actions}</div>
      </header>
      {facts.length > 0 && (
        <dl className={styles['facts']}>
          {facts.map(({ label, value }) => (
            <div key={label} className={styles['fact']}>
              <dt className={styles['label']}>{label}</dt>
              <dd className={styles['value']}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div ref={edge} className={styles['edge']} />
      <div className={classes(styles['slim'], isSlim && styles['shown'])} aria-hidden>
        <span className={styles['slimTitle']}>{title}</span>
      </div>
    </>
  )
}

function useHasScrolledPast(edge: RefObject<HTMLElement | null>): boolean {
  const [hasPassed, setPassed] = useState(false)
  useEffect(() => {
    const element = edge.current
    if (!element) return undefined
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setPassed(!entry.isIntersecting && entry.boundingClientRect.top < 200)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [edge])
  return hasPassed
}

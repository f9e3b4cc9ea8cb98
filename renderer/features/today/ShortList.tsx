import { type ReactNode, useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { Button } from '#renderer/ui/index.ts'
import styles from './TodayPage.module.css'

/** How many lines are shown before it asks, and how many times as many each time. */
const FIRST = 5
const TIMES = 4

interface ShortListProps<Item> {
  readonly items: readonly Item[]
  readonly draw: (item: Item) => ReactNode
  /** How many at first. */
  readonly first?: number
}

/** The first lines of a list, and more when asked. */
export function ShortList<Item>({ items, draw, first = FIRST }: ShortListProps<Item>) {
  const t = useT()
  const [wanted, setWanted] = useState(first)
  if (items.length === 0) return null
  // A button in place of one line would save nothing.
  const shown = items.length <= wanted + 1 ? items.length : wanted
  const more = Math.min(items.length - shown, first * TIMES)
  return (
    <>
      <ul className={styles['list']}>{items.slice(0, shown).map(draw)}</ul>
      {more > 0 && (
        <span className={styles['more']}>
          <Button variant="quiet" size="small" onPress={() => setWanted(shown + more)}>
            {t('today.due.more', { count: more })}
          </Button>
        </span>
      )}
    </>
  )
}

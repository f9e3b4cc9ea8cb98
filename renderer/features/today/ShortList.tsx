import { type ReactNode, useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { Button } from '#renderer/ui/index.ts'
import styles from './TodayPage.module.css'

/** How many lines a card of the rail shows before it asks, and how many more each time. */
const STEP = 5

interface ShortListProps<Item> {
  readonly items: readonly Item[]
  readonly draw: (item: Item) => ReactNode
}

/** The first lines of a list, and more when asked. */
export function ShortList<Item>({ items, draw }: ShortListProps<Item>) {
  const t = useT()
  const [shown, setShown] = useState(STEP)
  if (items.length === 0) return null
  const more = Math.min(items.length - shown, STEP * 4)
  return (
    <>
      <ul className={styles['list']}>{items.slice(0, shown).map(draw)}</ul>
      {more > 0 && (
        <span className={styles['more']}>
          <Button variant="quiet" size="small" onPress={() => setShown(shown + more)}>
            {t('today.due.more', { count: more })}
          </Button>
        </span>
      )}
    </>
  )
}

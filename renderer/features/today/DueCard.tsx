import { useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { Button, Card } from '#renderer/ui/index.ts'
import { dueAtAGlance, type TodayView } from '#shared/domain/today/todayView.ts'
import { ClearDay } from './ClearDay.tsx'
import { DueItem } from './DueItem.tsx'
import styles from './TodayPage.module.css'

/** Overdue and today's as one list that is ticked off; a kind word when nothing is left. */
export function DueCard({ view }: { readonly view: TodayView }) {
  const t = useT()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? view.due : dueAtAGlance(view.due)
  if (view.due.length === 0) return <ClearDay view={view} />
  return (
    <Card title={t('today.due.title')}>
      <ul className={styles['list']}>
        {shown.map((due) => (
          <DueItem key={due.followUp.id} due={due} />
        ))}
      </ul>
      {view.due.length > shown.length && (
        <span className={styles['more']}>
          <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
            {t('today.due.more', { count: view.due.length - shown.length })}
          </Button>
        </span>
      )}
    </Card>
  )
}

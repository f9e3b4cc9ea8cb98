import { useId } from 'react'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage } from '#renderer/lib/language.ts'
import { formatDay, formatRelativeDay } from '#shared/i18n/format.ts'
import { TimelineEntry } from './TimelineEntry.tsx'
import type { TimelineDay, TimelinePage } from './timelineView.ts'
import styles from './Timeline.module.css'

/** One day as a quiet heading, and what happened on it. */
export function TimelineDayGroup({
  group,
  page,
}: {
  readonly group: TimelineDay
  readonly page: TimelinePage
}) {
  const language = useLanguage()
  const today = useToday()
  const headingId = useId()
  return (
    <section className={styles['group']} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles['heading']}>
        <time dateTime={group.day} title={formatDay(group.day, language, 'withWeekday')}>
          {formatRelativeDay(group.day, today, language)}
        </time>
      </h3>
      <ol className={styles['entries']}>
        {group.interactions.map((interaction) => (
          <TimelineEntry
            key={interaction.id}
            interaction={interaction}
            people={page.people}
            client={page.clients.get(interaction.clientId)}
            files={page.files.get(interaction.id) ?? []}
          />
        ))}
      </ol>
    </section>
  )
}

import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { closeDialog } from '#renderer/navigation/location.ts'
import { formatPlace } from '#renderer/navigation/route.ts'
import { Button, EmptyState, Icon, type IconName, Link, Sheet } from '#renderer/ui/index.ts'
import type { ReminderSubject } from '#shared/domain/reminders/reminder.ts'
import { reminderText } from '#shared/i18n/reminderText.ts'
import type { WordedReminder } from '#shared/ipc/schemas.ts'
import { dayOf } from '#shared/lib/localTimes.ts'
import styles from './MissedReminders.module.css'
import { placeOfReminder } from './reminderPlace.ts'
import { dismissMissed, useReminderState } from './reminderState.ts'

const ICONS = {
  proposal: 'fileText',
  birthday: 'cake',
  followUp: 'calendarDays',
  trade: 'briefcase',
} as const satisfies Record<ReminderSubject['kind'], IconName>

/** What was not told in time, each with the way to it. */
export function MissedReminders() {
  const t = useT()
  const missed = useReminderState((state) => state.missed)
  const putAway = async (): Promise<void> => {
    await dismissMissed()
    closeDialog()
  }
  return (
    <Sheet
      title={t('reminders.list.title')}
      subtitle={missed.length > 0 && t('reminders.list.subtitle')}
      isOpen
      onClose={closeDialog}
      footer={
        missed.length > 0 && (
          <Button variant="primary" onPress={() => void putAway()}>
            {t('reminders.list.dismiss')}
          </Button>
        )
      }
    >
      <div data-dialog="missedReminders">
        {missed.length === 0 ? (
          <EmptyState icon="circleCheck" title={t('reminders.list.empty')}>
            {t('reminders.list.emptyText')}
          </EmptyState>
        ) : (
          <ul className={styles['list']}>
            {missed.map((one) => (
              <MissedReminder key={one.reminder.key} {...one} />
            ))}
          </ul>
        )}
      </div>
    </Sheet>
  )
}

function MissedReminder({ reminder, words }: WordedReminder) {
  const language = useLanguage()
  const today = useToday()
  const { title, body } = reminderText(reminder, words, language, today)
  const place = placeOfReminder(reminder.subject)
  return (
    <li className={styles['item']}>
      <Icon name={ICONS[reminder.subject.kind]} className={styles['icon']} />
      <div className={styles['text']}>
        <Link href={formatPlace(place)}>{title}</Link>
        {body !== '' && <p className={styles['body']}>{body}</p>}
      </div>
      <span className={styles['when']}>
        <RelativeDay day={dayOf(reminder.at)} />
      </span>
    </li>
  )
}

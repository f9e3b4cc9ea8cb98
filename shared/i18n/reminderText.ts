import type { Reminder, ReminderWords } from '#shared/domain/reminders/reminder.ts'
import { assertNever } from '#shared/lib/assertNever.ts'
import type { Day } from '#shared/lib/days.ts'
import { formatDay, formatRelativeDay } from './format.ts'
import type { Language } from './messages.ts'
import { translator } from './translate.ts'

/** What a notification, or a line of the list, says of a reminder. */
export interface ReminderText {
  readonly title: string
  readonly body: string
}

/**
 * The text of one reminder, as of today: what was missed says how things stand now. Without its words it still
 * says what kind of thing waits.
 */
export function reminderText(
  { subject, day, at }: Reminder,
  words: ReminderWords | undefined,
  language: Language,
  today: Day,
): ReminderText {
  const t = translator(language)
  const { who, what } = words ?? { who: '', what: '' }
  const when = formatRelativeDay(day, today, language)
  switch (subject.kind) {
    case 'proposal':
      return {
        title: titled(who, t(`reminders.notification.${day < today ? 'expired' : 'expires'}`, { when })),
        body: joined(
          what,
          t('reminders.notification.validThrough', { day: formatDay(day, language, 'long') }),
        ),
      }
    case 'birthday': {
      const { turns, celebration } = subject
      const body = turns === null ? '' : t('reminders.notification.turns', { age: turns })
      const sentence = CELEBRATION_SENTENCES[celebration][day < today ? 'past' : 'ahead']
      return {
        title: titled(who, t(`reminders.notification.${sentence}`, { when })),
        body: joined(body, what),
      }
    }
    case 'followUp': {
      const isTimed = subject.hasTime && day === today
      const due = isTimed
        ? t('reminders.notification.dueAt', { time: at.slice(11) })
        : t('reminders.notification.dueOn', { when })
      return { title: what === '' ? due : what, body: joined(who, what === '' ? '' : due) }
    }
    case 'trade': {
      const due = t('reminders.notification.trade', {
        what: t(`vocabulary.agendaReason.${subject.reason}`),
        when,
      })
      return { title: what === '' ? due : what, body: joined(who, what === '' ? '' : due) }
    }
    default:
      return assertNever(subject)
  }
}

function titled(who: string, what: string): string {
  return who === '' ? what : `${who}: ${what}`
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

const CELEBRATION_SENTENCES = {
  birthday: { ahead: 'birthday', past: 'hadBirthday' },
  nameDay: { ahead: 'nameDay', past: 'hadNameDay' },
  occasion: { ahead: 'occasion', past: 'hadOccasion' },
} as const

import type { Reminder } from '#shared/domain/reminders/reminder.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { ReminderText } from '#shared/i18n/reminderText.ts'
import { translator } from '#shared/i18n/translate.ts'

/** One notification for many reminders. */
export function digestText(
  kind: 'missed' | 'now',
  reminders: readonly Reminder[],
  textOf: (reminder: Reminder) => ReminderText,
  language: Language,
): ReminderText {
  const t = translator(language)
  const named = reminders.slice(0, NAMED_IN_DIGEST).map((reminder) => textOf(reminder).title)
  const others = reminders.length - named.length
  return {
    title: t(`reminders.notification.digest.${kind}`, { count: reminders.length }),
    body: [...named, ...(others > 0 ? [t('reminders.notification.more', { count: others })] : [])].join('\n'),
  }
}

/** What is said while the vault is locked: how many reminders there are, and nothing of what they are about. */
export function lockedText(count: number, language: Language): ReminderText {
  const t = translator(language)
  return {
    title: t('reminders.notification.locked.title'),
    body: t('reminders.notification.locked.body', { count }),
  }
}

const NAMED_IN_DIGEST = 3

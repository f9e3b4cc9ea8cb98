import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { TEXT_LIMIT } from '#shared/lib/fields.ts'
import { dayOf, localTimeOf } from '#shared/lib/localTimes.ts'
import { searchKey } from '#shared/lib/searchKey.ts'

/** Day and time of day at which a mail was sent, as the clock at home showed it; null if the mail does not say. */
export function sentAt(
  sentAtMs: number | null,
  zone: string,
): { readonly day: Day; readonly time: string } | null {
  if (sentAtMs === null || !Number.isFinite(sentAtMs)) return null
  if (sentAtMs < EARLIEST_MS || sentAtMs > LATEST_MS) return null
  const local = localTimeOf(sentAtMs, zone)
  return { day: dayOf(local), time: local.slice('YYYY-MM-DDT'.length) }
}

/** Mails were not sent before 1971 nor after 2100: such a date is a broken clock. */
const EARLIEST_MS = Date.UTC(1971, 0, 1)
const LATEST_MS = Date.UTC(2100, 0, 1)

/** What the timeline says of a mail: its subject, an empty line, what it says; cut to what a record holds. */
export function mailText(subject: string, text: string): string {
  const head = subject.replace(/\s+/g, ' ').trim()
  const whole = [head, text.trim()].filter((part) => part !== '').join('\n\n')
  if (whole.length <= TEXT_LIMIT) return whole
  return `${whole.slice(0, TEXT_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** What tells two mails apart. */
export interface MailKey {
  /** As `mailText` made it: its first line is the subject, or the first thing that was said. */
  readonly text: string
  readonly day: Day
  /** `HH:MM`; null if unknown. */
  readonly time: string | null
  readonly personIds: readonly PersonId[]
}

/**
 * The entry that a mail was already written down as: an e-mail of the same day and minute that begins with the same
 * line and shares a person with it, or names none.
 */
export function writtenDownAs(mail: MailKey, interactions: readonly Interaction[]): Interaction | null {
  const head = headOf(mail.text)
  return (
    interactions.find(
      (entry) =>
        entry.kind === 'email' &&
        entry.day === mail.day &&
        (entry.time === null || mail.time === null || entry.time === mail.time) &&
        headOf(entry.text) === head &&
        haveCommon(entry.personIds, mail.personIds),
    ) ?? null
  )
}

function headOf(text: string): string {
  return searchKey(text.split('\n', 1)[0] ?? '')
}

function haveCommon(some: readonly PersonId[], others: readonly PersonId[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((id) => others.includes(id))
}

import { clientNames } from '#renderer/data/queries/clients.ts'
import { openFollowUps } from '#renderer/data/queries/followUps.ts'
import { agendaWithin } from '#renderer/data/queries/records.ts'
import { awaitingProposals } from '#renderer/data/queries/proposals.ts'
import { type RemindedPerson, workplacesOf } from '#renderer/data/queries/reminders.ts'
import { doneBetweenFrames } from '#renderer/ui/index.ts'
import { celebrationsOf } from '#shared/domain/celebrations/celebration.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Reminder, ReminderWords } from '#shared/domain/reminders/reminder.ts'
import { clientOfRecord, recordTitle } from '#shared/domain/recordTitle.ts'
import type { ReminderPreferences } from '#shared/domain/reminders/reminderPreferences.ts'
import { reminderSchedule } from '#shared/domain/reminders/reminderSchedule.ts'
import type { WordedReminder } from '#shared/ipc/schemas.ts'
import { assertNever } from '#shared/lib/assertNever.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import { mapInSlices } from '#shared/lib/slices.ts'

/** How far ahead the main process can remind without the window. */
const AHEAD_DAYS = 60
/** Who travels west meets yesterday once more. */
const BACK_DAYS = 2

export interface PlannedReminders {
  readonly from: Day
  readonly through: Day
  readonly reminders: readonly WordedReminder[]
}

/** What to remind of in the coming weeks, with the names by which it is recognised. Worked out between frames. */
export async function planReminders(
  people: readonly RemindedPerson[],
  preferences: ReminderPreferences,
  today: Day,
): Promise<PlannedReminders> {
  const range = { from: addDays(today, -BACK_DAYS), through: addDays(today, AHEAD_DAYS) }
  if (!preferences.isOn) return { ...range, reminders: [] }
  const [proposals, followUps, entries] = await Promise.all([
    awaitingProposals(),
    openFollowUps(),
    agendaWithin({ from: range.from, to: range.through }),
  ])
  const agenda = entries.map(({ kind, row, day, reason }) => ({
    kind,
    id: row.id,
    clientId: clientOfRecord(row),
    day,
    reason,
  }))
  const schedule = await doneBetweenFrames(
    reminderSchedule({ people, proposals, followUps, agenda }, preferences, range),
  )

  const celebrating = schedule.flatMap(({ subject }) =>
    subject.kind === 'birthday' ? [subject.personId] : [],
  )
  const workplaces = await workplacesOf(celebrating, today)
  const clientOf = ({ subject }: Reminder): ClientId | null =>
    subject.kind === 'birthday' ? (workplaces.get(subject.personId) ?? null) : subject.clientId
  const names = await clientNames(schedule.flatMap((reminder) => clientOf(reminder) ?? []))
  const nameOf = (reminder: Reminder): string => {
    const clientId = clientOf(reminder)
    return clientId === null ? '' : (names.get(clientId) ?? '')
  }
  const peopleById = new Map(people.map((person) => [person.id, person]))
  const proposalTitles = new Map(proposals.map(({ id, title }) => [id, title]))
  const recordTitles = new Map(entries.map(({ kind, row }) => [row.id as string, recordTitle(kind, row)]))
  const followUpTitles = new Map(followUps.map(({ id, title }) => [id, title]))

  const wordsOf = (reminder: Reminder): ReminderWords => {
    const { subject } = reminder
    switch (subject.kind) {
      case 'proposal':
        return { who: nameOf(reminder), what: proposalTitles.get(subject.proposalId) ?? '' }
      case 'birthday': {
        const person = peopleById.get(subject.personId)
        const workplace = nameOf(reminder)
        if (person === undefined) return { who: '', what: workplace }
        return { who: fullName(person), what: whatOf(reminder, person, workplace) }
      }
      case 'followUp':
        return { who: nameOf(reminder), what: followUpTitles.get(subject.followUpId) ?? '' }
      case 'trade':
        return { who: nameOf(reminder), what: recordTitles.get(subject.id) ?? '' }
      default:
        return assertNever(subject)
    }
  }
  const reminders = await doneBetweenFrames(
    mapInSlices(schedule, (reminder) => ({ reminder, words: wordsOf(reminder) })),
  )
  return { ...range, reminders }
}

/** Of an occasion its name comes first: without it nobody would know what to wish. */
function whatOf({ subject, day }: Reminder, person: RemindedPerson, workplace: string): string {
  if (subject.kind !== 'birthday' || subject.celebration !== 'occasion') return workplace
  const labels = celebrationsOf(person, day)
    .filter(({ kind, inDays }) => kind === 'occasion' && inDays === 0)
    .map(({ label }) => label)
  return [...labels, workplace].filter((words) => words !== '').join(' · ')
}

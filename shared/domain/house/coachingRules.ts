import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Day } from '#shared/lib/days.ts'
import type { CoachingNote } from './coachingNote.ts'

/** What the head has said and the manager has not read yet; the oldest first. */
export function unreadNotes(notes: readonly CoachingNote[]): readonly CoachingNote[] {
  return notes.filter(({ readOn }) => readOn === null).toSorted(byDay)
}

/** How a dossier stands with the head of the department. */
export type SignOff =
  | { readonly state: 'never' }
  /** Nothing has changed since. */
  | { readonly state: 'signed'; readonly note: CoachingNote }
  /** It has changed and wants to be looked at again. */
  | { readonly state: 'changedSince'; readonly note: CoachingNote; readonly since: Day }

/**
 * The last sign-off of a dossier. What changes later than its day makes it due again; `since` is the first such day.
 * @param changedOn the days on which something in the dossier changed, in any order
 */
export function signOffOf(
  clientId: ClientId,
  notes: readonly CoachingNote[],
  changedOn: readonly Day[],
): SignOff {
  const note = notes
    .filter((one) => one.isSignOff && one.clientId === clientId)
    .toSorted(byDay)
    .at(-1)
  if (note === undefined) return { state: 'never' }
  const since = changedOn.filter((day) => day > note.day).toSorted()[0]
  return since === undefined ? { state: 'signed', note } : { state: 'changedSince', note, since }
}

function byDay(one: CoachingNote, other: CoachingNote): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0
}

import type { PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { db } from '../database.ts'
import { lastDayWithPerson } from '../lastDealings.ts'

/** The day of the last real dealing (not a note) with each person that ever took part in one, through `today`. */
export async function lastContactDays(today: Day): Promise<ReadonlyMap<PersonId, Day>> {
  const last = new Map<PersonId, Day>()
  for (const { personId, day } of await db.lastContacts.toArray()) {
    // Few are written down ahead of their day: only for those are the interactions read.
    const past = day <= today ? day : await lastDayWithPerson(personId, today)
    if (past !== undefined) last.set(personId, past)
  }
  return last
}

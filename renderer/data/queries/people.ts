import type { CalendarPerson } from '#shared/domain/followUps/calendarEntries.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import { db } from '../database.ts'
import { inPages } from '../inPages.ts'

/** All people, archived ones too, in no order. */
export function listPeople(): Promise<readonly Person[]> {
  return inPages(db.people, (page) => page)
}

/** One person; null if there is none with this id. */
export async function getPerson(id: PersonId): Promise<Person | null> {
  return (await db.people.get(id)) ?? null
}

/** Those who celebrate on a known day, with no more than a calendar needs. Their days are sealed, so there is no index. */
export function peopleWhoCelebrate(): Promise<readonly CalendarPerson[]> {
  return inPages(db.people, (page) =>
    page.flatMap(({ id, givenName, familyName, birthday, nameDay, occasions, archivedOn, restricted }) => {
      const isKnown =
        birthday?.day !== undefined ||
        nameDay?.day !== undefined ||
        occasions.some(({ date }) => date.day !== undefined)
      return isKnown && archivedOn === null && !restricted
        ? [{ id, givenName, familyName, birthday, nameDay, occasions, archivedOn, restricted }]
        : []
    }),
  )
}

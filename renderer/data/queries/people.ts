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

/** Those whose day of birth is known, with no more than a calendar needs. Birthdays are sealed, so there is no index. */
export function peopleWithBirthdays(): Promise<readonly CalendarPerson[]> {
  return inPages(db.people, (page) =>
    page.flatMap(({ id, givenName, familyName, birthday, archivedOn, restricted }) =>
      birthday?.day === undefined || archivedOn !== null || restricted
        ? []
        : [{ id, givenName, familyName, birthday, archivedOn, restricted }],
    ),
  )
}

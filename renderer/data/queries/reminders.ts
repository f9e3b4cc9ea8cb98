import type { ClientId } from '#shared/domain/clients/client.ts'
import { isCurrent } from '#shared/domain/decisionTeam/position.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { db } from '../database.ts'
import { inPages } from '../inPages.ts'

/** As much of a person as a reminder of their celebrations needs. */
export type RemindedPerson = Pick<
  Person,
  'id' | 'givenName' | 'familyName' | 'birthday' | 'nameDay' | 'occasions' | 'archivedOn' | 'restricted'
>

/** Everybody of whom a day to celebrate is known. */
export function peopleToRemindOf(): Promise<readonly RemindedPerson[]> {
  return inPages(db.people, (page) => page.flatMap(reminded))
}

/** The same of these people only; whoever is gone or celebrates on no known day is left out. */
export async function peopleToRemindOfAmong(ids: readonly PersonId[]): Promise<readonly RemindedPerson[]> {
  const found = await db.people.bulkGet([...ids])
  return found.flatMap((person) => (person === undefined ? [] : reminded(person)))
}

/** Where people work today, one client each. */
export async function workplacesOf(
  ids: readonly PersonId[],
  today: Day,
): Promise<ReadonlyMap<PersonId, ClientId>> {
  const positions = await db.positions
    .where('personId')
    .anyOf([...ids])
    .toArray()
  const current = positions.filter((position) => isCurrent(position, today))
  return new Map(current.map(({ personId, clientId }) => [personId, clientId]))
}

function reminded(person: Person): readonly RemindedPerson[] {
  const { id, givenName, familyName, birthday, nameDay, occasions, archivedOn, restricted } = person
  const dates = [birthday, nameDay, ...occasions.map(({ date }) => date)]
  if (dates.every((date) => date?.day === undefined)) return []
  return [{ id, givenName, familyName, birthday, nameDay, occasions, archivedOn, restricted }]
}

import type { Person, PersonId } from '#shared/domain/people/person.ts'
import { db } from '../database.ts'

/** All people, archived ones too, in no order. */
export function listPeople(): Promise<readonly Person[]> {
  return db.people.toArray()
}

/** One person; null if there is none with this id. */
export async function getPerson(id: PersonId): Promise<Person | null> {
  return (await db.people.get(id)) ?? null
}

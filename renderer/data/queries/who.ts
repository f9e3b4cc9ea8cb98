import type { PersonId } from '#shared/domain/people/person.ts'
import { type Who, whoIs } from '#shared/domain/search/findWho.ts'
import type { Searched } from '#shared/domain/search/searchEverything.ts'
import type { Day } from '#shared/lib/days.ts'
import { db } from '../database.ts'
import { listClients } from './clients.ts'
import { getPerson, listPeople } from './people.ts'
import { listPositions, positionsOfPerson } from './positions.ts'

/** Everybody with whom a dealing can be written down. */
export async function readWhos(): Promise<Searched> {
  const [clients, people, positions] = await Promise.all([listClients(), listPeople(), listPositions()])
  return { clients, people, positions }
}

/** A person at each client where they work today. */
export async function readWhosOfPerson(personId: PersonId, today: Day): Promise<readonly Who[]> {
  const person = await getPerson(personId)
  if (person === null) return []
  const positions = await positionsOfPerson(personId)
  const clients = await db.clients.bulkGet(positions.map(({ clientId }) => clientId))
  const known = clients.filter((client) => client !== undefined)
  return whoIs(person, positions, known, today)
}

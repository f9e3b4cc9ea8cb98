import { getClient, listClients } from '#renderer/data/queries/clients.ts'
import { getPerson, listPeople } from '#renderer/data/queries/people.ts'
import { positionsOfClient, positionsOfPerson } from '#renderer/data/queries/positions.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { isCurrent } from '#shared/domain/decisionTeam/position.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'

/** Who may be named in an interaction: those at the client as faces, everybody else by typing. */
export interface Who {
  readonly here: readonly Person[]
  readonly others: readonly Person[]
}

/** Reads the people of a client, and the rest. Whoever is archived is left out unless already chosen. */
export async function readWho(
  clientId: ClientId | null,
  chosen: readonly PersonId[],
  today: Day,
): Promise<Who> {
  const positions = clientId === null ? [] : await positionsOfClient(clientId)
  const atClient = positions.filter((position) => isCurrent(position, today)).map(({ personId }) => personId)
  const found = await Promise.all([...new Set([...atClient, ...chosen])].map(getPerson))
  const here = found.filter((person) => person !== null && isOffered(person, chosen)).filter(isThere)
  const hereIds = new Set(here.map(({ id }) => id))
  const others = (await listPeople()).filter(
    (person) => person.archivedOn === null && !hereIds.has(person.id),
  )
  return { here, others }
}

/** The clients at which a person may have been met: where they work, else all. */
export async function clientsToChoose(personId: PersonId, today: Day): Promise<readonly Client[]> {
  const positions = await positionsOfPerson(personId)
  const current = positions.filter((position) => isCurrent(position, today))
  const clients = await Promise.all([...new Set(current.map(({ clientId }) => clientId))].map(getClient))
  const known = clients.filter(isThere)
  return known.length > 0 ? known : (await listClients()).filter(({ archivedOn }) => archivedOn === null)
}

function isOffered(person: Person, chosen: readonly PersonId[]): boolean {
  return person.archivedOn === null || chosen.includes(person.id)
}

function isThere<Value>(value: Value | null): value is Value {
  return value !== null
}

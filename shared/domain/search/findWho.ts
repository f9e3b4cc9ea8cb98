import type { Client } from '#shared/domain/clients/client.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { type Searched, searchEverything } from './searchEverything.ts'

/** With whom a dealing was: a client, or somebody who works there. */
export interface Who {
  readonly client: Client
  readonly person: Person | null
  /** The person's title there; empty for the client itself. */
  readonly title: string
}

/**
 * Clients and people to write a dealing down for, best match first as in the search. Somebody who works at
 * several clients is there once for each; who works nowhere and what is archived is left out.
 */
export function findWho(searched: Searched, typed: string, today: Day, limit: number): readonly Who[] {
  const whos: Who[] = []
  // Some finds give nothing and some give several; twice as many are enough for all but odd cases.
  for (const find of searchEverything(searched, typed, today, limit * 2)) {
    if (find.kind === 'person') whos.push(...whoIs(searched, find.person.id, today))
    else if (find.client.archivedOn === null) whos.push({ client: find.client, person: null, title: '' })
  }
  return whos.slice(0, limit)
}

/** A person at each client where they work today. */
export function whoIs(searched: Searched, personId: PersonId, today: Day): readonly Who[] {
  const person = searched.people.find(({ id }) => id === personId)
  if (!person || person.archivedOn !== null) return []
  return searched.positions
    .filter((position) => position.personId === personId && isCurrent(position, today))
    .flatMap((position) => whoAt(searched.clients, person, position))
}

function whoAt(clients: readonly Client[], person: Person, position: Position): readonly Who[] {
  const client = clients.find(({ id }) => id === position.clientId)
  return client?.archivedOn === null ? [{ client, person, title: position.title }] : []
}

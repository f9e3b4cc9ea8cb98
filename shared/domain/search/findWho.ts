import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { matchesClient } from '#shared/domain/clients/clientRules.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { fullName, type Person, type PersonId } from '#shared/domain/people/person.ts'
import { matchesPerson } from '#shared/domain/people/personRules.ts'
import type { Day } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { eachInSlices, type Sliced } from '#shared/lib/slices.ts'
import { nameWeight, type Searched } from './searchEverything.ts'

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
export function* findWho(
  searched: Searched,
  typed: string,
  today: Day,
  limit: number,
): Sliced<readonly Who[]> {
  const key = searchKey(typed)
  if (key === '') return []
  const places = yield* placesOf(searched, today)
  const byWeight: Who[][] = [[], [], []]
  const add = (name: string, whos: readonly Who[]): void => {
    byWeight[nameWeight(name, key)]?.push(...whos)
  }
  yield* eachInSlices(searched.clients, (client) => {
    if (client.archivedOn === null && matchesClient(client, key))
      add(client.name, [{ client, person: null, title: '' }])
  })
  yield* eachInSlices(searched.people, (person) => {
    if (person.archivedOn === null && matchesPerson(person, key))
      add(
        fullName(person),
        (places.get(person.id) ?? []).map((place) => ({ ...place, person })),
      )
  })
  return byWeight.flat().slice(0, limit)
}

/** A person at each client where they work today. */
export function whoIs(
  person: Person,
  positions: readonly Position[],
  clients: readonly Client[],
  today: Day,
): readonly Who[] {
  if (person.archivedOn !== null) return []
  const byId = new Map(clients.map((client) => [client.id, client]))
  return positions.flatMap((position) => {
    const place = position.personId === person.id ? placeOf(position, byId, today) : null
    return place === null ? [] : [{ ...place, person }]
  })
}

type Place = Pick<Who, 'client' | 'title'>

function* placesOf({ clients, positions }: Searched, today: Day): Sliced<ReadonlyMap<PersonId, Place[]>> {
  const byId = new Map<ClientId, Client>()
  yield* eachInSlices(clients, (client) => void byId.set(client.id, client))
  const places = new Map<PersonId, Place[]>()
  yield* eachInSlices(positions, (position) => {
    const place = placeOf(position, byId, today)
    if (place === null) return
    const known = places.get(position.personId)
    if (known) known.push(place)
    else places.set(position.personId, [place])
  })
  return places
}

/** Null for a position that was left, and at a client that is archived. */
function placeOf(position: Position, clients: ReadonlyMap<ClientId, Client>, today: Day): Place | null {
  const client = clients.get(position.clientId)
  if (client?.archivedOn !== null || !isCurrent(position, today)) return null
  return { client, title: position.title }
}

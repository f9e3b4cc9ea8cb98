import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { matchesClient } from '#shared/domain/clients/clientRules.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import { matchesPerson } from '#shared/domain/people/personRules.ts'
import type { Day } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { eachInSlices, filterInSlices, mapInSlices, type Sliced, sortInSlices } from '#shared/lib/slices.ts'

/** One find: a client with what they are, or a person with where they work. */
export type Find =
  | { readonly kind: 'client'; readonly client: Client }
  | { readonly kind: 'person'; readonly person: Person; readonly title: string; readonly clientName: string }

export interface Searched {
  readonly clients: readonly Client[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
}

/**
 * Clients and people that match what was typed: names that begin with it first, archived ones last, at most
 * `limit`. An empty text finds nothing.
 */
export function* searchEverything(
  searched: Searched,
  typed: string,
  today: Day,
  limit: number,
): Sliced<readonly Find[]> {
  const key = searchKey(typed)
  if (key === '') return []
  const places = yield* placesOfPeople(searched, today)
  const clients = yield* filterInSlices(searched.clients, (client) => matchesClient(client, key))
  const people = yield* filterInSlices(searched.people, (person) => matchesPerson(person, key))
  const finds: readonly Find[] = [
    ...clients.map((client): Find => ({ kind: 'client', client })),
    ...people.map((person): Find => ({ kind: 'person', person, ...(places.get(person.id) ?? NOWHERE) })),
  ]
  const weighed = yield* mapInSlices(finds, (find) => ({ find, weight: weightOf(find, key) }))
  const sorted = yield* sortInSlices(weighed, (one, other) => one.weight - other.weight)
  return sorted.slice(0, limit).map(({ find }) => find)
}

const NOWHERE = { title: '', clientName: '' }

function weightOf(find: Find, key: string): number {
  const archived = (find.kind === 'client' ? find.client : find.person).archivedOn === null ? 0 : 10
  return archived + nameWeight(find.kind === 'client' ? find.client.name : fullName(find.person), key)
}

/** 0 for a name that begins with `key`, 1 for one with a word that does, 2 for what was found elsewhere. */
export function nameWeight(name: string, key: string): number {
  const folded = searchKey(name)
  if (folded.startsWith(key)) return 0
  return folded.split(' ').some((word) => word.startsWith(key)) ? 1 : 2
}

function* placesOfPeople(
  { clients, positions }: Searched,
  today: Day,
): Sliced<ReadonlyMap<string, { readonly title: string; readonly clientName: string }>> {
  const names = new Map<ClientId, string>()
  yield* eachInSlices(clients, (client) => void names.set(client.id, client.name))
  const places = new Map<string, { title: string; clientName: string }>()
  yield* eachInSlices(positions, (position) => {
    if (!isCurrent(position, today) || places.has(position.personId)) return
    places.set(position.personId, { title: position.title, clientName: names.get(position.clientId) ?? '' })
  })
  return places
}

import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { matchesClient } from '#shared/domain/clients/clientRules.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import { matchesPerson } from '#shared/domain/people/personRules.ts'
import type { Day } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'

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
export function searchEverything(
  searched: Searched,
  typed: string,
  today: Day,
  limit: number,
): readonly Find[] {
  const key = searchKey(typed)
  if (key === '') return []
  const places = placesOfPeople(searched, today)
  const finds: Find[] = [
    ...searched.clients
      .filter((client) => matchesClient(client, key))
      .map((client): Find => ({ kind: 'client', client })),
    ...searched.people
      .filter((person) => matchesPerson(person, key))
      .map((person): Find => ({ kind: 'person', person, ...(places.get(person.id) ?? NOWHERE) })),
  ]
  return finds
    .map((find) => ({ find, weight: weightOf(find, key) }))
    .sort((one, other) => one.weight - other.weight)
    .slice(0, limit)
    .map(({ find }) => find)
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

function placesOfPeople(
  { clients, positions }: Searched,
  today: Day,
): ReadonlyMap<string, { readonly title: string; readonly clientName: string }> {
  const names = new Map<ClientId, string>(clients.map((client) => [client.id, client.name]))
  const places = new Map<string, { title: string; clientName: string }>()
  for (const position of positions) {
    if (!isCurrent(position, today) || places.has(position.personId)) continue
    places.set(position.personId, { title: position.title, clientName: names.get(position.clientId) ?? '' })
  }
  return places
}

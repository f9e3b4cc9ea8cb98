import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { matchesClient } from '#shared/domain/clients/clientRules.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import { matchesPerson } from '#shared/domain/people/personRules.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Day } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { eachInSlices, filterInSlices, mapInSlices, type Sliced, sortInSlices } from '#shared/lib/slices.ts'
import { matchesText } from '#shared/lib/textMatch.ts'

/** A record that is found by what is written in it and by the names of what it connects. */
export interface SearchedRecord {
  readonly kind: TradeKind | 'proposal'
  readonly id: string
  /** Empty for one that has no words of its own and connects nothing that has. */
  readonly title: string
  readonly clientName: string
  /** False where the title is only that of what it connects. */
  readonly isNamed: boolean
  /** False for what is settled: it comes after what is not. */
  readonly isOpen: boolean
  /** Everything that it is found by, made by `searchText`. */
  readonly text: string
}

/** One find: a client with what they are, a person with where they work, or a record of the trade. */
export type Find =
  | { readonly kind: 'client'; readonly client: Client }
  | { readonly kind: 'person'; readonly person: Person; readonly title: string; readonly clientName: string }
  | { readonly kind: 'record'; readonly record: SearchedRecord }

export interface Searched {
  readonly clients: readonly Client[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
}

/** How many finds there may be: `each` of a kind while others want their place, and `all` together. */
export interface FindLimits {
  readonly each: number
  readonly all: number
}

/**
 * Clients, people and records of the trade that match what was typed: names that begin with it first, settled and
 * archived ones later. An empty text finds nothing.
 */
export function* searchEverything(
  searched: Searched & { readonly records: readonly SearchedRecord[] },
  typed: string,
  today: Day,
  limits: FindLimits,
): Sliced<readonly Find[]> {
  const key = searchKey(typed)
  if (key === '') return []
  const places = yield* placesOfPeople(searched, today)
  const clients = yield* filterInSlices(searched.clients, (client) => matchesClient(client, key))
  const people = yield* filterInSlices(searched.people, (person) => matchesPerson(person, key))
  const records = yield* filterInSlices(searched.records, ({ text }) => matchesText(text, key))
  const finds: readonly Find[] = [
    ...clients.map((client): Find => ({ kind: 'client', client })),
    ...people.map((person): Find => ({ kind: 'person', person, ...(places.get(person.id) ?? NOWHERE) })),
    ...records.map((record): Find => ({ kind: 'record', record })),
  ]
  const weighed = yield* mapInSlices(finds, (find) => ({ find, weight: weightOf(find, key) }))
  const sorted = yield* sortInSlices(weighed, (one, other) => one.weight - other.weight)
  return yield* withinLimits(
    sorted.map(({ find }) => find),
    limits,
  )
}

const NOWHERE = { title: '', clientName: '' }

function weightOf(find: Find, key: string): number {
  if (find.kind === 'record') {
    const { title, isNamed, isOpen } = find.record
    return 2 * (isNamed ? nameWeight(title, key) : ELSEWHERE) + (isOpen ? 0 : 1)
  }
  const archived = (find.kind === 'client' ? find.client : find.person).archivedOn === null ? 0 : 10
  return archived + 2 * nameWeight(find.kind === 'client' ? find.client.name : fullName(find.person), key)
}

const ELSEWHERE = 2

/** 0 for a name that begins with `key`, 1 for one with a word that does, 2 for what was found elsewhere. */
export function nameWeight(name: string, key: string): number {
  const folded = searchKey(name)
  if (folded.startsWith(key)) return 0
  return folded.split(' ').some((word) => word.startsWith(key)) ? 1 : ELSEWHERE
}

/** The best of each kind, in their order; where room is left, the next best of whatever kind. */
function* withinLimits(finds: readonly Find[], { each, all }: FindLimits): Sliced<readonly Find[]> {
  const counts = new Map<string, number>()
  const taken = new Set<Find>()
  const waiting: Find[] = []
  yield* eachInSlices(finds, (find) => {
    const kind = find.kind === 'record' ? find.record.kind : find.kind
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    if (count < each && taken.size < all) taken.add(find)
    else if (waiting.length < all) waiting.push(find)
  })
  for (const find of waiting) if (taken.size < all) taken.add(find)
  return finds.filter((find) => taken.has(find))
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

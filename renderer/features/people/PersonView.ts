import { nextBirthday, type NextBirthday } from '#shared/domain/celebrations/birthday.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import {
  type Attitude,
  type DecisionRole,
  DECISION_ROLES,
  isCurrent,
  type Position,
} from '#shared/domain/decisionTeam/position.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import { matchesPerson } from '#shared/domain/people/personRules.ts'
import type { Day } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { eachInSlices, filterInSlices, mapInSlices, type Sliced } from '#shared/lib/slices.ts'

/** A position with the client it is at. */
export interface PositionAt {
  readonly position: Position
  readonly client: Client
}

/** One person as the list shows them: the card and what was gathered around it. */
export interface PersonRow {
  readonly id: PersonId
  readonly person: Person
  readonly positions: readonly PositionAt[]
  /** The weightiest part they play in any decision. */
  readonly decisionRole: DecisionRole | null
  readonly attitude: Attitude | null
  readonly birthday: NextBirthday | null
  readonly lastContact: Day | null
  readonly mobile: string
  readonly email: string
}

/** The saved filters of the list, as tabs. */
export const PERSON_FILTERS = ['all', 'decisionMakers', 'celebrating', 'archived'] as const
export type PersonFilter = (typeof PERSON_FILTERS)[number]

/** How near a birthday is for the filter "celebrating soon". */
export const CELEBRATING_WITHIN_DAYS = 30

/** Everything from which rows are made; each list is read once for the whole table. */
interface PersonSources {
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
  readonly clients: readonly Client[]
  readonly lastContacts: ReadonlyMap<PersonId, Day>
}

/** The rows of the list, in the order of the people. */
export function* personRows(sources: PersonSources, today: Day): Sliced<readonly PersonRow[]> {
  const positions = yield* positionsByPerson(sources, today)
  return yield* mapInSlices(sources.people, (person) => {
    const held = positions.get(person.id) ?? []
    return {
      id: person.id,
      person,
      positions: held,
      decisionRole: weightiestRole(held),
      attitude: held.find(({ position }) => position.attitude !== null)?.position.attitude ?? null,
      birthday: nextBirthday(person.birthday, today),
      lastContact: sources.lastContacts.get(person.id) ?? null,
      mobile: firstContact(person, ['mobile', 'phone']),
      email: firstContact(person, ['email']),
    }
  })
}

/** The rows of a saved filter that match what was typed, by the person or the name of their client. */
export function filterPersonRows(
  rows: readonly PersonRow[],
  filter: PersonFilter,
  search: string,
): Sliced<readonly PersonRow[]> {
  const key = searchKey(search)
  return filterInSlices(rows, (row) => isIn(filter, row) && (key === '' || matches(row, key)))
}

/** How many people each saved filter holds. */
export function countByFilter(rows: readonly PersonRow[]): Readonly<Record<PersonFilter, number>> {
  const counts = { all: 0, decisionMakers: 0, celebrating: 0, archived: 0 }
  for (const row of rows) for (const filter of PERSON_FILTERS) if (isIn(filter, row)) counts[filter] += 1
  return counts
}

function isIn(filter: PersonFilter, row: PersonRow): boolean {
  if (filter === 'archived') return row.person.archivedOn !== null
  if (row.person.archivedOn !== null) return false
  switch (filter) {
    case 'all':
      return true
    case 'decisionMakers':
      return row.positions.some(({ position }) => position.decisionRole === 'decisionMaker')
    case 'celebrating':
      // A restricted card appears in no greeting, so it is not offered for one.
      return row.birthday !== null && row.birthday.inDays <= CELEBRATING_WITHIN_DAYS && !row.person.restricted
  }
}

function matches(row: PersonRow, key: string): boolean {
  return matchesPerson(row.person, key) || positionText(row).includes(key)
}

// Rows never change either: see `matchesPerson`.
const positionTexts = new WeakMap<PersonRow, string>()

/** Where somebody works and as what, folded, each position on a line of its own. */
function positionText(row: PersonRow): string {
  const known = positionTexts.get(row)
  if (known !== undefined) return known
  const made = row.positions
    .map(({ position, client }) => searchKey(`${client.name} ${position.title}`))
    .join('\n')
  positionTexts.set(row, made)
  return made
}

function weightiestRole(held: readonly PositionAt[]): DecisionRole | null {
  const roles = new Set(held.map(({ position }) => position.decisionRole))
  return DECISION_ROLES.find((role) => roles.has(role)) ?? null
}

function firstContact(person: Person, kinds: readonly Person['contacts'][number]['kind'][]): string {
  for (const kind of kinds) {
    const contact = person.contacts.find((candidate) => candidate.kind === kind)
    if (contact) return contact.value
  }
  return ''
}

function* positionsByPerson(
  { positions, clients }: PersonSources,
  today: Day,
): Sliced<ReadonlyMap<PersonId, readonly PositionAt[]>> {
  const clientById = new Map<ClientId, Client>()
  yield* eachInSlices(clients, (client) => {
    clientById.set(client.id, client)
  })
  const held = new Map<PersonId, PositionAt[]>()
  yield* eachInSlices(positions, (position) => {
    const client = clientById.get(position.clientId)
    if (!client || !isCurrent(position, today)) return
    const known = held.get(position.personId)
    if (known) known.push({ position, client })
    else held.set(position.personId, [{ position, client }])
  })
  return held
}

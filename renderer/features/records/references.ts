import { listClients } from '#renderer/data/queries/clients.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { listPositions, positionsOfClient } from '#renderer/data/queries/positions.ts'
import { getRecords, listRecords, recordsNaming } from '#renderer/data/queries/records.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import { recordTitle } from '#shared/domain/recordTitle.ts'
import { isTradeKind } from '#shared/domain/tradeKinds.ts'
import type { Day } from '#shared/lib/days.ts'
import { isArchived } from './formSpec.ts'

/** A record that may be chosen in a field. */
export interface Reference {
  readonly id: string
  /** Empty for a record that has no name of its own. */
  readonly label: string
  readonly description?: string | undefined
  /** Put away, or left: offered only where it is chosen already. */
  readonly isPast: boolean
  /** Whose it is, if it belongs to one client. */
  readonly clientId: ClientId | null
}

/** All records of a kind, to choose from. */
export async function readAll(to: EntityKind, today: Day): Promise<readonly Reference[]> {
  if (to === 'client') return (await listClients()).map((client) => ofRow(client, to))
  if (to === 'person') return (await listPeople()).map(ofPerson)
  if (to === 'position') {
    const [positions, people, clients] = await Promise.all([listPositions(), listPeople(), listClients()])
    return ofPositions(positions, byId(people), byId(clients), today)
  }
  const [rows, clients] = await Promise.all([listRecords(to), listClients()])
  const names = byId(clients)
  return rows.map((row) => {
    const reference = ofRow(row, to)
    return { ...reference, description: names.get(reference.clientId ?? '')?.name }
  })
}

/** Single records, wherever they belong. */
export async function readSome(
  to: EntityKind,
  ids: readonly string[],
  today: Day,
): Promise<readonly Reference[]> {
  const rows = await getRecords(to, ids)
  return referencesOf(to, [...rows.values()], today)
}

/** The records of a kind that belong to a client. */
export async function readOfClient(
  to: EntityKind,
  clientId: ClientId,
  today: Day,
): Promise<readonly Reference[]> {
  if (to === 'position' || to === 'person') {
    const positions = await positionsOfClient(clientId)
    if (to === 'position') return referencesOf('position', positions, today)
    const here = positions.filter((position) => isCurrent(position, today))
    const people = await peopleOf(here)
    const titles = new Map(here.map(({ personId, title }) => [personId, title]))
    return [...people.values()].map((person) => ({ ...ofPerson(person), description: titles.get(person.id) }))
  }
  if (to === 'proposal') {
    const proposals = await listRecords('proposal')
    return proposals.filter((proposal) => proposal.clientId === clientId).map((row) => ofRow(row, to))
  }
  if (!isTradeKind(to)) return []
  // Safe: only kinds that belong to a client are limited to one.
  const rows = await recordsNaming(to, 'clientId' as never, clientId)
  return rows.map((row) => ofRow(row, to))
}

async function referencesOf(
  to: EntityKind,
  rows: readonly RecordOf<EntityKind>[],
  today: Day,
): Promise<readonly Reference[]> {
  if (to === 'person') return (rows as readonly Person[]).map(ofPerson) // rows are of the kind `to`
  if (to !== 'position') return rows.map((row) => ofRow(row, to))
  const positions = rows as readonly Position[] // as above
  return ofPositions(positions, await peopleOf(positions), null, today)
}

function peopleOf(positions: readonly Position[]): Promise<ReadonlyMap<string, Person>> {
  return getRecords(
    'person',
    positions.map(({ personId }) => personId),
  )
}

function ofPositions(
  positions: readonly Position[],
  people: ReadonlyMap<string, Person>,
  clients: ReadonlyMap<string, Client> | null,
  today: Day,
): readonly Reference[] {
  return positions.flatMap((position) => {
    const person = people.get(position.personId)
    if (person === undefined) return []
    const where = clients?.get(position.clientId)?.name
    return {
      id: position.id,
      label: fullName(person),
      description: [position.title, where].filter((part) => part !== undefined && part !== '').join(' · '),
      isPast: person.archivedOn !== null || !isCurrent(position, today),
      clientId: position.clientId,
    }
  })
}

function ofPerson(person: Person): Reference {
  return { id: person.id, label: fullName(person), isPast: person.archivedOn !== null, clientId: null }
}

function ofRow(row: RecordOf<EntityKind>, kind: EntityKind): Reference {
  return {
    id: row.id,
    label: labelOf(kind, row),
    isPast: isArchived(row),
    clientId: 'clientId' in row ? row.clientId : null,
  }
}

function labelOf(kind: EntityKind, row: RecordOf<EntityKind>): string {
  if (isTradeKind(kind)) return recordTitle(kind, row as RecordOf<typeof kind>) // rows are of this kind
  if ('name' in row) return row.name
  return 'title' in row ? row.title : ''
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

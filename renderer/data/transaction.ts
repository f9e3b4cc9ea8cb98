import type { Table } from 'dexie'
import { type EntityKind, type RecordOf, recordSchemas } from '#shared/domain/records.ts'
import { db } from './database.ts'
import { fromStored } from './storedRows.ts'
import { TABLE_OF } from './schema.ts'

/** Thrown by `require`; a command answers it as `notFound`. */
export class MissingRow extends Error {
  constructor(kind: EntityKind, id: string) {
    super(`There is no ${kind} ${id}`)
    this.name = 'MissingRow'
  }
}

/** Rows of one kind inside a command. Reads see what the same command has put and deleted. */
export interface Rows<Kind extends EntityKind> {
  get(id: string): Promise<RecordOf<Kind> | null>
  /** Many rows at one stroke, in the order of the ids. */
  getMany(ids: readonly string[]): Promise<readonly (RecordOf<Kind> | null)[]>
  /** Ends the command with `notFound` if there is no such row. */
  require(id: string): Promise<RecordOf<Kind>>
  /** Checks the row and keeps it for the end of the command. Throws on a row that its schema refuses. */
  put(row: RecordOf<Kind>): Promise<void>
  delete(id: string): Promise<void>
}

/** What a command reads from and writes to; nothing is stored before it has answered ok. */
export interface CommandTransaction {
  readonly clients: Rows<'client'>
  readonly people: Rows<'person'>
  readonly positions: Rows<'position'> & OfClient<'position'> & OfPerson<'position'>
  readonly interactions: Rows<'interaction'> & OfClient<'interaction'> & OfPerson<'interaction'>
  readonly followUps: Rows<'followUp'> &
    OfClient<'followUp'> &
    OfPerson<'followUp'> & { ofInteraction(interactionId: string): Promise<readonly RecordOf<'followUp'>[]> }
  readonly proposals: Rows<'proposal'> & OfClient<'proposal'>
}
interface OfClient<Kind extends EntityKind> {
  ofClient(clientId: string): Promise<readonly RecordOf<Kind>[]>
}
interface OfPerson<Kind extends EntityKind> {
  ofPerson(personId: string): Promise<readonly RecordOf<Kind>[]>
}

/** A row to be written (or, with null, to be deleted). */
export type Write = {
  [Kind in EntityKind]: readonly [kind: Kind, id: string, row: RecordOf<Kind> | null]
}[EntityKind]

/** The transaction of one command and what it wants written, in the order of first touch. */
export function bufferedTransaction(): { tx: CommandTransaction; writes: () => readonly Write[] } {
  const clients = bufferedRows('client')
  const people = bufferedRows('person')
  const positions = bufferedRows('position')
  const interactions = bufferedRows('interaction')
  const followUps = bufferedRows('followUp')
  const proposals = bufferedRows('proposal')
  return {
    tx: {
      clients: clients.rows,
      people: people.rows,
      positions: {
        ...positions.rows,
        ofClient: (id) => positions.where('clientId', id, (row) => row.clientId === id),
        ofPerson: (id) => positions.where('personId', id, (row) => row.personId === id),
      },
      interactions: {
        ...interactions.rows,
        ofClient: (id) =>
          interactions.read(
            (table) => table.where('[clientId+day+id]').between([id, ''], [id, '\uffff']),
            (row) => row.clientId === id,
          ),
        ofPerson: (id) => interactions.where('personIds', id, (row) => includes(row.personIds, id)),
      },
      followUps: {
        ...followUps.rows,
        ofClient: (id) => followUps.where('clientId', id, (row) => row.clientId === id),
        ofPerson: (id) => followUps.where('personIds', id, (row) => includes(row.personIds, id)),
        ofInteraction: (id) => followUps.where('interactionId', id, (row) => row.interactionId === id),
      },
      proposals: {
        ...proposals.rows,
        ofClient: (id) => proposals.where('clientId', id, (row) => row.clientId === id),
      },
    },
    writes: () =>
      [clients, people, positions, interactions, followUps, proposals].flatMap((rows): readonly Write[] =>
        rows.writes(),
      ),
  }
}

/** The rows of a kind that is known only when it runs. */
export function rowsOf(tx: CommandTransaction, kind: EntityKind): Rows<EntityKind> {
  // put checks the row against the schema of its kind, so a row of another kind is refused there.
  return tx[TABLE_OF[kind]]
}

function bufferedRows<Kind extends EntityKind>(kind: Kind) {
  const table = db.table<RecordOf<Kind>, string>(TABLE_OF[kind])
  const buffer = new Map<string, RecordOf<Kind> | null>()

  const read = async (
    select: (from: Table<RecordOf<Kind>, string>) => { toArray(): PromiseLike<RecordOf<Kind>[]> },
    matches: (row: RecordOf<Kind>) => boolean,
  ): Promise<readonly RecordOf<Kind>[]> => {
    const stored = (await select(table).toArray()).map((row) => fromStored(kind, row))
    const untouched = stored.filter((row) => !buffer.has(row.id))
    return [...untouched, ...[...buffer.values()].filter((row) => row !== null).filter(matches)]
  }

  const rows: Rows<Kind> = {
    async get(id) {
      const buffered = buffer.get(id)
      if (buffered !== undefined) return buffered
      const stored = await table.get(id)
      return stored === undefined ? null : fromStored(kind, stored)
    },
    async getMany(ids) {
      const stored = await table.bulkGet([...ids])
      return ids.map((id, index) => {
        const buffered = buffer.get(id)
        if (buffered !== undefined) return buffered
        const row = stored[index]
        return row === undefined ? null : fromStored(kind, row)
      })
    },
    async require(id) {
      const row = await rows.get(id)
      if (row === null) throw new MissingRow(kind, id)
      return row
    },
    put(row) {
      // The schema of the kind answers the row of the kind; the compiler cannot follow that through the union.
      buffer.set(row.id, recordSchemas[kind].parse(row) as RecordOf<Kind>)
      return Promise.resolve()
    },
    delete(id) {
      buffer.set(id, null)
      return Promise.resolve()
    },
  }

  return {
    rows,
    read,
    where: (index: string, value: string, matches: (row: RecordOf<Kind>) => boolean) =>
      read((from) => from.where(index).equals(value), matches),
    // Each pair is of this kind, which the union of all kinds cannot express for an open `Kind`.
    writes: () => [...buffer].map(([id, row]) => [kind, id, row] as const) as unknown as readonly Write[],
  }
}

function includes(ids: readonly string[], id: string): boolean {
  return ids.includes(id)
}

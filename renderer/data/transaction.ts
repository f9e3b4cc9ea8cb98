import type { Table } from 'dexie'
import { ENTITY_KINDS, type EntityKind, type RecordOf, recordSchemas } from '#shared/domain/records.ts'
import { idsIn } from '#shared/domain/relations.ts'
import { isTradeKind } from '#shared/domain/tradeKinds.ts'
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
  /** The rows that name `id` in a field of `relations.ts`, or in `about.id`. */
  naming(field: string, id: string): Promise<readonly RecordOf<Kind>[]>
}

/** What a command reads from and writes to; nothing is stored before it has answered ok. */
export interface CommandTransaction {
  /** The rows of any kind; those used most have names of their own. */
  of<Kind extends EntityKind>(kind: Kind): Rows<Kind>
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

/** A row as it was read; null: it is not there. */
export type StoredRow = RecordOf<EntityKind> | null

/** The transaction of one command. */
export interface BufferedTransaction {
  readonly tx: CommandTransaction
  /** What it wants written: kind by kind, each in the order of first touch. */
  readonly writes: () => readonly Write[]
  /** The rows that it has read by their ids, under `storedKey`, as they are stored: nobody need read them again. */
  readonly stored: ReadonlyMap<string, StoredRow>
}

/** Rows of a kind are only looked at once a command asks for that kind: there are many kinds. */
export function bufferedTransaction(): BufferedTransaction {
  const stored = new Map<string, StoredRow>()
  const touched = new Map<EntityKind, Pick<ReturnType<typeof bufferedRows>, 'writes'>>()
  const made = new Map<EntityKind, unknown>()
  const of = <Kind extends EntityKind>(kind: Kind): Rows<Kind> => {
    const known = made.get(kind) as Rows<Kind> | undefined // put there under this very kind
    if (known !== undefined) return known
    const { rows, writes } = bufferedRows(kind, stored)
    made.set(kind, rows)
    touched.set(kind, { writes })
    return rows
  }
  return {
    tx: {
      of,
      get clients() {
        return of('client')
      },
      get people() {
        return of('person')
      },
      get positions() {
        const rows = of('position')
        return {
          ...rows,
          ofClient: (id: string) => rows.naming('clientId', id),
          ofPerson: (id: string) => rows.naming('personId', id),
        }
      },
      get interactions() {
        const rows = of('interaction')
        return {
          ...rows,
          ofClient: (id: string) => rows.naming('clientId', id),
          ofPerson: (id: string) => rows.naming('personIds', id),
        }
      },
      get followUps() {
        const rows = of('followUp')
        return {
          ...rows,
          ofClient: (id: string) => rows.naming('clientId', id),
          ofPerson: (id: string) => rows.naming('personIds', id),
          ofInteraction: (id: string) => rows.naming('interactionId', id),
        }
      },
      get proposals() {
        const rows = of('proposal')
        return { ...rows, ofClient: (id: string) => rows.naming('clientId', id) }
      },
    },
    writes: () => ENTITY_KINDS.flatMap((kind) => touched.get(kind)?.writes() ?? []),
    stored,
  }
}

/** The rows of a kind that is known only when it runs. */
export function rowsOf(tx: CommandTransaction, kind: EntityKind): Rows<EntityKind> {
  // put checks the row against the schema of its kind, so a row of another kind is refused there.
  return tx.of(kind)
}

function bufferedRows<Kind extends EntityKind>(kind: Kind, known: Map<string, StoredRow>) {
  const table = db.table<RecordOf<Kind>, string>(TABLE_OF[kind])
  const buffer = new Map<string, RecordOf<Kind> | null>()

  const read = async (
    select: (from: Table<RecordOf<Kind>, string>) => { toArray(): PromiseLike<RecordOf<Kind>[]> },
    matches: (row: RecordOf<Kind>) => boolean,
  ): Promise<readonly RecordOf<Kind>[]> => {
    const stored = (await select(table).toArray()).map((row) => fromStored(kind, row))
    const untouched = stored.filter((row) => !buffer.has(row.id)).filter(matches)
    return [...untouched, ...[...buffer.values()].filter((row) => row !== null).filter(matches)]
  }

  const remembered = (id: string, found: RecordOf<Kind> | undefined): RecordOf<Kind> | null => {
    const row = found === undefined ? null : fromStored(kind, found)
    known.set(storedKey(kind, id), row)
    return row
  }

  const rows: Rows<Kind> = {
    async get(id) {
      const buffered = buffer.get(id)
      if (buffered !== undefined) return buffered
      return remembered(id, await table.get(id))
    },
    async getMany(ids) {
      const stored = await table.bulkGet([...ids])
      return ids.map((id, index) => {
        const buffered = buffer.get(id)
        if (buffered !== undefined) return buffered
        return remembered(id, stored[index])
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
    naming: (field, id) => {
      const names = (row: RecordOf<Kind>): boolean => idsIn(row, field).includes(id)
      return read((from) => whereNaming(kind, from, field, id), names)
    },
  }

  return {
    rows,
    // Each pair is of this kind, which the union of all kinds cannot express for an open `Kind`.
    writes: () => [...buffer].map(([id, row]) => [kind, id, row] as const) as unknown as readonly Write[],
  }
}

/** What a row that was read is kept under. */
export function storedKey(kind: EntityKind, id: string): string {
  return `${kind} ${id}`
}

/** By the index that each kind has for a field; records of the trade have one for all ids they name. */
function whereNaming<Row>(kind: EntityKind, table: Table<Row, string>, field: string, id: string) {
  if (isTradeKind(kind)) return table.where('refs').equals(id)
  if (kind === 'interaction' && field === 'clientId')
    return table.where('[clientId+day+id]').between([id, ''], [id, '\uffff'])
  return table.where(field).equals(id)
}

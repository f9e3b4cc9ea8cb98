import { agendaEntries, type AgendaEntry } from '#shared/domain/agenda/agendaEntry.ts'
import type { DayRange } from '#shared/domain/followUps/calendarEntries.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import { idsIn, relationsTo } from '#shared/domain/relations.ts'
import { isTradeKind, TRADE_KINDS, type TradeKind } from '#shared/domain/tradeKinds.ts'
import { db } from '../database.ts'
import type { Day } from '#shared/lib/days.ts'
import { TABLE_OF } from '../schema.ts'
import { fromStored } from '../storedRows.ts'

/** All records of a kind, in no order: lists sort for themselves. */
export async function listRecords<Kind extends EntityKind>(kind: Kind): Promise<readonly RecordOf<Kind>[]> {
  return (await tableOf(kind).toArray()).map((row) => fromStored(kind, row))
}

/** One record; null if there is none with this id. */
export async function getRecord<Kind extends EntityKind>(
  kind: Kind,
  id: string,
): Promise<RecordOf<Kind> | null> {
  const row = await tableOf(kind).get(id)
  return row === undefined ? null : fromStored(kind, row)
}

/** Those of these records that exist, by id. */
export async function getRecords<Kind extends EntityKind>(
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordOf<Kind>>> {
  const rows = await tableOf(kind).bulkGet([...new Set(ids)])
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, fromStored(kind, row)] as const])))
}

/** The records of a kind of the trade that name `id` in `field`, e.g. the deals of a client (`clientId`). */
export async function recordsNaming<Kind extends TradeKind>(
  kind: Kind,
  field: keyof RecordOf<Kind> & string,
  id: string,
): Promise<readonly RecordOf<Kind>[]> {
  const rows = await tableOf(kind).where('refs').equals(id).toArray()
  return rows.map((row) => fromStored(kind, row)).filter((row) => idsIn(row, field).includes(id))
}

/** Everything of the trade that names a record, by kind; kinds without any are left out. */
export async function tradeNaming(to: EntityKind, id: string): Promise<TradeRecords> {
  const kinds = [...new Set(relationsTo(to).map(({ from }) => from))].filter(isTradeKind)
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const rows = await tableOf(kind).where('refs').equals(id).toArray()
      return [kind, rows.map((row) => fromStored(kind, row))] as const
    }),
  )
  return Object.fromEntries(found.filter(([, rows]) => rows.length > 0)) // each kind with its rows
}
export type TradeRecords = { readonly [Kind in TradeKind]?: readonly RecordOf<Kind>[] }

/** What the open records of the trade bring to a range of days, both included; in no order. */
export function agendaWithin({ from, to }: DayRange): Promise<readonly AgendaEntry[]> {
  return agendaBetween(from, to)
}

/** The same for everything through a day, however long ago it was due. */
export function agendaThrough(to: Day): Promise<readonly AgendaEntry[]> {
  return agendaBetween('', to)
}

async function agendaBetween(from: string, to: Day): Promise<readonly AgendaEntry[]> {
  const found = await Promise.all(
    TRADE_KINDS.map(async (kind) => {
      const rows = await tableOf(kind).where('agendaDays').between(from, to, true, true).distinct().toArray()
      return rows.map((row) => fromStored(kind, row)).flatMap((row) => agendaEntries(kind, row))
    }),
  )
  return found.flat().filter(({ day }) => day >= from && day <= to)
}

function tableOf<Kind extends EntityKind>(kind: Kind) {
  return db.table<RecordOf<Kind>, string>(TABLE_OF[kind])
}

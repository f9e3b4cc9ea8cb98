import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import type { RecordOf } from '#shared/domain/records.ts'
import { TRADE_KINDS, type TradeKind } from '#shared/domain/tradeKinds.ts'
import { db } from '../database.ts'
import { inPages } from '../inPages.ts'
import { TRADE_TABLE_OF } from '../schema.ts'
import { fromStored } from '../storedRows.ts'

/** The records of one kind of the trade. */
export interface TradeOfKind {
  readonly kind: TradeKind
  readonly rows: readonly RecordOf<TradeKind>[]
}

/** What can be searched besides clients and people. */
export interface SearchableTrade {
  readonly proposals: readonly Proposal[]
  readonly trade: readonly TradeOfKind[]
}

/** Reads all records of the trade, in pages: once when a search begins, not on every key stroke. */
export async function readSearchableTrade(): Promise<SearchableTrade> {
  const [proposals, trade] = await Promise.all([
    inPages(db.proposals, (page) => page),
    Promise.all(TRADE_KINDS.map(readKind)),
  ])
  return { proposals, trade: trade.filter(({ rows }) => rows.length > 0) }
}

async function readKind(kind: TradeKind): Promise<TradeOfKind> {
  const table = db.table<RecordOf<TradeKind>, string>(TRADE_TABLE_OF[kind])
  return { kind, rows: await inPages(table, (page) => page.map((row) => fromStored(kind, row))) }
}

import { followUpsAbout, interactionsAbout, proposalsOfDeal } from '#renderer/data/queries/about.ts'
import { getRecord, recordsNaming } from '#renderer/data/queries/records.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import { relationsTo } from '#shared/domain/relations.ts'
import { isTradeKind, type TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import type { RecordPresets } from './addRecord.ts'
import type { AnyRecord } from './anyRecord.ts'
import { type RecordRow, rowsOf } from './RecordListView.ts'

/** One record as its page shows it. */
export interface RecordPageView {
  readonly row: RecordRow
  readonly followUps: readonly FollowUp[]
  readonly interactions: readonly Interaction[]
}

/** Reads a record and what was written down about it; null when there is none with this id. */
export async function readRecordPage(
  kind: TradeKind,
  id: string,
  today: Day,
  language: Language,
): Promise<RecordPageView | null> {
  const record = await getRecord(kind, id)
  if (record === null) return null
  const about = [id, ...(kind === 'deal' ? await belongingToDeal(id) : [])]
  const [rows, followUps, interactions] = await Promise.all([
    rowsOf(kind, [record], today, language),
    Promise.all(about.map(followUpsAbout)),
    Promise.all(about.map(interactionsAbout)),
  ])
  const [row] = rows
  if (row === undefined) return null
  return {
    row,
    followUps: followUps.flat().toSorted((one, other) => compare(one.dueDay, other.dueDay)),
    interactions: interactions.flat().toSorted((one, other) => compare(other.day, one.day)),
  }
}

/** What is said and done about the proposals and tenders of a deal belongs to the deal too. */
async function belongingToDeal(id: string): Promise<readonly string[]> {
  const [proposals, tenders] = await Promise.all([proposalsOfDeal(id), recordsNaming('tender', 'dealId', id)])
  return [...proposals, ...tenders].map((row) => row.id)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The kinds whose records may name one of this kind. */
export function relatedKinds(kind: TradeKind): readonly TradeKind[] {
  return [...new Set(relationsTo(kind).map(({ from }) => from))].filter(isTradeKind)
}

/** What a new record that belongs to this one begins with: this one, and its client. */
export function presetsOf(kind: TradeKind, record: AnyRecord): RecordPresets {
  const own = PRESET_OF[kind]
  return {
    ...(typeof record['clientId'] === 'string' ? { clientId: record['clientId'] } : {}),
    ...(own === undefined ? {} : { [own]: record.id }),
  }
}

/** By which preset the form of another kind takes a record of this one. */
const PRESET_OF: { readonly [Kind in TradeKind]?: string } = {
  deal: 'dealId',
  contract: 'contractId',
  delivery: 'deliveryId',
  offering: 'offeringId',
  personalGoal: 'goalId',
  competitor: 'competitorId',
  specialist: 'specialistId',
  callList: 'callListId',
  callAttempt: 'attemptId',
}

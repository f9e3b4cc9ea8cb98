import type { DossierTab } from '#renderer/navigation/route.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { DossierView } from './dossierView.ts'

/** The parts of a dossier that are made of records of the trade. */
export const TRADE_PARTS = ['deals', 'service', 'market'] as const satisfies readonly DossierTab[]
export type TradePartName = (typeof TRADE_PARTS)[number]

/** Which records of the trade stand in which part of a dossier, in their order. */
export const KINDS_OF_PART: Readonly<Record<TradePartName, readonly TradeKind[]>> = {
  deals: ['deal', 'tender', 'callAttempt', 'objection'],
  service: [
    'contract',
    'delivery',
    'promise',
    'complaint',
    'productQuestion',
    'request',
    'review',
    'feedback',
    'referral',
  ],
  market: [
    'expectation',
    'competitorPresence',
    'marketNote',
    'whitespaceCell',
    'sale',
    'accountPlan',
    'personalGoal',
    'coachingNote',
  ],
}

/** Kinds with too many records to list: a card sums them up, and leads to them. */
const SUMMED_UP: ReadonlySet<TradeKind> = new Set<TradeKind>(['sale', 'whitespaceCell'])

/** Kinds that are shown in a dossier, and written down elsewhere: they are about the manager. */
export const SHOWN_ONLY: readonly TradeKind[] = ['personalGoal', 'coachingNote']

/** The kinds that are listed one by one in a part. */
export function listedKinds(part: TradePartName): readonly TradeKind[] {
  return KINDS_OF_PART[part].filter((kind) => !SUMMED_UP.has(kind))
}

/** How many records are listed in a part; proposals belong to the deals. */
export function countOfPart({ trade, proposals }: DossierView, part: TradePartName): number {
  const records = listedKinds(part).reduce((sum, kind) => sum + (trade[kind]?.length ?? 0), 0)
  return part === 'deals' ? records + proposals.length : records
}

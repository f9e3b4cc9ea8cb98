import type { DossierTab } from '#renderer/navigation/route.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'

export type TradePartName = Extract<DossierTab, 'deals' | 'service' | 'market'>

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
    'coachingNote',
  ],
}

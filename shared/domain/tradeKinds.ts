import { z } from 'zod'
import { IdSchema } from '#shared/lib/ids.ts'

/**
 * The records of the trade: they all have the same form (list, page, form), and hang on clients, people and each
 * other as `relations.ts` says. Only names here, so that any record may say what it is about.
 */
export const TRADE_KINDS = [
  'specialist',
  'offering',
  'competitor',
  'expectation',
  'marketNote',
  'competitorPresence',
  'deal',
  'tender',
  'contract',
  'delivery',
  'promise',
  'complaint',
  'review',
  'feedback',
  'referral',
  'whitespaceCell',
  'sale',
  'exchangeRate',
  'tradeSettings',
  'accountPlan',
  'productQuestion',
  'request',
  'personalGoal',
  'coachingNote',
  'callList',
  'callAttempt',
  'objection',
  'exhibition',
  'letter',
  'personLink',
] as const
export type TradeKind = (typeof TRADE_KINDS)[number]

/** What a follow-up or an interaction is about. */
export const SubjectSchema = z.object({ kind: z.enum([...TRADE_KINDS, 'proposal']), id: IdSchema }).readonly()
export type Subject = z.infer<typeof SubjectSchema>

/** True for a record of the trade, so for a kind that has no code of its own in the data layer. */
export function isTradeKind(kind: string): kind is TradeKind {
  return (TRADE_KINDS as readonly string[]).includes(kind)
}

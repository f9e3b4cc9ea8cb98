import { z } from 'zod'
import { type RecordOf, recordSchemas } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'

/** How a field is printed: as a fact beside others, or as a paragraph of its own. */
export type PrintedField<Kind extends DossierKind> = readonly [
  name: keyof RecordOf<Kind> & string,
  as: 'day' | 'money' | 'choice' | 'number' | 'name' | 'line' | 'text',
  /** Where the words of a choice are, if not with the kind. */
  words?: string,
]

/** The records of the trade that a dossier prints, in its chapters, in reading order. */
export const DOSSIER_CHAPTERS = [
  { id: 'business', kinds: ['deal', 'tender', 'objection', 'accountPlan'] },
  {
    id: 'service',
    kinds: [
      'promise',
      'contract',
      'delivery',
      'complaint',
      'productQuestion',
      'request',
      'review',
      'feedback',
      'referral',
    ],
  },
  { id: 'market', kinds: ['expectation', 'competitorPresence', 'marketNote'] },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly TradeKind[] }[]
export type DossierKind = (typeof DOSSIER_CHAPTERS)[number]['kinds'][number]

/** What a client may read of them: what both sides have signed, delivered and promised. */
export const HANDED_OUT_KINDS: ReadonlySet<DossierKind> = new Set(['promise', 'contract', 'delivery'])

/** What is printed of each, below its title. Notes and ratings are printed for our own eyes only. */
export const PRINTED_FIELDS: { readonly [Kind in DossierKind]: readonly PrintedField<Kind>[] } = {
  deal: [
    ['kind', 'choice'],
    ['stage', 'choice'],
    ['value', 'money'],
    ['expectedOn', 'day'],
    ['offeringIds', 'name'],
    ['outcome', 'text'],
  ],
  tender: [
    ['status', 'choice'],
    ['deadline', 'day'],
    ['value', 'money'],
    ['competitorIds', 'name'],
    ['notes', 'text'],
  ],
  objection: [
    ['day', 'day'],
    ['topic', 'choice'],
    ['outcome', 'choice'],
    ['answer', 'text'],
  ],
  accountPlan: [
    ['target', 'money'],
    ['reviewOn', 'day'],
    ['review', 'text'],
  ],
  promise: [
    ['side', 'choice'],
    ['personId', 'name'],
    ['dueOn', 'day'],
    ['keptOn', 'day'],
    ['withdrawnOn', 'day'],
  ],
  contract: [
    ['number', 'line'],
    ['signedOn', 'day'],
    ['endsOn', 'day'],
    ['value', 'money'],
  ],
  delivery: [
    ['promisedOn', 'day'],
    ['deliveredOn', 'day'],
  ],
  complaint: [
    ['kind', 'choice'],
    ['receivedOn', 'day'],
    ['resolvedOn', 'day'],
    ['loss', 'money'],
    ['text', 'text'],
    ['solution', 'text'],
  ],
  productQuestion: [
    ['askedOn', 'day'],
    ['personId', 'name'],
    ['specialistId', 'name'],
    ['toldOn', 'day'],
    ['answer', 'text'],
  ],
  request: [
    ['specialistId', 'name'],
    ['owner', 'line'],
    ['dueOn', 'day'],
    ['doneOn', 'day'],
  ],
  review: [
    ['day', 'day'],
    ['rating', 'number'],
    ['results', 'text'],
    ['openings', 'text'],
  ],
  feedback: [
    ['day', 'day'],
    ['kind', 'choice'],
    ['personId', 'name'],
    ['answer', 'text'],
  ],
  referral: [
    ['kind', 'choice'],
    ['personId', 'name'],
    ['askedOn', 'day'],
    ['receivedOn', 'day'],
    ['publishedOn', 'day'],
    ['text', 'text'],
  ],
  expectation: [
    ['agreedOn', 'day'],
    ['expected', 'text'],
    ['agreed', 'text'],
    ['changed', 'text'],
  ],
  competitorPresence: [
    ['competitorId', 'name'],
    ['strength', 'choice'],
    ['share', 'number'],
    ['notes', 'text'],
  ],
  marketNote: [
    ['day', 'day'],
    ['kind', 'choice'],
    ['source', 'line'],
    ['text', 'text'],
  ],
}

/** More than any client has of one kind. */
const MOST_OF_A_KIND = 2000

const rowsOf = <Kind extends DossierKind>(kind: Kind) =>
  z.array(recordSchemas[kind]).max(MOST_OF_A_KIND).readonly().default([])

/** The records themselves, by kind; what they name lies apart, as names by id. */
export const DossierTradeSchema = z
  .object({
    deal: rowsOf('deal'),
    tender: rowsOf('tender'),
    objection: rowsOf('objection'),
    accountPlan: rowsOf('accountPlan'),
    promise: rowsOf('promise'),
    contract: rowsOf('contract'),
    delivery: rowsOf('delivery'),
    complaint: rowsOf('complaint'),
    productQuestion: rowsOf('productQuestion'),
    request: rowsOf('request'),
    review: rowsOf('review'),
    feedback: rowsOf('feedback'),
    referral: rowsOf('referral'),
    expectation: rowsOf('expectation'),
    competitorPresence: rowsOf('competitorPresence'),
    marketNote: rowsOf('marketNote'),
  })
  .readonly()
export type DossierTrade = z.infer<typeof DossierTradeSchema>

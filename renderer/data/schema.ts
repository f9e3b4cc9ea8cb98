import type { Attachment } from '#shared/domain/attachments/attachment.ts'
import type { ChangeRecord, Known } from '#shared/domain/changes/changeRecord.ts'
import type { Clock } from '#shared/domain/changes/hybridClock.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { Position } from '#shared/domain/decisionTeam/position.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Day } from '#shared/lib/days.ts'

/** A follow-up as it lies in the database: `openDueDay` is there while it is open, so that only open ones are indexed. */
export type StoredFollowUp = FollowUp & { readonly openDueDay?: Day }

/** One change record at its place in this copy's order of commits; the journal has the same places. */
export interface StoredChange {
  readonly position: number
  readonly entityIds: readonly string[]
  readonly record: ChangeRecord
}

/** How many records have a property, e.g. `client.active`; kept by every commit. */
export interface Counter {
  readonly name: string
  readonly value: number
}

/** The last real dealing with a client, so that a list need not read every interaction. */
export interface LastDealing {
  readonly clientId: ClientId
  readonly day: Day
}

/** The last real dealing in which a person took part. */
export interface LastContact {
  readonly personId: PersonId
  readonly day: Day
}

/** Where the log of changes stands. */
export interface LogHead {
  readonly key: 'log'
  readonly position: number
  readonly clock: Clock | null
  readonly known: Known
  /** Positions whose records nobody has any more: there are so many fewer changes than the position says. */
  readonly missing?: number
}

/** Lies in the database while it is filled anew; a start that finds it begins that again. */
export interface RebuildMarker {
  readonly key: 'rebuild'
}

/** Every row is sealed under the key of this epoch or a newer one. */
export interface EpochMarker {
  readonly key: 'epoch'
  readonly epoch: number
}

export type MetaRow = LogHead | RebuildMarker | EpochMarker

/**
 * A record of the trade as it lies in the database: `refs` holds every id it names, `agendaDays` the days on which
 * it wants to be seen while it is open. Both are there only to be indexed.
 */
export type StoredTrade<Kind extends TradeKind = TradeKind> = RecordOf<Kind> & {
  readonly refs: readonly string[]
  readonly agendaDays: readonly Day[]
}

export interface RowTypes {
  readonly clients: Client
  readonly people: Person
  readonly positions: Position
  readonly interactions: Interaction
  readonly followUps: StoredFollowUp
  readonly proposals: Proposal
  readonly attachments: Attachment
}
export type RowTable = keyof RowTypes | (typeof TRADE_TABLE_OF)[TradeKind]

/** In which table the records of the trade lie. */
export const TRADE_TABLE_OF = {
  specialist: 'specialists',
  offering: 'offerings',
  competitor: 'competitors',
  expectation: 'expectations',
  marketNote: 'marketNotes',
  competitorPresence: 'competitorPresences',
  deal: 'deals',
  tender: 'tenders',
  contract: 'contracts',
  delivery: 'deliveries',
  promise: 'promises',
  complaint: 'complaints',
  review: 'reviews',
  feedback: 'feedback',
  referral: 'referrals',
  whitespaceCell: 'whitespaceCells',
  sale: 'sales',
  exchangeRate: 'exchangeRates',
  tradeSettings: 'tradeSettings',
  accountPlan: 'accountPlans',
  productQuestion: 'productQuestions',
  request: 'requests',
  personalGoal: 'personalGoals',
  coachingNote: 'coachingNotes',
  callList: 'callLists',
  callAttempt: 'callAttempts',
  objection: 'objections',
  exhibition: 'exhibitions',
  letter: 'letters',
  personLink: 'personLinks',
} as const satisfies Record<TradeKind, string>

/** In which table the rows of a kind lie. */
export const TABLE_OF = {
  client: 'clients',
  person: 'people',
  position: 'positions',
  interaction: 'interactions',
  followUp: 'followUps',
  proposal: 'proposals',
  attachment: 'attachments',
  ...TRADE_TABLE_OF,
} as const satisfies Record<EntityKind, RowTable>

import type { Client } from '#shared/domain/clients/client.ts'
import type { Position } from '#shared/domain/decisionTeam/position.ts'
import type { Competitor } from '#shared/domain/market/competitor.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Specialist } from '#shared/domain/house/specialist.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Offering } from '#shared/domain/portfolio/offering.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Chance } from '../demoChance.ts'

/** What the records of the trade of the demonstration are made from. */
export interface TradeDemoContext {
  readonly language: Language
  readonly today: Day
  readonly chance: Chance
  /** A fresh id, of the kind that is asked for; the same ones for the same seed. */
  readonly newId: <Kind extends EntityKind>(kind: Kind) => RecordOf<Kind>['id']
  readonly clients: readonly Client[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
  readonly interactions: readonly Interaction[]
  readonly proposals: readonly Proposal[]
  readonly offerings: readonly Offering[]
  readonly specialists: readonly Specialist[]
  readonly competitors: readonly Competitor[]
}

/**
 * Records of the trade by kind, and units of clients, which are clients too. Proposals take the place of those with
 * the same id: a deal knows more about them. Follow-ups come to those told before.
 */
export type TradeDemo = {
  readonly [Kind in TradeKind | 'client' | 'followUp' | 'proposal']?: readonly RecordOf<Kind>[]
}

/** Makes the records of one part of the trade. */
export type TradeTeller = (context: TradeDemoContext) => TradeDemo

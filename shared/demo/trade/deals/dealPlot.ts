import type { ClientSource } from '#shared/domain/clients/client.ts'
import type { DealKind, DealStage } from '#shared/domain/deals/deal.ts'
import type { Attitude, DecisionRole } from '#shared/domain/decisionTeam/position.ts'
import type { Language } from '#shared/i18n/messages.ts'

/** The same words in Greek and in English. */
export type Said = readonly [el: string, en: string]

/** What is said in a language. */
export function said([el, en]: Said, language: Language): string {
  return language === 'el' ? el : en
}

/** A deal of the demonstration. Days count from today: −30 is thirty days ago. */
export interface DealPlot {
  /** The first part of the client's web address. */
  readonly at: string
  readonly title: Said
  readonly kind: DealKind
  readonly stage: DealStage
  readonly source: ClientSource
  readonly opened: number
  /** Null: nobody has said when it will be decided. */
  readonly expected: number | null
  /** For won and lost. */
  readonly closed?: number
  readonly outcome?: Said
  /** Whole units of the currency; without them the amount of the last of its proposals. */
  readonly value?: readonly [amount: number, currency: string]
  readonly probability?: number
  /** Places in the list of our offerings. */
  readonly offerings: readonly number[]
  /** Places among the proposals of the client. */
  readonly proposals?: readonly number[]
  /** Place among the client's positions, and the part played in this decision. */
  readonly roles?: readonly (readonly [position: number, role: DecisionRole, attitude: Attitude | null])[]
  readonly notes?: Said
}

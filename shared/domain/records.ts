import type { z } from 'zod'
import { ComplaintSchema } from './afterSale/complaint.ts'
import { ContractSchema } from './afterSale/contract.ts'
import { DeliverySchema } from './afterSale/delivery.ts'
import { FeedbackSchema } from './afterSale/feedback.ts'
import { PromiseSchema } from './afterSale/promise.ts'
import { ReviewSchema } from './afterSale/review.ts'
import { AttachmentSchema } from './attachments/attachment.ts'
import { ClientSchema } from './clients/client.ts'
import { ExpectationSchema } from './clients/expectation.ts'
import { DealSchema } from './deals/deal.ts'
import { PositionSchema } from './decisionTeam/position.ts'
import { FollowUpSchema } from './followUps/followUp.ts'
import { CoachingNoteSchema } from './house/coachingNote.ts'
import { PersonalGoalSchema } from './house/personalGoal.ts'
import { ProductQuestionSchema } from './house/productQuestion.ts'
import { RequestSchema } from './house/request.ts'
import { SpecialistSchema } from './house/specialist.ts'
import { InteractionSchema } from './interactions/interaction.ts'
import { CompetitorSchema } from './market/competitor.ts'
import { CompetitorPresenceSchema } from './market/competitorPresence.ts'
import { MarketNoteSchema } from './market/marketNote.ts'
import { PersonSchema } from './people/person.ts'
import { PersonLinkSchema } from './people/personLink.ts'
import { AccountPlanSchema } from './portfolio/accountPlan.ts'
import { ExchangeRateSchema } from './portfolio/exchangeRate.ts'
import { OfferingSchema } from './portfolio/offering.ts'
import { SaleSchema } from './portfolio/sale.ts'
import { TradeSettingsSchema } from './portfolio/tradeSettings.ts'
import { WhitespaceCellSchema } from './portfolio/whitespaceCell.ts'
import { ProposalSchema } from './proposals/proposal.ts'
import { CallAttemptSchema } from './prospecting/callAttempt.ts'
import { CallListSchema } from './prospecting/callList.ts'
import { ExhibitionSchema } from './prospecting/exhibition.ts'
import { LetterSchema } from './prospecting/letter.ts'
import { ObjectionSchema } from './prospecting/objection.ts'
import { ReferralSchema } from './referrals/referral.ts'
import { TenderSchema } from './tenders/tender.ts'
import type { TradeKind } from './tradeKinds.ts'

/** Every kind of record that is stored, with its validator. Adding a kind begins here. */
export const recordSchemas = {
  client: ClientSchema,
  person: PersonSchema,
  position: PositionSchema,
  interaction: InteractionSchema,
  followUp: FollowUpSchema,
  proposal: ProposalSchema,
  specialist: SpecialistSchema,
  offering: OfferingSchema,
  competitor: CompetitorSchema,
  expectation: ExpectationSchema,
  marketNote: MarketNoteSchema,
  competitorPresence: CompetitorPresenceSchema,
  deal: DealSchema,
  tender: TenderSchema,
  contract: ContractSchema,
  delivery: DeliverySchema,
  promise: PromiseSchema,
  complaint: ComplaintSchema,
  review: ReviewSchema,
  feedback: FeedbackSchema,
  referral: ReferralSchema,
  whitespaceCell: WhitespaceCellSchema,
  sale: SaleSchema,
  exchangeRate: ExchangeRateSchema,
  tradeSettings: TradeSettingsSchema,
  accountPlan: AccountPlanSchema,
  productQuestion: ProductQuestionSchema,
  request: RequestSchema,
  personalGoal: PersonalGoalSchema,
  coachingNote: CoachingNoteSchema,
  callList: CallListSchema,
  callAttempt: CallAttemptSchema,
  objection: ObjectionSchema,
  exhibition: ExhibitionSchema,
  letter: LetterSchema,
  personLink: PersonLinkSchema,
  attachment: AttachmentSchema,
} as const satisfies Readonly<Record<TradeKind, unknown>> & Readonly<Record<string, unknown>>

export type EntityKind = keyof typeof recordSchemas
export type RecordOf<Kind extends EntityKind> = z.infer<(typeof recordSchemas)[Kind]>

/** All kinds, in the order in which they depend on each other. */
export const ENTITY_KINDS = Object.keys(recordSchemas) as readonly EntityKind[] // Object.keys loses the key type

import { accountPlanSpec } from './accountPlan.ts'
import { callAttemptSpec } from './callAttempt.ts'
import { callListSpec } from './callList.ts'
import { coachingNoteSpec } from './coachingNote.ts'
import { competitorSpec } from './competitor.ts'
import { competitorPresenceSpec } from './competitorPresence.ts'
import { complaintSpec } from './complaint.ts'
import { contractSpec } from './contract.ts'
import { dealSpec } from './deal.ts'
import { deliverySpec } from './delivery.ts'
import { exchangeRateSpec } from './exchangeRate.ts'
import { exhibitionSpec } from './exhibition.ts'
import { expectationSpec } from './expectation.ts'
import { feedbackSpec } from './feedback.ts'
import { letterSpec } from './letter.ts'
import { marketNoteSpec } from './marketNote.ts'
import { objectionSpec } from './objection.ts'
import { offeringSpec } from './offering.ts'
import { personLinkSpec } from './personLink.ts'
import { personalGoalSpec } from './personalGoal.ts'
import { productQuestionSpec } from './productQuestion.ts'
import { promiseSpec } from './promise.ts'
import { referralSpec } from './referral.ts'
import { requestSpec } from './request.ts'
import { reviewSpec } from './review.ts'
import { saleSpec } from './sale.ts'
import { specialistSpec } from './specialist.ts'
import { tenderSpec } from './tender.ts'
import { tradeSettingsSpec } from './tradeSettings.ts'
import { whitespaceCellSpec } from './whitespaceCell.ts'
import type { RecordSpec } from '../spec.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'

/** How each kind of the trade is shown and filled in; a kind without one does not compile. */
export const specs: { readonly [Kind in TradeKind]: RecordSpec<Kind> } = {
  specialist: specialistSpec,
  offering: offeringSpec,
  competitor: competitorSpec,
  expectation: expectationSpec,
  marketNote: marketNoteSpec,
  competitorPresence: competitorPresenceSpec,
  deal: dealSpec,
  tender: tenderSpec,
  contract: contractSpec,
  delivery: deliverySpec,
  promise: promiseSpec,
  complaint: complaintSpec,
  review: reviewSpec,
  feedback: feedbackSpec,
  referral: referralSpec,
  whitespaceCell: whitespaceCellSpec,
  sale: saleSpec,
  exchangeRate: exchangeRateSpec,
  tradeSettings: tradeSettingsSpec,
  accountPlan: accountPlanSpec,
  productQuestion: productQuestionSpec,
  request: requestSpec,
  personalGoal: personalGoalSpec,
  coachingNote: coachingNoteSpec,
  callList: callListSpec,
  callAttempt: callAttemptSpec,
  objection: objectionSpec,
  exhibition: exhibitionSpec,
  letter: letterSpec,
  personLink: personLinkSpec,
}

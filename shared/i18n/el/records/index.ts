import { accountPlanEl } from './accountPlan.ts'
import { callAttemptEl } from './callAttempt.ts'
import { callListEl } from './callList.ts'
import { coachingNoteEl } from './coachingNote.ts'
import { competitorEl } from './competitor.ts'
import { competitorPresenceEl } from './competitorPresence.ts'
import { complaintEl } from './complaint.ts'
import { contractEl } from './contract.ts'
import { dealEl } from './deal.ts'
import { deliveryEl } from './delivery.ts'
import { exchangeRateEl } from './exchangeRate.ts'
import { exhibitionEl } from './exhibition.ts'
import { expectationEl } from './expectation.ts'
import { feedbackEl } from './feedback.ts'
import { letterEl } from './letter.ts'
import { marketNoteEl } from './marketNote.ts'
import { objectionEl } from './objection.ts'
import { offeringEl } from './offering.ts'
import { personLinkEl } from './personLink.ts'
import { personalGoalEl } from './personalGoal.ts'
import { productQuestionEl } from './productQuestion.ts'
import { promiseEl } from './promise.ts'
import { referralEl } from './referral.ts'
import { requestEl } from './request.ts'
import { reviewEl } from './review.ts'
import { saleEl } from './sale.ts'
import { specialistEl } from './specialist.ts'
import { tenderEl } from './tender.ts'
import { tradeSettingsEl } from './tradeSettings.ts'
import { whitespaceCellEl } from './whitespaceCell.ts'

/** Words for the records of the trade, by kind. */
export const recordsEl = {
  specialist: specialistEl,
  offering: offeringEl,
  competitor: competitorEl,
  expectation: expectationEl,
  marketNote: marketNoteEl,
  competitorPresence: competitorPresenceEl,
  deal: dealEl,
  tender: tenderEl,
  contract: contractEl,
  delivery: deliveryEl,
  promise: promiseEl,
  complaint: complaintEl,
  review: reviewEl,
  feedback: feedbackEl,
  referral: referralEl,
  whitespaceCell: whitespaceCellEl,
  sale: saleEl,
  exchangeRate: exchangeRateEl,
  tradeSettings: tradeSettingsEl,
  accountPlan: accountPlanEl,
  productQuestion: productQuestionEl,
  request: requestEl,
  personalGoal: personalGoalEl,
  coachingNote: coachingNoteEl,
  callList: callListEl,
  callAttempt: callAttemptEl,
  objection: objectionEl,
  exhibition: exhibitionEl,
  letter: letterEl,
  personLink: personLinkEl,
} as const

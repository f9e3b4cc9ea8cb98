import { accountPlanEn } from './accountPlan.ts'
import { callAttemptEn } from './callAttempt.ts'
import { callListEn } from './callList.ts'
import { coachingNoteEn } from './coachingNote.ts'
import { competitorEn } from './competitor.ts'
import { competitorPresenceEn } from './competitorPresence.ts'
import { complaintEn } from './complaint.ts'
import { contractEn } from './contract.ts'
import { dealEn } from './deal.ts'
import { deliveryEn } from './delivery.ts'
import { exchangeRateEn } from './exchangeRate.ts'
import { exhibitionEn } from './exhibition.ts'
import { expectationEn } from './expectation.ts'
import { feedbackEn } from './feedback.ts'
import { letterEn } from './letter.ts'
import { marketNoteEn } from './marketNote.ts'
import { objectionEn } from './objection.ts'
import { offeringEn } from './offering.ts'
import { personLinkEn } from './personLink.ts'
import { personalGoalEn } from './personalGoal.ts'
import { productQuestionEn } from './productQuestion.ts'
import { promiseEn } from './promise.ts'
import { referralEn } from './referral.ts'
import { requestEn } from './request.ts'
import { reviewEn } from './review.ts'
import { saleEn } from './sale.ts'
import { specialistEn } from './specialist.ts'
import { tenderEn } from './tender.ts'
import { tradeSettingsEn } from './tradeSettings.ts'
import { whitespaceCellEn } from './whitespaceCell.ts'

/** Words for the records of the trade, by kind. */
export const recordsEn = {
  specialist: specialistEn,
  offering: offeringEn,
  competitor: competitorEn,
  expectation: expectationEn,
  marketNote: marketNoteEn,
  competitorPresence: competitorPresenceEn,
  deal: dealEn,
  tender: tenderEn,
  contract: contractEn,
  delivery: deliveryEn,
  promise: promiseEn,
  complaint: complaintEn,
  review: reviewEn,
  feedback: feedbackEn,
  referral: referralEn,
  whitespaceCell: whitespaceCellEn,
  sale: saleEn,
  exchangeRate: exchangeRateEn,
  tradeSettings: tradeSettingsEn,
  accountPlan: accountPlanEn,
  productQuestion: productQuestionEn,
  request: requestEn,
  personalGoal: personalGoalEn,
  coachingNote: coachingNoteEn,
  callList: callListEn,
  callAttempt: callAttemptEn,
  objection: objectionEn,
  exhibition: exhibitionEn,
  letter: letterEn,
  personLink: personLinkEn,
} as const

import { contractEndsOn, noticeBy } from '#shared/domain/afterSale/contractRules.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { addDays, type Day } from '#shared/lib/days.ts'

/** Why a record of the trade stands on a day. */
export const AGENDA_REASONS = [
  'dealExpected',
  'tenderQuestions',
  'tenderDeadline',
  'tenderDecision',
  'contractNotice',
  'contractEnd',
  'deliveryDue',
  'promiseDue',
  'complaintOpen',
  'reviewNext',
  'letterPromised',
  'answerDue',
  'requestDue',
  'callAgain',
  'planAction',
  'planReview',
  'goalReview',
] as const
export type AgendaReason = (typeof AGENDA_REASONS)[number]

/** A day that matters as long as the record is open. */
export interface AgendaDay {
  readonly day: Day
  readonly reason: AgendaReason
}

type DaysOf<Kind extends EntityKind> = (row: RecordOf<Kind>) => readonly (AgendaDay | null)[]

/** A complaint that nobody has acknowledged is spoken of again on the next day. */
const ACKNOWLEDGE_WITHIN_DAYS = 1

const rules: { readonly [Kind in TradeKind]?: DaysOf<Kind> } = {
  deal: ({ stage, expectedOn }) =>
    stage === 'won' || stage === 'lost' ? [] : [on(expectedOn, 'dealExpected')],
  tender: ({ status, questionsUntil, deadline, decisionOn }) => {
    if (status === 'preparing') return [on(questionsUntil, 'tenderQuestions'), on(deadline, 'tenderDeadline')]
    return status === 'submitted' ? [on(decisionOn, 'tenderDecision')] : []
  },
  contract: (contract) => [
    on(contractEndsOn(contract), 'contractEnd'),
    contract.noticeDays === 0 ? null : on(noticeBy(contract), 'contractNotice'),
  ],
  delivery: ({ promisedOn, deliveredOn }) => (deliveredOn === null ? [on(promisedOn, 'deliveryDue')] : []),
  promise: ({ dueOn, keptOn, withdrawnOn }) =>
    keptOn === null && withdrawnOn === null ? [on(dueOn, 'promiseDue')] : [],
  complaint: ({ receivedOn, acknowledgedOn, resolvedOn }) =>
    resolvedOn === null && acknowledgedOn === null
      ? [on(addDays(receivedOn, ACKNOWLEDGE_WITHIN_DAYS), 'complaintOpen')]
      : [],
  review: ({ nextOn }) => [on(nextOn, 'reviewNext')],
  referral: ({ promisedFor, receivedOn, declinedOn }) =>
    receivedOn === null && declinedOn === null ? [on(promisedFor, 'letterPromised')] : [],
  productQuestion: ({ dueOn, toldOn }) => (toldOn === null ? [on(dueOn, 'answerDue')] : []),
  request: ({ dueOn, doneOn }) => (doneOn === null ? [on(dueOn, 'requestDue')] : []),
  callAttempt: ({ nextTryOn }) => [on(nextTryOn, 'callAgain')],
  accountPlan: ({ actions, reviewOn, reviewedOn }) => [
    ...actions.map(({ dueOn, doneOn }) => (doneOn === null ? on(dueOn, 'planAction') : null)),
    reviewedOn === null ? on(reviewOn, 'planReview') : null,
  ],
  personalGoal: ({ reviewOn, reviewedOn }) => (reviewedOn === null ? [on(reviewOn, 'goalReview')] : []),
}

/** The days on which a record wants to be seen, while it is open; none for kinds that have no day. */
export function agendaOf<Kind extends EntityKind>(kind: Kind, row: RecordOf<Kind>): readonly AgendaDay[] {
  // The rule was taken by the kind of the row, which the compiler cannot follow through the union.
  const rule = (rules as Partial<Record<EntityKind, DaysOf<Kind>>>)[kind]
  return rule === undefined ? [] : rule(row).filter((entry) => entry !== null)
}

function on(day: Day | null, reason: AgendaReason): AgendaDay | null {
  return day === null ? null : { day, reason }
}

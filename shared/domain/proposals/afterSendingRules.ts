import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { Day } from '#shared/lib/days.ts'
import { addWorkingDays, workingDaysBetween } from '#shared/lib/workingDays.ts'
import type { AfterSending, Proposal } from './proposal.ts'
import { isAwaiting } from './proposal.ts'

/**
 * What one call after sending asks: has it arrived, what are the next steps, what makes it urgent for them, and when
 * do we speak about interim results. Sending itself is the step before them.
 */
export const AFTER_SENDING_STEPS = ['arrived', 'nextSteps', 'urgency', 'interim'] as const
export type AfterSendingStep = (typeof AFTER_SENDING_STEPS)[number]

/** The talk about interim results, once its day is agreed. */
export const INTERIM_TALK = 'interimTalk'
/** The code that a follow-up of these steps carries in its `step`. */
export type AfterSendingCode = AfterSendingStep | typeof INTERIM_TALK

/** What stays open is asked again so many working days later: close together, but never all on one day. */
const ASKED_AGAIN_AFTER = { arrived: 1, nextSteps: 1, urgency: 3, interim: 5 } as const satisfies Readonly<
  Record<AfterSendingStep, number>
>

/** An offer sent more working days ago than this was written down late: its call lies behind it. */
const CALL_WITHIN_WORKING_DAYS = 5

/** The questions without an answer, in the order in which they are asked. */
export function openSteps(answers: AfterSending): readonly AfterSendingStep[] {
  return AFTER_SENDING_STEPS.filter((step) => !isAnswered(answers, step))
}

/** True for a follow-up that is one of these steps: the call leads through all of them. */
export function isAfterSending({ about, step }: Pick<FollowUp, 'about' | 'step'>): boolean {
  return (
    about?.kind === 'proposal' &&
    (step === INTERIM_TALK || AFTER_SENDING_STEPS.some((known) => known === step))
  )
}

/** How many of the five steps are done: sending, and each question that has an answer. */
export function stepsDone(proposal: Pick<Proposal, 'status' | 'sentOn' | 'afterSending'>): number {
  const isSent = proposal.status !== 'draft' && proposal.sentOn !== null
  return (isSent ? 1 : 0) + AFTER_SENDING_STEPS.length - openSteps(proposal.afterSending).length
}

/** True while there is something to ask: it is sent, an answer is awaited, and a question is open. */
export function hasQuestions(proposal: Pick<Proposal, 'status' | 'afterSending'>): boolean {
  return isAwaiting(proposal) && openSteps(proposal.afterSending).length > 0
}

/**
 * The day of the call that asks whether the offer has arrived: the working day after it was sent, and not before
 * today. Null unless it has just become `sent`, and where the call lies behind it or its answer is known.
 */
export function callAfterSending(before: Proposal | null, after: Proposal, today: Day): Day | null {
  if (after.status !== 'sent' || before?.status === 'sent' || after.afterSending.arrivedOn !== null)
    return null
  const sentOn = after.sentOn ?? today
  if (workingDaysBetween(sentOn, today) > CALL_WITHIN_WORKING_DAYS) return null
  const callDay = addWorkingDays(sentOn, 1)
  return callDay < today ? addWorkingDays(today, 0) : callDay
}

/** What a call makes of the offer and of its follow-ups. */
export interface AfterCall {
  readonly proposal: Proposal
  /** Answered, so done today. */
  readonly done: readonly FollowUp[]
  /** Still open, on their new day. */
  readonly moved: readonly FollowUp[]
  /** What has no follow-up yet. */
  readonly added: readonly { readonly step: AfterSendingCode; readonly dueDay: Day }[]
}

/**
 * What a call after sending leads to. What was answered is done; only what stays open becomes a follow-up of its own,
 * the next steps one, the urgency three, the interim results five working days later. Has it not arrived, nothing
 * else can be asked: then only the call is repeated on the next working day. There are never two open follow-ups for
 * the same step: one that is due already moves, one that lies ahead stays where it is.
 * @param open follow-ups about this offer that are not done
 */
export function afterCall(
  proposal: Proposal,
  answers: AfterSending,
  open: readonly FollowUp[],
  today: Day,
): AfterCall {
  const hasArrived = answers.arrivedOn !== null
  const asked = openSteps(answers)
  const wanted: readonly AfterSendingStep[] = hasArrived ? asked : ['arrived']
  const steps: readonly Step[] = AFTER_SENDING_STEPS.map((step) => ({
    step,
    isAnswered: !asked.includes(step),
    dueDay: wanted.includes(step) ? addWorkingDays(today, ASKED_AGAIN_AFTER[step]) : null,
    isFixed: false,
  }))
  const talk: Step = {
    step: INTERIM_TALK,
    isAnswered: false,
    dueDay: answers.interimOn !== null && answers.interimOn >= today ? answers.interimOn : null,
    isFixed: true,
  }
  const parts = [...steps, talk].map((step) => partOf(step, open, today))
  return {
    proposal: {
      ...proposal,
      afterSending: answers,
      status: hasArrived && proposal.status === 'sent' ? 'received' : proposal.status,
    },
    done: parts.flatMap((part) => part.done),
    moved: parts.flatMap((part) => part.moved),
    added: parts.flatMap((part) => part.added),
  }
}

interface Step {
  readonly step: AfterSendingCode
  readonly isAnswered: boolean
  /** When it is to be asked again; null: it is not asked again now. */
  readonly dueDay: Day | null
  /** True for a day that was agreed, so that a follow-up has to be on it. */
  readonly isFixed: boolean
}

function partOf(
  { step, isAnswered, dueDay, isFixed }: Step,
  open: readonly FollowUp[],
  today: Day,
): Omit<AfterCall, 'proposal'> {
  const own = open.filter((followUp) => followUp.step === step && followUp.doneOn === null)
  const [first, ...doubles] = own
  const finish = (followUps: readonly FollowUp[]): readonly FollowUp[] =>
    followUps.map((followUp) => ({ ...followUp, doneOn: today }))
  if (isAnswered) return { done: finish(own), moved: [], added: [] }
  if (dueDay === null) return { done: finish(doubles), moved: [], added: [] }
  if (first === undefined) return { done: [], moved: [], added: [{ step, dueDay }] }
  const moves = isFixed ? first.dueDay !== dueDay : first.dueDay <= today
  return { done: finish(doubles), moved: moves ? [{ ...first, dueDay }] : [], added: [] }
}

function isAnswered(answers: AfterSending, step: AfterSendingStep): boolean {
  switch (step) {
    case 'arrived':
      return answers.arrivedOn !== null
    case 'nextSteps':
      return answers.nextSteps.trim() !== ''
    case 'urgency':
      return answers.urgency.trim() !== ''
    case 'interim':
      return answers.interimOn !== null
  }
}

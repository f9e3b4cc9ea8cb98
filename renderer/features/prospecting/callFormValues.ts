import type { recordCallAttempt } from '#renderer/commands/prospecting.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { CallAttempt, CallResult } from '#shared/domain/prospecting/callAttempt.ts'
import type { CallListId } from '#shared/domain/prospecting/callList.ts'
import { proposedNextTry } from '#shared/domain/prospecting/nextTryRules.ts'
import type { ObjectionOutcome, ObjectionTopic } from '#shared/domain/prospecting/objection.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { type Day } from '#shared/lib/days.ts'
import { addWorkingDays } from '#shared/lib/workingDays.ts'

/** What is filled in about a call while it goes on. */
export interface CallValues {
  readonly result: CallResult | null
  /** `invalid`: something is typed that is no day. */
  readonly nextTryOn: Day | null | 'invalid'
  readonly note: string
  readonly objection: {
    readonly topic: ObjectionTopic
    readonly text: string
    readonly answer: string
    readonly outcome: ObjectionOutcome
  } | null
  readonly followUp: { readonly title: string; readonly dueDay: Day | null } | null
  readonly deal: { readonly title: string } | null
}

export const NO_CALL: CallValues = {
  result: null,
  nextTryOn: null,
  note: '',
  objection: null,
  followUp: null,
  deal: null,
}

export const NO_OBJECTION: NonNullable<CallValues['objection']> = {
  topic: 'price',
  text: '',
  answer: '',
  outcome: 'open',
}

/** Results after which something is to be done. */
const LEADS_ON = ['interested', 'meeting'] as const
export type LeadingResult = (typeof LEADS_ON)[number]

/** True for a result that offers a follow-up and a deal. */
export function leadsOn(result: CallResult | null): result is LeadingResult {
  return LEADS_ON.some((leading) => leading === result)
}

/** The values with a result, and what follows from it: the next try that it proposes. */
export function withResult(
  values: CallValues,
  result: CallResult,
  before: readonly CallAttempt[],
  today: Day,
): CallValues {
  const isLeading = leadsOn(result)
  return {
    ...values,
    result,
    nextTryOn: proposedNextTry(result, before, today),
    followUp: isLeading ? values.followUp : null,
    deal: isLeading ? values.deal : null,
  }
}

/** The follow-up that is offered with one press. */
export function followUpIdea(
  result: LeadingResult,
  t: Translate,
  today: Day,
): NonNullable<CallValues['followUp']> {
  return { title: t(`prospecting.run.followUpIdea.${result}`), dueDay: addWorkingDays(today, 2) }
}

/** What is wrong with what was filled in; null when nothing is. */
export type CallProblem = 'result' | 'nextTry' | 'objection' | 'followUp' | 'deal'
export function problemOf(values: CallValues): CallProblem | null {
  if (values.result === null) return 'result'
  if (values.nextTryOn === 'invalid') return 'nextTry'
  if (values.objection !== null && values.objection.text.trim() === '') return 'objection'
  if (values.followUp !== null && (values.followUp.title.trim() === '' || values.followUp.dueDay === null))
    return 'followUp'
  return values.deal !== null && values.deal.title.trim() === '' ? 'deal' : null
}

interface Called {
  readonly clientId: ClientId
  readonly personId: PersonId | null
  readonly callListId: CallListId
}

/** What the command is given; null as long as something is wrong. */
export function callInput(
  values: CallValues,
  called: Called,
  t: Translate,
): Parameters<typeof recordCallAttempt>[0] | null {
  const { result, nextTryOn, objection, followUp, deal } = values
  if (problemOf(values) !== null || result === null || nextTryOn === 'invalid') return null
  const note = values.note.trim()
  const lines = [
    t(`prospecting.run.dealing.${result}`),
    note,
    objection === null ? '' : t('prospecting.run.objectionLine', { objection: objection.text.trim() }),
  ]
  return {
    attempt: { ...called, result, nextTryOn, note },
    summary: lines.filter((line) => line !== '').join('\n'),
    objections:
      objection === null
        ? []
        : [
            {
              topic: objection.topic,
              objection: objection.text.trim(),
              answer: objection.answer.trim(),
              outcome: objection.outcome,
            },
          ],
    followUp:
      followUp === null || followUp.dueDay === null
        ? null
        : { title: followUp.title.trim(), dueDay: followUp.dueDay },
    deal: deal === null ? null : { title: deal.title.trim() },
  }
}

import { followUpsAbout } from '#renderer/data/queries/about.ts'
import { getProposal } from '#renderer/data/queries/proposals.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import {
  AFTER_SENDING_STEPS,
  type AfterCall,
  afterCall,
  type AfterSendingCode,
  INTERIM_TALK,
} from '#shared/domain/proposals/afterSendingRules.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { AfterSending, Proposal, ProposalId } from '#shared/domain/proposals/proposal.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { type Day, isDay } from '#shared/lib/days.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'

/** A proposal with what is still to be done about it. */
export interface SentOffer {
  readonly proposal: Proposal
  readonly open: readonly FollowUp[]
}

/** Reads a proposal for the call after sending; null when it is not there any more. */
export async function readSentOffer(id: ProposalId): Promise<SentOffer | null> {
  const [proposal, followUps] = await Promise.all([getProposal(id), followUpsAbout(id)])
  if (proposal === null) return null
  return { proposal, open: followUps.filter(({ doneOn }) => doneOn === null) }
}

/** What stands in the form of the call. */
export interface CallFormValues {
  readonly hasArrived: 'yes' | 'no'
  readonly arrivedOn: Day | null
  readonly nextSteps: string
  readonly urgency: string
  readonly interimOn: Day | null
  readonly personIds: readonly PersonId[]
}

/** The form as a call begins: what is known already stands in it. */
export function callFormOf({ afterSending }: Proposal, today: Day): CallFormValues {
  const { arrivedOn, nextSteps, urgency, interimOn } = afterSending
  return { hasArrived: 'yes', arrivedOn: arrivedOn ?? today, nextSteps, urgency, interimOn, personIds: [] }
}

/**
 * The answers of a form; what has not arrived can have no answers but those that were known before. Arrived without a
 * day means that it is known since today.
 */
export function answersOf(values: CallFormValues, before: AfterSending, today: Day): AfterSending {
  if (values.hasArrived === 'no') return { ...before, arrivedOn: null }
  const { arrivedOn, nextSteps, urgency, interimOn } = values
  return { arrivedOn: arrivedOn ?? today, nextSteps: nextSteps.trim(), urgency: urgency.trim(), interimOn }
}

/**
 * What stays open after the answers as they are now, by the day on which it is asked again. A day that cannot be read yet
 * counts as one that nobody has named.
 */
export function staysOpen(
  { proposal, open }: SentOffer,
  answers: AfterSending,
  today: Day,
): readonly AfterCall['added'][number][] {
  const read = {
    ...answers,
    arrivedOn: dayOr(today, answers.arrivedOn),
    interimOn: dayOr(null, answers.interimOn),
  }
  const { added, moved, done } = afterCall(proposal, read, open, today)
  const isTouched = new Set([...done, ...moved].map(({ id }) => id))
  const kept = open.filter(({ id }) => !isTouched.has(id))
  const again = [...moved, ...kept].flatMap(({ step, dueDay }) => {
    const code = CODES.find((known) => known === step)
    return code === undefined ? [] : [{ step: code, dueDay }]
  })
  return [...added, ...again].toSorted((one, other) => (one.dueDay < other.dueDay ? -1 : 1))
}

/** The day itself; `other` for what somebody is still typing. */
function dayOr<Other>(other: Other, day: Day | null): Day | Other | null {
  return day === null || isDay(day) ? day : other
}

const CODES: readonly AfterSendingCode[] = [...AFTER_SENDING_STEPS, INTERIM_TALK]

/** How the follow-ups of the steps are called. */
export function followUpTitles(
  { title }: Proposal,
  t: Translate,
): Readonly<Record<AfterSendingCode, string>> {
  const titles = CODES.map((code) => [code, t(`afterSending.follow.${code}`, { title }).slice(0, LINE_LIMIT)])
  return Object.fromEntries(titles) as Record<AfterSendingCode, string> // made from all codes
}

/** How the follow-up is called that asks whether an offer has arrived. */
export function callTitleOf({ title }: Pick<Proposal, 'title'>, t: Translate): string {
  return t('afterSending.callTitle', { title }).slice(0, LINE_LIMIT)
}

/** The call as it stands in the dossier: what was said, in sentences. */
export function callSummary(
  { title }: Proposal,
  { arrivedOn, nextSteps, urgency, interimOn }: AfterSending,
  t: Translate,
  language: Language,
): string {
  return [
    t(arrivedOn === null ? 'afterSending.summary.notArrived' : 'afterSending.summary.arrived', { title }),
    arrivedOn !== null && nextSteps !== '' ? t('afterSending.summary.nextSteps', { text: nextSteps }) : '',
    arrivedOn !== null && urgency !== '' ? t('afterSending.summary.urgency', { text: urgency }) : '',
    arrivedOn !== null && interimOn !== null
      ? t('afterSending.summary.interim', { day: formatDay(interimOn, language, 'long') })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join('\n')
}

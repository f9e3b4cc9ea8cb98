import type { Client, ClientClass } from '#shared/domain/clients/client.ts'
import type { TradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { type Day, daysBetween } from '#shared/lib/days.ts'
import { addWorkingDays } from '#shared/lib/workingDays.ts'
import { directionOf, type Interaction } from './interaction.ts'

/** The two poles to avoid, indifference and neediness, and what lies between. */
export const CONTACT_STATES = ['tooSilent', 'fine', 'tooPushy'] as const
export type ContactState = (typeof CONTACT_STATES)[number]

/** The thresholds that matter here. */
export type ContactThresholds = Pick<
  TradeSettings,
  | 'silentAfterKey'
  | 'silentAfterRegular'
  | 'silentAfterProspect'
  | 'silentAfterFormer'
  | 'pushyContacts'
  | 'pushyWorkingDays'
>

export interface Silence {
  /** Null when there has been no dealing at all. */
  readonly lastDealingDay: Day | null
  /** Days since the last dealing, or since the client was written down. */
  readonly days: number
  readonly limitDays: number
  readonly isTooLong: boolean
}

export interface ContactBalance extends Silence {
  readonly state: ContactState
  /** How many outgoing contacts of the last working days nobody has answered, greetings among them. */
  readonly unanswered: number
}

/** What of an interaction says whether it was answered, or answers. */
export type Contact = Pick<Interaction, 'kind' | 'day' | 'time' | 'direction' | 'isGreeting'>

/**
 * How contact with a client stands. Too silent: the last real dealing lies longer back than its class allows. Too
 * pushy: so many outgoing contacts without an answer within some working days that the client feels like prey; this
 * is said first, since one more call would cure the silence and deepen the other.
 *
 * @param lastDealing the last real dealing through today (neither note nor greeting)
 * @param recent what happened since `pushyFrom`; more does no harm
 */
export function contactBalance(
  client: Pick<Client, 'class' | 'createdOn'>,
  lastDealing: Day | null,
  recent: readonly Contact[],
  settings: ContactThresholds,
  today: Day,
): ContactBalance {
  const silence = silenceOf(client, lastDealing, settings, today)
  const unanswered = unansweredContacts(recent, settings, today)
  const isPushy = weightOf(unanswered) >= settings.pushyContacts
  const state = isPushy ? 'tooPushy' : silence.isTooLong ? 'tooSilent' : 'fine'
  return { ...silence, unanswered: unanswered.length, state }
}

/** How long a client has heard nothing from us, and whether that is too long for its class. */
export function silenceOf(
  client: Pick<Client, 'class' | 'createdOn'>,
  lastDealing: Day | null,
  settings: ContactThresholds,
  today: Day,
): Silence {
  const days = Math.max(0, daysBetween(lastDealing ?? client.createdOn, today))
  const limitDays = settings[LIMIT_OF_CLASS[client.class]]
  return { lastDealingDay: lastDealing, days, limitDays, isTooLong: days > limitDays }
}

/** The first of the working days, today among them, in which contacts count as one push. */
export function pushyFrom(settings: Pick<ContactThresholds, 'pushyWorkingDays'>, today: Day): Day {
  // At a weekend the last working day is the one before it.
  const lastWorkingDay = addWorkingDays(addWorkingDays(today, 1), -1)
  return addWorkingDays(lastWorkingDay, 1 - settings.pushyWorkingDays)
}

/**
 * The outgoing contacts of the last working days that stand unanswered. An incoming or joint dealing answers all
 * before it, and on its own day all but what is known to be later. A note is no contact.
 */
export function unansweredContacts(
  recent: readonly Contact[],
  settings: Pick<ContactThresholds, 'pushyWorkingDays'>,
  today: Day,
): readonly Contact[] {
  const from = pushyFrom(settings, today)
  const contacts = recent.filter(({ kind, day }) => kind !== 'note' && day >= from && day <= today)
  const answers = contacts.filter((contact) => directionOf(contact) !== 'outgoing')
  return contacts
    .filter((contact) => directionOf(contact) === 'outgoing')
    .filter((contact) => !answers.some((answer) => isAnsweredBy(contact, answer)))
}

/** A greeting on a feast asks for little: it counts half. */
function weightOf(contacts: readonly Contact[]): number {
  return contacts.reduce((sum, { isGreeting }) => sum + (isGreeting ? 0.5 : 1), 0)
}

function isAnsweredBy(contact: Contact, answer: Contact): boolean {
  if (answer.day !== contact.day) return answer.day > contact.day
  return answer.time === null || contact.time === null || answer.time >= contact.time
}

const LIMIT_OF_CLASS = {
  key: 'silentAfterKey',
  regular: 'silentAfterRegular',
  prospect: 'silentAfterProspect',
  former: 'silentAfterFormer',
} as const satisfies Record<ClientClass, keyof ContactThresholds>

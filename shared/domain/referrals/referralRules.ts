import { Temporal } from 'temporal-polyfill'
import type { Delivery } from '#shared/domain/afterSale/delivery.ts'
import { isSuccess } from '#shared/domain/afterSale/deliveryRules.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { TradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { type Day, DaySchema, daysBetween } from '#shared/lib/days.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { Referral } from './referral.ts'

export const REFERRAL_STATES = [
  'idea',
  'asked',
  'promised',
  'late',
  'received',
  'published',
  'declined',
] as const
export type ReferralState = (typeof REFERRAL_STATES)[number]

/** How far a recommendation has come: asked, promised, received, published. */
export function referralState(referral: Referral, today: Day): ReferralState {
  const { askedOn, promisedFor, receivedOn, publishedOn, declinedOn } = referral
  if (declinedOn !== null) return 'declined'
  if (publishedOn !== null) return 'published'
  if (receivedOn !== null) return 'received'
  if (promisedFor !== null) return promisedFor < today ? 'late' : 'promised'
  return askedOn === null ? 'idea' : 'asked'
}

/** A letter is shown to others only when the advocate has allowed it. Errors: `notReceived`, `notAllowed`. */
export function publishReferral(
  referral: Referral,
  today: Day,
): Result<Referral, 'notReceived' | 'notAllowed'> {
  if (referral.receivedOn === null) return err('notReceived')
  if (referral.mayPublish !== true) return err('notAllowed')
  return ok({ ...referral, publishedOn: referral.publishedOn ?? today })
}

/** Whether an advocate may be asked again, and from which day on if not. */
export interface AskAllowance {
  readonly isAllowed: boolean
  /** How often they were asked in this quarter of the calendar year. */
  readonly asks: number
  /** The first day on which they may be asked; today when they may. */
  readonly from: Day
}

/** The same advocate is not asked too often: by default at most twice a quarter, whatever it was for. */
export function askAllowance(
  personId: PersonId,
  referrals: readonly Pick<Referral, 'personId' | 'askedOn'>[],
  { asksPerQuarter }: Pick<TradeSettings, 'asksPerQuarter'>,
  today: Day,
): AskAllowance {
  const { first, next } = quarterOf(today)
  const asks = referrals.filter(
    ({ personId: asked, askedOn }) =>
      asked === personId && askedOn !== null && askedOn >= first && askedOn < next,
  ).length
  const isAllowed = asks < asksPerQuarter
  return { isAllowed, asks, from: isAllowed ? today : next }
}

/** For so many days after a success the memory is fresh. */
const FRESH_DAYS = 60

/**
 * The successes for which nobody was asked yet: a delivery in time and as expected, not long ago, of which no
 * recommendation speaks. The latest comes first.
 */
export function successesToAskAbout(
  deliveries: readonly Delivery[],
  referrals: readonly Pick<Referral, 'deliveryId'>[],
  today: Day,
): readonly Delivery[] {
  const spokenOf = new Set(referrals.map(({ deliveryId }) => deliveryId))
  return deliveries
    .filter((delivery) => isSuccess(delivery) && !spokenOf.has(delivery.id))
    .filter(({ deliveredOn }) => deliveredOn !== null && daysBetween(deliveredOn, today) <= FRESH_DAYS)
    .toSorted((one, other) => ((one.deliveredOn ?? '') > (other.deliveredOn ?? '') ? -1 : 1))
}

/** The first day of the quarter of a day, and of the next one. */
function quarterOf(today: Day): { readonly first: Day; readonly next: Day } {
  const date = Temporal.PlainDate.from(today)
  const first = date.with({ month: date.month - ((date.month - 1) % 3), day: 1 })
  return {
    first: DaySchema.parse(first.toString()),
    next: DaySchema.parse(first.add({ months: 3 }).toString()),
  }
}

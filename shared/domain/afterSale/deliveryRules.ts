import { type Day, daysBetween } from '#shared/lib/days.ts'
import type { Delivery } from './delivery.ts'

export const DELIVERY_STATES = ['planned', 'dueToday', 'late', 'inTime', 'deliveredLate'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** Where a delivery stands, by the promised and the actual day. */
export function deliveryState(
  { promisedOn, deliveredOn }: Pick<Delivery, 'promisedOn' | 'deliveredOn'>,
  today: Day,
): DeliveryState {
  if (deliveredOn !== null) return deliveredOn <= promisedOn ? 'inTime' : 'deliveredLate'
  if (promisedOn === today) return 'dueToday'
  return promisedOn < today ? 'late' : 'planned'
}

/** Days after the promised day, counted to the delivery or, while it is open, to today; 0 when there is no delay. */
export function delayDays(
  { promisedOn, deliveredOn }: Pick<Delivery, 'promisedOn' | 'deliveredOn'>,
  today: Day,
): number {
  return Math.max(0, daysBetween(promisedOn, deliveredOn ?? today))
}

/** Of the deliveries that were due, how many came in time: the plainest measure of our service. */
export function deliveriesInTime(
  deliveries: readonly Delivery[],
  today: Day,
): { readonly inTime: number; readonly of: number } {
  const states = deliveries.map((delivery) => deliveryState(delivery, today))
  const judged = states.filter((state) => state !== 'planned' && state !== 'dueToday')
  return { inTime: judged.filter((state) => state === 'inTime').length, of: judged.length }
}

/** In time and as they had expected: the moment to ask for a recommendation. */
export function isSuccess(delivery: Pick<Delivery, 'promisedOn' | 'deliveredOn' | 'outcome'>): boolean {
  const { promisedOn, deliveredOn, outcome } = delivery
  return deliveredOn !== null && deliveredOn <= promisedOn && outcome === 'asExpected'
}

import { type Day, daysBetween } from '#shared/lib/days.ts'
import type { Money } from '#shared/lib/fields.ts'
import type { Complaint } from './complaint.ts'

export const COMPLAINT_STATES = ['received', 'acknowledged', 'resolved'] as const
export type ComplaintState = (typeof COMPLAINT_STATES)[number]

/** Where a complaint stands: received, then acknowledged (somebody listened), then resolved. */
export function complaintState(complaint: Pick<Complaint, 'acknowledgedOn' | 'resolvedOn'>): ComplaintState {
  if (complaint.resolvedOn !== null) return 'resolved'
  return complaint.acknowledgedOn === null ? 'received' : 'acknowledged'
}

/** Longer than this without a solution is no longer fast; in days. */
const FAST_DAYS = 7

/** How loudly an open complaint speaks: not even acknowledged the day after, or unsolved for more than a week. */
export function isComplaintUrgent(complaint: Complaint, today: Day): boolean {
  const age = daysBetween(complaint.receivedOn, today)
  switch (complaintState(complaint)) {
    case 'received':
      return age >= 1
    case 'acknowledged':
      return age > FAST_DAYS
    case 'resolved':
      return false
  }
}

/** Days from receipt to the solution; null while it is open. */
export function daysToSolve({
  receivedOn,
  resolvedOn,
}: Pick<Complaint, 'receivedOn' | 'resolvedOn'>): number | null {
  return resolvedOn === null ? null : Math.max(0, daysBetween(receivedOn, resolvedOn))
}

/** What complaints cost, in each currency; amounts are never converted. */
export function lossesOf(complaints: readonly Pick<Complaint, 'loss'>[]): readonly Money[] {
  const sums = new Map<string, number>()
  for (const { loss } of complaints) {
    if (loss !== null) sums.set(loss.currency, (sums.get(loss.currency) ?? 0) + loss.minor)
  }
  return [...sums].map(([currency, minor]) => ({ minor, currency }))
}

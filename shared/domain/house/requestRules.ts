import type { Day } from '#shared/lib/days.ts'
import type { ColleagueRequest } from './request.ts'
import type { SpecialistId } from './specialist.ts'

export const REQUEST_STATES = ['open', 'dueToday', 'overdue', 'done', 'doneLate'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** Where a request to a colleague stands; its day is still in time. */
export function requestState(
  { dueOn, doneOn }: Pick<ColleagueRequest, 'dueOn' | 'doneOn'>,
  today: Day,
): RequestState {
  if (doneOn !== null) return doneOn > dueOn ? 'doneLate' : 'done'
  if (dueOn === today) return 'dueToday'
  return dueOn < today ? 'overdue' : 'open'
}

/** Whose turn it is: one of the specialists, or somebody who is only named. */
export type RequestOwner =
  | { readonly kind: 'specialist'; readonly specialistId: SpecialistId }
  | { readonly kind: 'named'; readonly name: string }

/** A request has an owner, like everything else; null as long as nobody was named. */
export function requestOwner({
  specialistId,
  owner,
}: Pick<ColleagueRequest, 'specialistId' | 'owner'>): RequestOwner | null {
  if (specialistId !== null) return { kind: 'specialist', specialistId }
  return owner === '' ? null : { kind: 'named', name: owner }
}

/** One owner, not two: a chosen specialist stands for the name that was typed. */
export function settledRequest(request: ColleagueRequest): ColleagueRequest {
  return request.specialistId === null ? request : { ...request, owner: '' }
}

/** What a colleague still owes us. */
export interface Debt {
  readonly owner: RequestOwner
  readonly open: number
  readonly overdue: number
  /** The earliest day that was promised. */
  readonly firstDueOn: Day
}

/** Who owes us most: first those with most overdue, then with most open. What has no owner is nobody's debt. */
export function debts(requests: readonly ColleagueRequest[], today: Day): readonly Debt[] {
  const byOwner = new Map<string, Debt>()
  for (const request of requests) {
    const owner = requestOwner(request)
    if (owner === null || request.doneOn !== null) continue
    const key = owner.kind === 'named' ? `named ${owner.name}` : owner.specialistId
    const known = byOwner.get(key) ?? { owner, open: 0, overdue: 0, firstDueOn: request.dueOn }
    byOwner.set(key, {
      owner,
      open: known.open + 1,
      overdue: known.overdue + (requestState(request, today) === 'overdue' ? 1 : 0),
      firstDueOn: request.dueOn < known.firstDueOn ? request.dueOn : known.firstDueOn,
    })
  }
  return [...byOwner.values()].toSorted(
    (one, other) => other.overdue - one.overdue || other.open - one.open || before(one, other),
  )
}

function before(one: Debt, other: Debt): number {
  return one.firstDueOn < other.firstDueOn ? -1 : one.firstDueOn > other.firstDueOn ? 1 : 0
}

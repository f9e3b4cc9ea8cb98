import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Day } from '#shared/lib/days.ts'
import { CALL_RESULTS, type CallAttempt, type CallResult } from './callAttempt.ts'

/**
 * Where a client of a list stands: the day of the next try has come, nobody has called yet, a call came to
 * nothing and no day was set, the next try lies ahead, or there is nothing left to call about.
 */
export const CALL_STANDINGS = ['due', 'untried', 'again', 'later', 'finished'] as const
export type CallStanding = (typeof CALL_STANDINGS)[number]

/** After these nobody calls again, whatever day was set before. */
const FINAL: readonly CallResult[] = ['refused', 'wrongNumber', 'meeting']

/** One client of a list, with the calls made from it. */
export interface CallPlace {
  readonly clientId: ClientId
  readonly standing: CallStanding
  /** Newest first. */
  readonly attempts: readonly CallAttempt[]
  /** The day of the next try, if one is set. */
  readonly nextTryOn: Day | null
}

/** Calls of one list, newest first: by day, then as they were written down. */
export function newestAttemptsFirst(attempts: readonly CallAttempt[]): readonly CallAttempt[] {
  return attempts.toSorted((one, other) => compare(other.day, one.day) || compare(other.id, one.id))
}

/** Where a client stands by the calls made to them from one list. */
export function standingOf(attempts: readonly CallAttempt[], today: Day): CallStanding {
  const [last] = newestAttemptsFirst(attempts)
  if (last === undefined) return 'untried'
  if (FINAL.includes(last.result)) return 'finished'
  if (last.nextTryOn !== null) return last.nextTryOn <= today ? 'due' : 'later'
  return last.result === 'interested' ? 'finished' : 'again'
}

/**
 * The clients of a list in the order in which to call: next tries that are due, the longest waiting first; then those whom
 * nobody has called, then the rest, each by the longest silence. Who waits for a later day and who is finished follow.
 * @param clientIds clients of the list that still are to be called at all: no archived ones
 */
export function callOrder(
  clientIds: readonly ClientId[],
  attempts: readonly CallAttempt[],
  lastDealings: ReadonlyMap<ClientId, Day>,
  today: Day,
): readonly CallPlace[] {
  const byClient = new Map<ClientId, CallAttempt[]>()
  for (const attempt of attempts)
    byClient.set(attempt.clientId, [...(byClient.get(attempt.clientId) ?? []), attempt])
  return [...new Set(clientIds)]
    .map((clientId) => placeOf(clientId, byClient.get(clientId) ?? [], today))
    .toSorted(
      (one, other) =>
        CALL_STANDINGS.indexOf(one.standing) - CALL_STANDINGS.indexOf(other.standing) ||
        compare(turn(one), turn(other)) ||
        compare(one.clientId, other.clientId),
    )

  /** The day that decides within a standing; without one a client comes first. */
  function turn({ standing, nextTryOn, clientId }: CallPlace): string {
    return (standing === 'due' || standing === 'later' ? nextTryOn : lastDealings.get(clientId)) ?? ''
  }
}

/** True for those whom to call today. */
export function isToCall({ standing }: Pick<CallPlace, 'standing'>): boolean {
  return standing === 'due' || standing === 'untried' || standing === 'again'
}

/** How far a list has come. */
export interface CallListProgress {
  readonly clients: number
  /** Clients that were called at least once. */
  readonly called: number
  /** Clients to call today. */
  readonly toCall: number
  /** Clients whose next try lies ahead. */
  readonly later: number
  readonly finished: number
  /** Clients by the result of their last call. */
  readonly results: Readonly<Record<CallResult, number>>
}

/** How far a list has come, by its clients. */
export function progressOf(places: readonly CallPlace[]): CallListProgress {
  const results = Object.fromEntries(CALL_RESULTS.map((result) => [result, 0])) as Record<CallResult, number> // made from the list of results
  for (const { attempts } of places) {
    const last = attempts[0]
    if (last !== undefined) results[last.result] += 1
  }
  const count = (isCounted: (place: CallPlace) => boolean): number => places.filter(isCounted).length
  return {
    clients: places.length,
    called: count(({ attempts }) => attempts.length > 0),
    toCall: count(isToCall),
    later: count(({ standing }) => standing === 'later'),
    finished: count(({ standing }) => standing === 'finished'),
    results,
  }
}

function placeOf(clientId: ClientId, attempts: readonly CallAttempt[], today: Day): CallPlace {
  const newest = newestAttemptsFirst(attempts)
  const standing = standingOf(newest, today)
  const nextTryOn = standing === 'due' || standing === 'later' ? (newest[0]?.nextTryOn ?? null) : null
  return { clientId, standing, attempts: newest, nextTryOn }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

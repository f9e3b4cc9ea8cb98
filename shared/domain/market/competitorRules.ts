import type { ClientId } from '#shared/domain/clients/client.ts'
import type { CompetitorId } from './competitor.ts'
import { type CompetitorPresence, PRESENCE_STRENGTHS } from './competitorPresence.ts'

/** Who else sells at a client: the firmest first, then by share. */
export function competitorsAt(
  clientId: ClientId,
  presences: readonly CompetitorPresence[],
): readonly CompetitorPresence[] {
  return presences.filter((presence) => presence.clientId === clientId).toSorted(firmestFirst)
}

/** Where a competitor is present: the firmest first. */
export function placesOf(
  competitorId: CompetitorId,
  presences: readonly CompetitorPresence[],
): readonly CompetitorPresence[] {
  return presences.filter((presence) => presence.competitorId === competitorId).toSorted(firmestFirst)
}

const ALL = 100

/** How what a client buys in our field is divided, in percent of it. */
export interface Shares {
  readonly theirs: number
  /** What no competitor is known to have: ours, and what nobody knows of. The two always make 100. */
  readonly left: number
  /** By how much the written shares are more than everything; 0 when they can be true. */
  readonly tooMuch: number
}

/** What competitors have at one client, and what that leaves for us; nobody can have more than everything. */
export function sharesAt(presences: readonly Pick<CompetitorPresence, 'share'>[]): Shares {
  const sum = presences.reduce((total, { share }) => total + (share ?? 0), 0)
  const theirs = Math.min(ALL, sum)
  return { theirs, left: ALL - theirs, tooMuch: sum - theirs }
}

function firmestFirst(one: CompetitorPresence, other: CompetitorPresence): number {
  const rank = ({ strength }: CompetitorPresence) => PRESENCE_STRENGTHS.indexOf(strength)
  return rank(other) - rank(one) || (other.share ?? 0) - (one.share ?? 0)
}

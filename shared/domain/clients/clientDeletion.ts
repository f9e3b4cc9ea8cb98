import type { Position } from '#shared/domain/decisionTeam/position.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'

/** Everything that hangs on a client and goes with it. People stay: they have a life of their own. */
export interface ClientBelongings {
  readonly positions: readonly Position[]
  readonly interactions: readonly Interaction[]
  readonly followUps: readonly FollowUp[]
  readonly proposals: readonly Proposal[]
}

/** How much went, to be said in one sentence. */
export interface ClientDeletionCounts {
  readonly clients: number
  readonly positions: number
  readonly interactions: number
  readonly followUps: number
  readonly proposals: number
}

/** Adds up what goes with each of several clients. */
export function clientDeletionCounts(belongings: readonly ClientBelongings[]): ClientDeletionCounts {
  const sum = (part: keyof ClientBelongings): number =>
    belongings.reduce((total, each) => total + each[part].length, 0)
  return {
    clients: belongings.length,
    positions: sum('positions'),
    interactions: sum('interactions'),
    followUps: sum('followUps'),
    proposals: sum('proposals'),
  }
}

import { peopleOf, teamOf } from '#renderer/features/decisionTeam/index.ts'
import { getClient } from '#renderer/data/queries/clients.ts'
import { followUpsOfClient } from '#renderer/data/queries/followUps.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { proposalsOfClient } from '#renderer/data/queries/proposals.ts'
import { tradeNaming } from '#renderer/data/queries/records.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { DecisionRole } from '#shared/domain/decisionTeam/position.ts'
import { type Handover, handover } from '#shared/domain/dossier/handover.ts'
import type { Day } from '#shared/lib/days.ts'

/** A dossier in the order of a handover. */
export interface HandoverView extends Handover {
  readonly client: Client
  /** The parts that nobody plays yet. */
  readonly missing: readonly DecisionRole[]
}

/** Reads a dossier in the order of a handover; null when the client is gone. */
export async function readHandover(clientId: ClientId, today: Day): Promise<HandoverView | null> {
  const client = await getClient(clientId)
  if (client === null) return null
  const [positions, interactions, followUps, proposals, trade] = await Promise.all([
    positionsOfClient(clientId),
    interactionsOfClient(clientId),
    followUpsOfClient(clientId),
    proposalsOfClient(clientId),
    tradeNaming('client', clientId),
  ])
  const { members, missing } = teamOf({ positions, people: await peopleOf(positions), interactions }, today)
  return { client, missing, ...handover({ members, interactions, followUps, proposals, trade }, today) }
}

import { type Team, peopleOf, teamOf } from '#renderer/features/decisionTeam/index.ts'
import { getClient, unitsOfClient } from '#renderer/data/queries/clients.ts'
import { followUpsOfClient } from '#renderer/data/queries/followUps.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { proposalsOfClient } from '#renderer/data/queries/proposals.ts'
import { tradeNaming, type TradeRecords } from '#renderer/data/queries/records.ts'
import { readTradeSettings } from '#renderer/data/queries/tradeSettings.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import {
  type DossierCompleteness,
  dossierCompleteness,
  type KnownRecords,
} from '#shared/domain/dossier/completeness.ts'
import { type DossierFacts, dossierFacts } from '#shared/domain/dossier/dossierRules.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import { awaitingFirst } from '#shared/domain/proposals/proposalRules.ts'
import type { Day } from '#shared/lib/days.ts'

/** One dossier as the page shows it. */
export interface DossierView {
  readonly client: Client
  readonly team: Team
  readonly people: readonly Person[]
  readonly interactions: readonly Interaction[]
  readonly proposals: readonly Proposal[]
  /** The client that this one belongs to, and those that belong to it. */
  readonly parent: Client | null
  readonly units: readonly Client[]
  /** The records of the trade that name the client, by kind. */
  readonly trade: TradeRecords
  readonly facts: DossierFacts
  readonly completeness: DossierCompleteness
}

/** Reads everything about a client; null when there is none with this id. */
export async function readDossier(clientId: ClientId, today: Day): Promise<DossierView | null> {
  const client = await getClient(clientId)
  if (client === null) return null
  const [positions, interactions, followUps, proposals, parent, units, trade, settings] = await Promise.all([
    positionsOfClient(clientId),
    interactionsOfClient(clientId),
    followUpsOfClient(clientId),
    proposalsOfClient(clientId),
    client.parentId === null ? null : getClient(client.parentId),
    unitsOfClient(clientId),
    tradeNaming('client', clientId),
    readTradeSettings(),
  ])
  const people = await peopleOf(positions)
  const team = teamOf({ positions, people, interactions }, today)
  return {
    client,
    team,
    people,
    interactions,
    proposals: proposals.toSorted(awaitingFirst),
    parent,
    units,
    trade,
    facts: dossierFacts({ client, team: team.members, interactions, followUps, proposals, settings }, today),
    completeness: dossierCompleteness(client, team.members, knownRecords(trade)),
  }
}

/** Which records about the client count towards a complete dossier. */
export function knownRecords({ expectation, competitorPresence }: TradeRecords): KnownRecords {
  return {
    hasExpectations: (expectation ?? []).length > 0,
    hasCompetitors: (competitorPresence ?? []).length > 0,
  }
}

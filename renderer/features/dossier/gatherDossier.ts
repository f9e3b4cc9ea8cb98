import { peopleOf, teamOf } from '#renderer/features/decisionTeam/index.ts'
import { getClient } from '#renderer/data/queries/clients.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { getPerson } from '#renderer/data/queries/people.ts'
import { getRecords, tradeNaming } from '#renderer/data/queries/records.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { proposalsOfClient } from '#renderer/data/queries/proposals.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { Member } from '#shared/domain/dossier/dossierRules.ts'
import type { Specialist } from '#shared/domain/house/specialist.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import { fullName, type Person, type PersonId } from '#shared/domain/people/person.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import { awaitingFirst } from '#shared/domain/proposals/proposalRules.ts'
import type { Dossier, DossierEdition } from '#shared/formats/dossier.ts'
import { type DossierTrade, DossierTradeSchema } from '#shared/formats/dossierTrade.ts'
import type { Day } from '#shared/lib/days.ts'
import { namesIn } from './tradeNames.ts'

/** What a dossier is printed from, before an edition is chosen. */
export interface DossierMaterial {
  readonly client: Client
  /** The decision team first, then the other current positions; nobody who is restricted. */
  readonly members: readonly Member[]
  readonly interactions: readonly Interaction[]
  /** Those that await an answer first. */
  readonly proposals: readonly Proposal[]
  /** Colleagues named in the proposals. */
  readonly specialists: readonly Specialist[]
  readonly trade: DossierTrade
  /** Names of whatever these mention, by id. */
  readonly tradeNames: Readonly<Record<string, string>>
  readonly personNames: Readonly<Record<string, string>>
  /** How many people are left out because their card is restricted. */
  readonly restrictedCount: number
}

/** Gathers a dossier from the records; null when the client is gone. */
export async function gatherMaterial(clientId: ClientId, today: Day): Promise<DossierMaterial | null> {
  const client = await getClient(clientId)
  if (client === null) return null
  const [positions, interactions, proposals] = await Promise.all([
    positionsOfClient(clientId),
    interactionsOfClient(clientId),
    proposalsOfClient(clientId),
  ])
  const people = await peopleOf(positions)
  const everybody = await withPeopleOf(interactions, people)
  const team = teamOf({ positions, people, interactions }, today)
  const restricted = new Set(everybody.filter((person) => person.restricted).map(({ id }) => id))
  const specialists = await getRecords(
    'specialist',
    proposals.flatMap(({ specialistIds }) => specialistIds),
  )
  const trade = DossierTradeSchema.parse(await tradeNaming('client', clientId))
  return {
    client,
    specialists: [...specialists.values()],
    trade,
    tradeNames: await namesIn(trade),
    members: [...team.members, ...team.others].filter(({ person }) => !restricted.has(person.id)),
    interactions: interactions.map((interaction) => without(interaction, restricted)),
    proposals: proposals.toSorted(awaitingFirst),
    personNames: Object.fromEntries(
      everybody.filter(({ id }) => !restricted.has(id)).map((person) => [person.id, fullName(person)]),
    ),
    restrictedCount: restricted.size,
  }
}

/** One edition of what was gathered. */
export function dossierOf(
  material: DossierMaterial,
  edition: DossierEdition,
  today: Day,
  managerName: string,
): Dossier {
  const { restrictedCount: _restrictedCount, ...gathered } = material
  return { ...gathered, edition, today, managerName }
}

async function withPeopleOf(
  interactions: readonly Interaction[],
  people: readonly Person[],
): Promise<readonly Person[]> {
  const known = new Set(people.map(({ id }) => id))
  const ids = new Set(interactions.flatMap(({ personIds }) => personIds).filter((id) => !known.has(id)))
  const found = await Promise.all([...ids].map(getPerson))
  return [...people, ...found.filter((person) => person !== null)]
}

function without(interaction: Interaction, hidden: ReadonlySet<PersonId>): Interaction {
  return { ...interaction, personIds: interaction.personIds.filter((id) => !hidden.has(id)) }
}

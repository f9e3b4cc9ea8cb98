import { peopleOf } from '#renderer/features/decisionTeam/index.ts'
import { getClient } from '#renderer/data/queries/clients.ts'
import { followUpsOfClient } from '#renderer/data/queries/followUps.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { proposalsOfClient } from '#renderer/data/queries/proposals.ts'
import { getRecords, recordsNaming } from '#renderer/data/queries/records.ts'
import type { BriefSources } from '#shared/domain/brief/meetingBrief.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { isCurrent } from '#shared/domain/decisionTeam/position.ts'
import type { KnownRecords } from '#shared/domain/dossier/completeness.ts'
import type { Day } from '#shared/lib/days.ts'

/** What a brief is made from, and the day for which it is probably wanted. */
export interface BriefMaterial {
  readonly sources: BriefSources
  /** The day of the next step with the client, or today. */
  readonly likelyDay: Day
  /** Which records about the client count towards a complete dossier. */
  readonly known: KnownRecords
}

/** Reads what a brief is made from; null when the client is gone. */
export async function gatherBrief(clientId: ClientId, today: Day): Promise<BriefMaterial | null> {
  const client = await getClient(clientId)
  if (client === null) return null
  const [
    positions,
    interactions,
    proposals,
    promises,
    complaints,
    questions,
    deals,
    followUps,
    expectations,
    rivals,
  ] = await Promise.all([
    positionsOfClient(clientId),
    interactionsOfClient(clientId, RECENT),
    proposalsOfClient(clientId),
    recordsNaming('promise', 'clientId', clientId),
    recordsNaming('complaint', 'clientId', clientId),
    recordsNaming('productQuestion', 'clientId', clientId),
    recordsNaming('deal', 'clientId', clientId),
    followUpsOfClient(clientId),
    recordsNaming('expectation', 'clientId', clientId),
    recordsNaming('competitorPresence', 'clientId', clientId),
  ])
  const current = positions.filter((position) => isCurrent(position, today))
  const team = await peopleOf(current)
  const byId = new Map(team.map((person) => [person.id, person]))
  const named = [
    ...interactions.flatMap(({ personIds }) => personIds),
    ...promises.flatMap(({ personId }) => personId ?? []),
  ]
  const people = await getRecords(
    'person',
    named.filter((id) => !byId.has(id)),
  )
  const steps = followUps
    .filter(({ doneOn, dueDay }) => doneOn === null && dueDay >= today)
    .map(({ dueDay }) => dueDay)
  return {
    sources: {
      client,
      members: current.flatMap((position) => {
        const person = byId.get(position.personId)
        return person === undefined ? [] : [{ person, position }]
      }),
      people: [...people.values()],
      interactions,
      promises,
      complaints,
      questions,
      deals,
      proposals,
    },
    known: { hasExpectations: expectations.length > 0, hasCompetitors: rivals.length > 0 },
    likelyDay: steps.sort()[0] ?? today,
  }
}

/** More is not read for one page: who was met last year is known from their card. */
const RECENT = 200

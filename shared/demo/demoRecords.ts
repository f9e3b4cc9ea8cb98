import type { Client } from '#shared/domain/clients/client.ts'
import type { Position } from '#shared/domain/decisionTeam/position.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import { chanceOf } from './demoChance.ts'
import { demoClient } from './demoClient.ts'
import { type DemoContext, personIdsOf } from './demoContext.ts'
import { demoDealings } from './demoDealings.ts'
import { demoIds } from './demoIds.ts'
import { demoPeople, demoPositions } from './demoPeople.ts'
import { demoFollowUps, demoInteractions, demoProposals } from './demoTimeline.ts'
import { stories } from './stories.ts'

export interface DemoRecords {
  readonly clients: readonly Client[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
  readonly interactions: readonly Interaction[]
  readonly followUps: readonly FollowUp[]
  readonly proposals: readonly Proposal[]
}

/** The records of the demonstration, told in one language and counted from `today`; the same ones for the same seed. */
export function demoRecords(language: Language, today: Day, seed = 1): DemoRecords {
  const newId = demoIds(seed)
  const chance = chanceOf(seed)
  const context: DemoContext = { language, today, newId, personIds: personIdsOf(stories, newId) }
  const dealings = demoDealings(stories, context, chance)
  const parts = stories.map((story, index) => {
    const client = demoClient(story, index, context)
    const told = dealings[index] ?? []
    const interactions = demoInteractions(told, client, context)
    const retelling = { story, stories, context, chance }
    return {
      clients: [client],
      people: demoPeople(story, index, dealings.flat(), context),
      positions: demoPositions(story, client, context),
      interactions,
      followUps: demoFollowUps(retelling, client, told, interactions),
      proposals: demoProposals(story, client, context),
    }
  })
  return {
    clients: parts.flatMap((part) => part.clients),
    people: parts.flatMap((part) => part.people),
    positions: parts.flatMap((part) => part.positions),
    interactions: parts.flatMap((part) => part.interactions),
    followUps: parts.flatMap((part) => part.followUps),
    proposals: parts.flatMap((part) => part.proposals),
  }
}

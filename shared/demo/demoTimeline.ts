import type { Client } from '#shared/domain/clients/client.ts'
import { type FollowUp, FollowUpSchema } from '#shared/domain/followUps/followUp.ts'
import { type Interaction, InteractionSchema } from '#shared/domain/interactions/interaction.ts'
import { type Proposal, ProposalSchema } from '#shared/domain/proposals/proposal.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { type DemoContext, idsOf, present } from './demoContext.ts'
import { dayFrom, workingDayFrom } from './demoDays.ts'
import { BY_HAND } from './demoDealings.ts'
import { everydayFollowUps } from './demoReminders.ts'
import type { Retelling, Retold } from './retell.ts'
import type { ClientStory } from './types.ts'

/** What has happened at the client of a story. */
export function demoInteractions(
  dealings: readonly Retold[],
  client: Client,
  context: DemoContext,
): readonly Interaction[] {
  return dealings.map(({ day, kind, who, time, text }) =>
    InteractionSchema.parse({
      id: context.newId(),
      clientId: client.id,
      personIds: idsOf(who, context),
      kind,
      day: workingDayFrom(context.today, day),
      time,
      text,
    }),
  )
}

/** What is to be done, and some of what has been done. */
export function demoFollowUps(
  retelling: Retelling,
  client: Client,
  dealings: readonly Retold[],
  interactions: readonly Interaction[],
): readonly FollowUp[] {
  const { story, context } = retelling
  const texts = story.texts[context.language].followUps
  const byHand = story.plot.followUps.map((followUp, at) => {
    return { ...followUp, isByHand: true, title: present(texts[at], `follow-up ${at} of ${client.name}`) }
  })
  const everyday = everydayFollowUps(retelling).map((followUp) => ({ ...followUp, isByHand: false }))
  const lastByHand = interactions[dealings.findLastIndex(({ thread }) => thread === BY_HAND)]
  return [...byHand, ...everyday].map((followUp) => {
    const dueDay = (followUp.isOnTheVeryDay ? dayFrom : workingDayFrom)(context.today, followUp.day)
    const personIds = idsOf(followUp.who, context)
    const from = followUp.isByHand ? lastByHand : lastWith(personIds, interactions)
    return FollowUpSchema.parse({
      id: context.newId(),
      clientId: client.id,
      personIds,
      title: followUp.title,
      dueDay,
      dueTime: followUp.time,
      doneOn: followUp.isDone ? dueDay : null,
      interactionId: followUp.fromLastDealing ? (from?.id ?? null) : null,
    })
  })
}

/** The last dealing with one of these people. */
function lastWith(
  personIds: readonly PersonId[],
  interactions: readonly Interaction[],
): Interaction | undefined {
  return interactions.findLast((one) => one.personIds.some((id) => personIds.includes(id)))
}

/** What has been offered. Last days are kept as they are: one of them is always today. */
export function demoProposals(story: ClientStory, client: Client, context: DemoContext): readonly Proposal[] {
  const texts = story.texts[context.language].proposals
  return story.plot.proposals.map((proposal, at) =>
    ProposalSchema.parse({
      id: context.newId(),
      clientId: client.id,
      ...present(texts[at], `proposal ${at} of ${client.name}`),
      amount: { minor: Math.round(proposal.euros * 100), currency: 'EUR' },
      status: proposal.status,
      sentOn: proposal.sentDay === null ? null : workingDayFrom(context.today, proposal.sentDay),
      validUntil: proposal.lastDay === null ? null : dayFrom(context.today, proposal.lastDay),
    }),
  )
}

import { type Acquaintance, cast } from './acquaintances.ts'
import type { Chance } from './demoChance.ts'
import type { Step } from './episodes/episode.ts'
import { milestones } from './episodes/milestones.ts'
import type { PlannedEpisode, PlannedStep } from './plan.ts'
import type { ClientStory, ProposalPlot } from './types.ts'

type Milestone = keyof typeof milestones

/** The dealings that go with the proposals of a story: asked for, sent, arrived, and what came of it. */
export function plannedProposals(
  story: ClientStory,
  known: readonly Acquaintance[],
  chance: Chance,
): readonly PlannedEpisode[] {
  return story.plot.proposals.map((proposal, at) =>
    daysOf(proposal)
      .filter(([, day]) => day <= story.everyday.lastDay)
      .flatMap(([milestone, day]): readonly PlannedStep[] => {
        const ways: readonly Step[] = milestones[goesBy(milestone, story, at)]
        const start = Math.floor(chance(story.plot.domain, milestone) * ways.length) + at
        const inOrder = ways.map((_, index) => ways[(start + index) % ways.length])
        for (const step of inOrder) {
          if (step === undefined) continue
          const people = cast([step.who], known, [day, day], (part) =>
            chance(story.plot.domain, 'proposal', at, part),
          )
          if (people !== null) {
            return [{ step, day, who: step.who.flatMap((part) => people.get(part) ?? []), proposal: at }]
          }
        }
        return []
      }),
  )
}

/** A contract is not delivered, it begins. */
function goesBy(milestone: Milestone, { texts }: ClientStory, at: number): Milestone {
  const isContract = /service contract|maintenance/i.test(texts.en.proposals[at]?.title ?? '')
  return milestone === 'delivered' && isContract ? 'begun' : milestone
}

/** When the parts of a proposal fall, counted from today like all days of a story. */
function daysOf({ status, sentDay }: ProposalPlot): readonly (readonly [Milestone, number])[] {
  if (sentDay === null) return [['asked', -6]]
  const begun: readonly (readonly [Milestone, number])[] = [
    ['asked', sentDay - 11],
    ['sent', sentDay],
  ]
  const arrived = ['arrived', sentDay + 3] as const
  switch (status) {
    case 'draft':
    case 'sent':
      return begun
    case 'received':
      return [...begun, arrived]
    case 'inTalks':
      return [...begun, arrived, ['talks', sentDay + 9]]
    case 'accepted':
      return [
        ...begun,
        arrived,
        ['talks', sentDay + 9],
        ['accepted', sentDay + 20],
        ['delivered', sentDay + 62],
      ]
    case 'declined':
      return [...begun, arrived, ['declined', sentDay + 19]]
    case 'withdrawn':
      return [...begun, arrived, ['withdrawn', sentDay + 17]]
  }
}

import type { Chance } from './demoChance.ts'
import { type DemoContext, present } from './demoContext.ts'
import { workingDayFrom } from './demoDays.ts'
import { planOf } from './plan.ts'
import { type Retelling, type Retold, retell } from './retell.ts'
import { sentenceCount } from './sentences.ts'
import type { ClientStory } from './types.ts'

/** What happened at every client, in the order of the stories; each list in the order of time. */
export function demoDealings(
  stories: readonly ClientStory[],
  context: DemoContext,
  chance: Chance,
): readonly (readonly Retold[])[] {
  const sentences = sentenceCount()
  const byHand = stories.map((story) => byHandOf(story, context))
  sentences.add(byHand.flat().map(({ text }) => text))
  return stories.map((story, index) => {
    const retelling: Retelling = { story, stories, context, chance }
    const everyday = planOf(story, context.today, chance).flatMap((episode, at) =>
      retell(episode, `${story.plot.domain}/${at}`, sentences, retelling),
    )
    return inOrder([...(byHand[index] ?? []), ...everyday], context)
  })
}

function byHandOf({ plot, texts }: ClientStory, { language }: DemoContext): readonly Retold[] {
  const { name, dealings } = texts[language]
  return plot.dealings.map((dealing, at) => {
    return { ...dealing, text: present(dealings[at], `dealing ${at} of ${name}`) }
  })
}

/** By the day they are stored with; where a weekend throws two days together, the earlier one stays first. */
function inOrder(dealings: readonly Retold[], { today }: DemoContext): readonly Retold[] {
  return dealings
    .map((dealing) => ({ dealing, stored: workingDayFrom(today, dealing.day) }))
    .toSorted((one, other) => {
      if (one.stored !== other.stored) return one.stored < other.stored ? -1 : 1
      const byPlot = one.dealing.day - other.dealing.day
      return byPlot === 0 ? (one.dealing.time ?? '24').localeCompare(other.dealing.time ?? '24') : byPlot
    })
    .map(({ dealing }) => dealing)
}

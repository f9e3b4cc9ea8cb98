import type { Day } from '#shared/lib/days.ts'
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

/** The thread of what is written by hand. */
export const BY_HAND = 'by hand'

function byHandOf({ plot, texts }: ClientStory, { language }: DemoContext): readonly Retold[] {
  const { name, dealings } = texts[language]
  return plot.dealings.map((dealing, at) => {
    return { ...dealing, thread: BY_HAND, text: present(dealings[at], `dealing ${at} of ${name}`) }
  })
}

/** By the day they are stored with; where a weekend throws two days together, the earlier one stays first. */
function inOrder(dealings: readonly Retold[], { today }: DemoContext): readonly Retold[] {
  const byPlot = dealings.toSorted(
    (one, other) => one.day - other.day || timeOf(one).localeCompare(timeOf(other)),
  )
  const byDay = new Map<Day, Retold[]>()
  // Later days of the plot are never stored with earlier ones, so the days come in their order.
  for (const dealing of byPlot) {
    const stored = workingDayFrom(today, dealing.day)
    byDay.set(stored, [...(byDay.get(stored) ?? []), dealing])
  }
  return [...byDay.values()].flatMap(byTheClock)
}

/** Within a day by the clock; what has no time stays behind the dealing of its thread before it. */
function byTheClock(dealings: readonly Retold[]): readonly Retold[] {
  const latest = new Map<string, string>()
  return dealings
    .map((dealing) => {
      const time = dealing.time ?? latest.get(dealing.thread) ?? ''
      latest.set(dealing.thread, time)
      return { dealing, time }
    })
    .toSorted((one, other) => one.time.localeCompare(other.time))
    .map(({ dealing }) => dealing)
}

/** What has no time comes last in its own day. */
function timeOf({ time }: Retold): string {
  return time ?? '24'
}

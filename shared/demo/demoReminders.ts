import type { Day } from '#shared/lib/days.ts'
import { acquaintancesOf, cast } from './acquaintances.ts'
import { between, shuffled } from './demoChance.ts'
import { reminders } from './episodes/reminders.ts'
import { fill } from './grammar/fill.ts'
import { workingDaysAhead } from './demoDays.ts'
import { kits } from './grammar/kits.ts'
import { type Retelling, slotsFor } from './retell.ts'
import type { FollowUpPlot } from './types.ts'

/** A follow-up in words. */
export interface RetoldFollowUp extends FollowUpPlot {
  readonly title: string
}

/** The follow-ups of a story beyond those that are written by hand. Nobody forgets any of these. */
export function everydayFollowUps(retelling: Retelling): readonly RetoldFollowUp[] {
  const { story, chance, context } = retelling
  const { plot, everyday } = story
  const known = acquaintancesOf(story, chance)
  const wished = everyday.followUps - plot.followUps.length
  const stage = everyday.servedFrom === null ? 'open' : 'served'
  return (
    shuffled(reminders, (at) => chance(plot.domain, 'reminder', at))
      .filter((one) => one.stage === 'any' || one.stage === stage)
      // Where nothing cools yet there is nothing to measure.
      .filter(({ text }) => kits[everyday.kit].places.length > 0 || !text.el.includes('{place'))
      .flatMap(({ who, text }, at) => {
        const people = cast([who], known, [0, 0], (part) => chance(plot.domain, 'remind', at, part))
        return people === null ? [] : [{ who: [...people.values()], text, at }]
      })
      .slice(0, Math.max(0, wished))
      .map(({ who, text, at }) => {
        const key = `${plot.domain}/reminder/${at}`
        const when = whenDue(chance(key, 'when'), spread(retelling.stories.indexOf(story), at), context.today)
        return {
          ...when,
          who,
          time:
            chance(key, 'has time') < 0.4
              ? `${between(9, 16, chance(key, 'hour'))}:30`.padStart(5, '0')
              : null,
          fromLastDealing: !when.isDone && chance(key, 'from') < 0.4,
          isOnTheVeryDay: false,
          title: fill(text[context.language], context.language, slotsFor(who, key, {}, retelling)),
        }
      })
  )
}

/** Most of it in the coming three weeks, a little today and later; some is done. */
function whenDue(
  kind: number,
  share: number,
  today: Day,
): { readonly day: number; readonly isDone: boolean } {
  if (kind < 0.14) return { day: -between(3, 60, share), isDone: true }
  if (kind < 0.18) return { day: 0, isDone: false }
  if (kind < 0.87) return { day: workingDaysAhead(today, between(1, 14, share)), isDone: false }
  return { day: workingDaysAhead(today, between(15, 30, share)), isDone: false }
}

/** Goes round from 0 to 1 in steps of the golden ratio, so that no day gets a heap while the next stays empty. */
function spread(story: number, at: number): number {
  return ((story * 3 + at) * 0.618_033_988_75) % 1
}

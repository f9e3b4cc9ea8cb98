import { acquaintancesOf, cast } from './acquaintances.ts'
import { between, shuffled } from './demoChance.ts'
import { reminders } from './episodes/reminders.ts'
import { fill } from './grammar/fill.ts'
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
  return shuffled(reminders, (at) => chance(plot.domain, 'reminder', at))
    .filter((one) => one.stage === 'any' || one.stage === stage)
    .flatMap(({ who, text }, at) => {
      const people = cast(who, known, [0, 0], (part) => chance(plot.domain, 'remind', at, part))
      return people === null ? [] : [{ who: [...people.values()], text, at }]
    })
    .slice(0, Math.max(0, wished))
    .map(({ who, text, at }) => {
      const key = `${plot.domain}/reminder/${at}`
      const when = whenDue(chance(key, 'when'), chance(key, 'day'))
      return {
        ...when,
        who,
        time:
          chance(key, 'has time') < 0.4 ? `${between(9, 16, chance(key, 'hour'))}:30`.padStart(5, '0') : null,
        fromLastDealing: !when.isDone && chance(key, 'from') < 0.4,
        isOnTheVeryDay: false,
        title: fill(text[context.language], context.language, slotsFor(who, key, {}, retelling)),
      }
    })
}

/** Most of it in the coming two weeks, a little today and later; some is done. */
function whenDue(kind: number, day: number): { readonly day: number; readonly isDone: boolean } {
  if (kind < 0.14) return { day: -between(3, 60, day), isDone: true }
  if (kind < 0.2) return { day: 0, isDone: false }
  if (kind < 0.87) return { day: between(1, 14, day), isDone: false }
  return { day: between(15, 40, day), isDone: false }
}

import type { Wanted } from './episodes/episode.ts'
import { between, type Chance, oneOf } from './demoChance.ts'
import type { ClientStory, PositionPlot } from './types.ts'

/** Somebody whom we deal with at a client. Days count from today. */
export interface Acquaintance {
  readonly name: string
  readonly position: PositionPlot
  /** The day of the first dealing. */
  readonly metDay: number
  /** Whether that first dealing is written by hand; the others are introduced. */
  readonly isMetByHand: boolean
  /** In a small house the owner signs for the parts as well. */
  readonly lendsAHand: boolean
}

/** Weekends and holidays move dealings back by up to four days, so nobody turns up again before that. */
const SETTLING_DAYS = 6

/** Employees. */
const SMALL_HOUSE = 60

/** Who is known at a client and since when: by hand, or introduced in the first half of the story. */
export function acquaintancesOf({ plot, everyday }: ClientStory, chance: Chance): readonly Acquaintance[] {
  const firstDay = plot.dealings[0]?.day ?? plot.firstDay
  return Object.entries(plot.positions)
    .filter(([, { coverage }]) => coverage !== 'noContact' && coverage !== 'unknown')
    .map(([name, position]) => {
      const byHand = plot.dealings.find(({ who }) => who.includes(name))
      const first = Math.max(firstDay + 5, (position.fromDay ?? firstDay) + 6)
      const last = Math.min(everyday.lastDay, position.toDay ?? 0) - 12
      const half = first + Math.max(0, Math.floor((last - first) * 0.5))
      return {
        name,
        position,
        metDay: byHand?.day ?? between(first, half, chance(plot.domain, 'met', name)),
        isMetByHand: byHand !== undefined,
        lendsAHand: position.decisionRole === 'decisionMaker' && plot.employees < SMALL_HOUSE,
      }
    })
}

/**
 * The best match for each part of those who are known and still there; null if there are too few. Nobody plays two
 * parts in one scene, but those who ordered the part may well be there when it comes.
 */
export function cast(
  scenes: readonly (readonly Wanted[])[],
  known: readonly Acquaintance[],
  days: readonly [number, number],
  chance: (wanted: Wanted) => number,
): ReadonlyMap<Wanted, string> | null {
  const present = known.filter(({ metDay, position: { toDay } }) => {
    return metDay + SETTLING_DAYS <= days[0] && (toDay === null || toDay >= days[1])
  })
  const chosen = new Map<Wanted, string>()
  for (const part of new Set(scenes.flat())) {
    const beside = scenes.filter((scene) => scene.includes(part)).flat()
    const taken = beside.map((other) => chosen.get(other))
    const free = present.filter(({ name }) => !taken.includes(name))
    const fitting = STAND_INS[part].map((fits) => free.filter(fits)).find((some) => some.length > 0)
    if (fitting === undefined) return null
    chosen.set(part, oneOf(fitting, chance(part)).name)
  }
  return chosen
}

type Fits = (somebody: Acquaintance) => boolean
const isEvaluator: Fits = ({ position }) => position.decisionRole === 'evaluator'
const isTechnical: Fits = ({ position: { orientation, decisionRole } }) => {
  return orientation === 'technical' && decisionRole !== 'influencer' && decisionRole !== 'decisionMaker'
}
const isApprover: Fits = ({ position }) => position.decisionRole === 'approver'
const isMoney: Fits = ({ position: { orientation, decisionRole } }) => {
  return orientation === 'financial' && decisionRole !== 'decisionMaker'
}
const isBoss: Fits = ({ position }) => position.decisionRole === 'decisionMaker'
const isUser: Fits = ({ position }) => position.decisionRole === 'user'
const isTechnicalUser: Fits = (somebody) => isUser(somebody) && somebody.position.orientation === 'technical'
const isDesk: Fits = ({ position }) => position.decisionRole === 'gatekeeper'
const isFriend: Fits = ({ position: { attitude, decisionRole } }) => {
  return (attitude === 'supporter' || attitude === 'champion') && decisionRole !== 'gatekeeper'
}
const lendsAHand: Fits = (somebody) => somebody.lendsAHand
const isAnybody: Fits = () => true

/** Who may stand in when nobody fits exactly, the best first. */
const STAND_INS: Readonly<Record<Wanted, readonly Fits[]>> = {
  tech: [isEvaluator, isTechnical, isUser, lendsAHand],
  money: [isApprover, isMoney, isBoss],
  boss: [isBoss, isApprover],
  user: [isTechnicalUser, isUser, isEvaluator, isTechnical, lendsAHand],
  crew: [isUser],
  desk: [isDesk, isApprover, isMoney, isBoss],
  gate: [isDesk],
  friend: [isFriend],
  any: [isAnybody],
}

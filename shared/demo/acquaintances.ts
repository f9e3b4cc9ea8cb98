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
}

/** Weekends and holidays move dealings back by up to four days, so nobody turns up again before that. */
const SETTLING_DAYS = 6

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
      }
    })
}

/** The best match for each part, all different people, of those who are known and still there; null if there are too few. */
export function cast(
  wanted: readonly Wanted[],
  known: readonly Acquaintance[],
  days: readonly [number, number],
  chance: (wanted: Wanted) => number,
): ReadonlyMap<Wanted, string> | null {
  const present = known.filter(({ metDay, position: { toDay } }) => {
    return metDay + SETTLING_DAYS <= days[0] && (toDay === null || toDay >= days[1])
  })
  const chosen = new Map<Wanted, string>()
  for (const part of wanted) {
    const free = present.filter(({ name }) => ![...chosen.values()].includes(name))
    const fitting = STAND_INS[part]
      .map((fits) => free.filter(({ position }) => fits(position)))
      .find((some) => some.length > 0)
    if (fitting === undefined) return null
    chosen.set(part, oneOf(fitting, chance(part)).name)
  }
  return chosen
}

type Fits = (position: PositionPlot) => boolean
const isTechnical: Fits = ({ orientation, decisionRole }) => {
  return decisionRole === 'evaluator' || (orientation === 'technical' && decisionRole !== 'influencer')
}
const isMoney: Fits = ({ orientation, decisionRole }) => {
  return orientation === 'financial' || decisionRole === 'approver'
}
const isBoss: Fits = ({ decisionRole }) => decisionRole === 'decisionMaker'
const isUser: Fits = ({ decisionRole }) => decisionRole === 'user'
const isDesk: Fits = ({ decisionRole }) => decisionRole === 'gatekeeper'
const isAnybody: Fits = () => true

/** Who may stand in when nobody fits exactly, the best first. */
const STAND_INS: Readonly<Record<Wanted, readonly Fits[]>> = {
  tech: [isTechnical, isUser, isBoss],
  money: [isMoney, isBoss],
  boss: [isBoss, isMoney],
  user: [isUser, isTechnical, isBoss],
  desk: [isDesk, isMoney, isBoss],
  any: [isAnybody],
}

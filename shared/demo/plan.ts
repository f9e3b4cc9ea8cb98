import { addDays, type Day } from '#shared/lib/days.ts'
import { type Acquaintance, acquaintancesOf, cast } from './acquaintances.ts'
import { between, type Chance, oneOf, shuffled } from './demoChance.ts'
import { type Episode, mentions, type Step, type Wanted } from './episodes/episode.ts'
import { workingDayFrom } from './demoDays.ts'
import { episodes } from './episodes/episodes.ts'
import { introductions } from './episodes/introductions.ts'
import { type Kit, kits, type Place } from './grammar/kits.ts'
import { plannedProposals } from './planProposals.ts'
import type { ClientStory, DealingPlot } from './types.ts'

/** A step of an episode that takes place at a client, with its people. Days count from today. */
export interface PlannedStep {
  readonly step: Step
  readonly day: number
  readonly who: readonly string[]
  /** The proposal it is about, by its place in the story. */
  readonly proposal: number | null
}

/** Steps that belong together: a number that turns up in two of them is the same. */
export type PlannedEpisode = readonly PlannedStep[]

/** Days after the second dealing by hand before the small ones begin. */
const HEAD_START = 4
/** What an episode takes on average; only the spacing hangs on it. */
const USUAL_STEPS = 1.8

/** All that happens at a client beyond what is written by hand. */
export function planOf(story: ClientStory, today: Day, chance: Chance): readonly PlannedEpisode[] {
  const { plot, everyday } = story
  const known = acquaintancesOf(story, chance)
  const met = plannedMeetings(story, known, chance)
  const offers = everyday.tellsProposals ? plannedProposals(story, known, chance) : []
  const told = plot.dealings.length + [...met, ...offers].flat().length
  const fixed = [
    ...plot.dealings,
    ...[...met, ...offers].flat().map(({ step, day, who }) => ({ kind: step.kind, day, who })),
  ]
  const busy = new Set(fixed.flatMap((dealing) => encounters(dealing, today)))
  return [...met, ...offers, ...plannedEpisodes(story, everyday.dealings - told, known, today, chance, busy)]
}

function plannedMeetings(
  story: ClientStory,
  known: readonly Acquaintance[],
  chance: Chance,
): readonly PlannedEpisode[] {
  const { plot } = story
  const fitting = introductions.filter((episode) => fitsTrade(episode, story))
  return known
    .filter(({ isMetByHand }) => !isMetByHand)
    .map(({ name, metDay }, index) => {
      const ways = fitting.filter((episode) => knowsHobbies(episode, story, new Map([['any', name]])))
      const at = Math.floor(chance(plot.domain, 'meetings') * ways.length) + index
      const [step] = ways[at % ways.length]?.steps ?? []
      if (step === undefined) throw new Error('There is no way to introduce anybody')
      return [{ step, day: metDay, who: [name], proposal: null }]
    })
}

function plannedEpisodes(
  story: ClientStory,
  wished: number,
  known: readonly Acquaintance[],
  today: Day,
  chance: Chance,
  busy: Set<string>,
): readonly PlannedEpisode[] {
  const { plot, everyday } = story
  const fitting = episodes.filter((episode) => fitsTrade(episode, story))
  const order = shuffled(fitting, (index) => chance(plot.domain, 'order', index))
  const unused = new Set(order)
  const planned: PlannedEpisode[] = []
  const first = firstEverydayOf(plot)
  const places = Math.max(1, Math.round(wished / USUAL_STEPS))
  let left = wished
  for (let place = 0; left > 0 && place < places * 4; place++) {
    // Newest first, so that the last dealing lies where the story wants it; a second round fills the gaps.
    const share = ((place % places) + 0.7 * chance(plot.domain, 'day', place)) / places
    const lastDay = Math.round(everyday.lastDay - share * (everyday.lastDay - first))
    if (unused.size === 0) for (const episode of order) unused.add(episode)
    for (const episode of unused) {
      if (episode.steps.length > left) continue
      const steps = staged(episode, lastDay, { story, known, today, chance, place })
      if (steps === null) continue
      const met = steps.flatMap(({ step, day, who }) => encounters({ kind: step.kind, day, who }, today))
      if (met.some((encounter) => busy.has(encounter))) continue
      for (const encounter of met) busy.add(encounter)
      planned.push(steps)
      unused.delete(episode)
      left -= steps.length
      break
    }
  }
  return planned
}

/** Who is met in person on which day: nobody is met for two reasons on one day. */
function encounters(
  { kind, day, who }: Pick<DealingPlot, 'kind' | 'day' | 'who'>,
  today: Day,
): readonly string[] {
  if (kind !== 'meeting' && kind !== 'visit' && kind !== 'event') return []
  return who.map((name) => `${workingDayFrom(today, day)}/${name}`)
}

interface Stage {
  readonly story: ClientStory
  readonly known: readonly Acquaintance[]
  readonly today: Day
  readonly chance: Chance
  readonly place: number
}

/** The episode with its people, ending on a day; null where it does not fit in. */
function staged(episode: Episode, lastDay: number, stage: Stage): PlannedEpisode | null {
  const { story, known, chance, place, today } = stage
  const length = episode.steps.reduce((sum, step) => sum + step.after, 0)
  const firstDay = lastDay - length
  if (firstDay < firstEverydayOf(story.plot)) return null
  if (!fitsStage(episode, story, firstDay, lastDay) || !fitsSeason(episode, story, today, firstDay))
    return null
  const scenes = episode.steps.map((step) => step.who)
  const people = cast(scenes, known, [firstDay, lastDay], (part) =>
    chance(story.plot.domain, 'who', place, part),
  )
  if (people === null || !knowsHobbies(episode, story, people)) return null
  let day = firstDay
  return episode.steps.map((step) => {
    day += step.after
    return { step, day, who: step.who.flatMap((part) => people.get(part) ?? []), proposal: null }
  })
}

/** Before that, the story by hand tells how it all began. */
function firstEverydayOf({ dealings, firstDay }: ClientStory['plot']): number {
  return ((dealings[1] ?? dealings[0])?.day ?? firstDay) + HEAD_START
}

function fitsTrade(episode: Episode, { everyday, plot, texts }: ClientStory): boolean {
  const { kits: trades, steps } = episode
  if (trades.length > 0 && !trades.includes(everyday.kit)) return false
  // A letter of reference is asked for once; so is one that the story tells of by hand.
  const isReference = steps.some(({ kind, after }) => kind === 'letter' && after > 0)
  if (isReference && plot.dealings.some(({ kind }) => kind === 'letter')) return false
  // What was agreed by hand is not asked for once more.
  const isTold = texts.el.dealings.some((text) => text.includes('δόσεις'))
  if (isTold && mentions(episode, 'δόσεις')) return false
  const { places }: Kit = kits[everyday.kit]
  const asksInVain = (slot: RegExp, fits: (place: Place) => boolean): boolean =>
    mentions(episode, slot) && !places.some(fits)
  return !(
    asksInVain(/\{place/, () => true) ||
    asksInVain(/\{room/, ({ kind }) => kind === 'room') ||
    asksInVain(/\{machine/, ({ kind }) => kind === 'machine') ||
    asksInVain(/\{cooler/, ({ isCooler }) => isCooler) ||
    asksInVain(/\{case/, ({ isCase }) => isCase)
  )
}

function fitsStage(
  { stage, servedDays }: Episode,
  { plot, everyday }: ClientStory,
  firstDay: number,
  lastDay: number,
): boolean {
  const { servedFrom } = everyday
  if (stage === 'served') return servedFrom !== null && firstDay > servedFrom + servedDays
  // Nobody says «we do not need you» while signing.
  return (
    stage === 'any' ||
    lastDay < Math.min(servedFrom ?? 0, ...plot.proposals.map(({ sentDay }) => (sentDay ?? 0) - 14))
  )
}

/** «Before the harvest» is said in the weeks before it. */
function fitsSeason(episode: Episode, { everyday }: ClientStory, today: Day, firstDay: number): boolean {
  if (!mentions(episode, '{season}')) return true
  const month = Number(addDays(today, firstDay).slice(5, 7))
  const { season }: Kit = kits[everyday.kit]
  return season.months.some((one) => one === month)
}

/** Small talk needs something to talk about. */
function knowsHobbies(
  episode: Episode,
  { texts }: ClientStory,
  people: ReadonlyMap<Wanted, string>,
): boolean {
  return episode.steps.every((step) => {
    if (!step.ways.some(({ el }) => el.includes('{hobby}'))) return true
    const name = people.get(step.who[0] ?? 'any') ?? ''
    return (texts.el.people[name]?.hobbies ?? []).length > 0
  })
}

/** A time of day that suits, in minutes after midnight; null for what has none. */
export function minutesFor({ kind, isAtNight }: Step, chance: number): number | null {
  if (isAtNight) return between(52, 82, chance) * 5
  switch (kind) {
    case 'call':
      return between(100, 200, chance) * 5
    case 'visit':
      return between(30, 54, chance) * 15
    case 'meeting':
      return between(18, 31, chance) * 30
    case 'event':
      return oneOf([17, 18, 19], chance) * 60
    case 'email':
    case 'letter':
    case 'note':
      return null
  }
}

import type { InteractionKind } from '#shared/domain/interactions/interaction.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { type Chance, oneOf } from './demoChance.ts'
import { type DemoContext, present } from './demoContext.ts'
import { weekdayOf, workingDayFrom } from './demoDays.ts'
import type { Step } from './episodes/episode.ts'
import { fill, type NamedPerson, type Slots, type Thing } from './grammar/fill.ts'
import { isMan, politeForms } from './grammar/greekNames.ts'
import { type Kit, kits, parts, type Place } from './grammar/kits.ts'
import { managers } from './managers.ts'
import { minutesFor, type PlannedEpisode } from './plan.ts'
import type { SentenceCount } from './sentences.ts'
import type { ClientStory } from './types.ts'

/** A dealing in words. */
export interface Retold {
  /** What belongs together: an answer never comes before its question. */
  readonly thread: string
  readonly day: number
  readonly kind: InteractionKind
  readonly who: readonly string[]
  readonly time: string | null
  readonly text: string
}

/** As often as other numbers are tried before a sentence is allowed a second or third time. */
const ATTEMPTS = 12
const MINUTES_BETWEEN = 75

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  el: ['τη Δευτέρα', 'την Τρίτη', 'την Τετάρτη', 'την Πέμπτη', 'την Παρασκευή', 'το Σάββατο', 'την Κυριακή'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

export interface Retelling {
  readonly story: ClientStory
  readonly stories: readonly ClientStory[]
  readonly context: DemoContext
  readonly chance: Chance
}

/** Puts an episode into words; no sentence that has been said too often. */
export function retell(
  episode: PlannedEpisode,
  key: string,
  sentences: SentenceCount,
  retelling: Retelling,
): readonly Retold[] {
  let told: readonly Retold[] = []
  let leastRepeats = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && leastRepeats > 0; attempt++) {
    const version = versionOf(episode, key, attempt, retelling)
    const repeats = sentences.repeatsOf(version.map(({ text }) => text))
    if (repeats < leastRepeats) {
      told = version
      leastRepeats = repeats
    }
  }
  sentences.add(told.map(({ text }) => text))
  return told
}

function versionOf(
  episode: PlannedEpisode,
  thread: string,
  attempt: number,
  retelling: Retelling,
): readonly Retold[] {
  const key = `${thread}/${attempt}`
  const { story, context, chance } = retelling
  const firstWay = ({ ways }: Step, at: number): number => Math.floor(chance(thread, 'way', at) * ways.length)
  const times = timesOf(episode, context, (at) => chance(key, 'time', at))
  return episode.map(({ step, day, who, proposal }, at) => {
    const next = episode[at + 1]
    const words = {
      clock: clock(times[at] ?? null) ?? '',
      nextTime: clock(times[at + 1] ?? null) ?? '',
      day:
        next === undefined
          ? ''
          : present(
              WEEKDAYS[context.language][weekdayOf(workingDayFrom(context.today, next.day)) - 1],
              'a day',
            ),
      title: proposal === null ? '' : (story.texts[context.language].proposals[proposal]?.title ?? ''),
    }
    const way = step.ways[(firstWay(step, at) + attempt) % step.ways.length]
    return {
      thread,
      day,
      kind: step.kind,
      who,
      time: clock(times[at] ?? null),
      text: fill(
        present(way, 'a wording')[context.language],
        context.language,
        slotsFor(who, key, words, retelling),
      ),
    }
  })
}

/** What the templates of a client may ask for. */
export function slotsFor(
  who: readonly string[],
  key: string,
  words: Readonly<Record<string, string>>,
  { story, stories, context, chance }: Retelling,
): Slots {
  const { language } = context
  const kit = kits[story.everyday.kit]
  const own = story.texts[language]
  const [first] = who
  const hobbies =
    first === undefined ? [] : (homeOf(first, stories).texts[language].people[first]?.hobbies ?? [])
  return {
    people: who.map((name) => namedPerson(name, stories)),
    things: {
      place: placeOf(() => true, kit, chance(key, 'place')),
      room: placeOf(({ kind }) => kind === 'room', kit, chance(key, 'place')),
      machine: placeOf(({ kind }) => kind === 'machine', kit, chance(key, 'place')),
      cooler: placeOf(({ isCooler }) => isCooler, kit, chance(key, 'place')),
      case: placeOf(({ isCase }) => isCase, kit, chance(key, 'place')),
      part: oneOf(parts, chance(key, 'part')),
      manager: managers[story.everyday.manager],
    },
    words: {
      goods: kit.goods[language],
      season: kit.season[language],
      job: first === undefined ? '' : lowerFirst(own.positions[first]?.title ?? ''),
      hobby: hobbies.length === 0 ? '' : oneOf(hobbies, chance(key, 'hobby')),
      ...words,
    },
    chance: (name) => chance(key, name),
  }
}

const NOWHERE: Thing = { el: { nominative: '', genitive: '', accusative: '' }, en: '' }

/** A place of the trade. The plan leaves out what asks for a kind that the trade has not. */
function placeOf(fits: (place: Place) => boolean, { places }: Kit, chance: number): Thing {
  const fitting = places.filter(fits)
  return fitting.length === 0 ? NOWHERE : oneOf(fitting, chance)
}

function namedPerson(name: string, stories: readonly ClientStory[]): NamedPerson {
  const { texts } = homeOf(name, stories)
  const [el, en] = [present(texts.el.people[name], name), present(texts.en.people[name], name)]
  const man = isMan(el.givenName)
  return {
    isMan: man,
    el: politeForms(el.givenName, el.familyName),
    en: `${man ? 'Mr' : 'Ms'} ${en.familyName}`,
  }
}

/** The story that somebody is at home in. */
function homeOf(name: string, stories: readonly ClientStory[]): ClientStory {
  return present(
    stories.find(({ plot }) => name in plot.people),
    name,
  )
}

/** Minutes after midnight; later on the same day than what went before. */
function timesOf(
  episode: PlannedEpisode,
  { today }: DemoContext,
  chance: (at: number) => number,
): readonly (number | null)[] {
  let before = { day: '', minutes: 0 }
  return episode.map(({ step, day }: { readonly step: Step; readonly day: number }, at) => {
    const wished = minutesFor(step, chance(at))
    if (wished === null) return null
    const actualDay = workingDayFrom(today, day)
    const minutes = before.day === actualDay ? Math.max(wished, before.minutes + MINUTES_BETWEEN) : wished
    before = { day: actualDay, minutes }
    return minutes
  })
}

function clock(minutes: number | null): string | null {
  if (minutes === null) return null
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

/** «Τεχνικός διευθυντής» in the middle of a sentence; abbreviations stay as they are. */
function lowerFirst(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
}

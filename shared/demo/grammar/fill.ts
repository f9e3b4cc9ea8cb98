import type { Language } from '#shared/i18n/messages.ts'
import { between, oneOf } from '../demoChance.ts'
import type { GreekForms } from './greekNames.ts'
import { inWords } from './smallNumbers.ts'

/** Somebody as a sentence names them. */
export interface NamedPerson {
  readonly isMan: boolean
  readonly el: GreekForms
  readonly en: string
}

/** A thing with the forms that a sentence may ask for; English ones come without an article. */
export interface Thing {
  readonly el: GreekForms
  readonly en: string
}

/** What a sentence may name; `cooler` and `case` are places of a certain kind, as `room` and `machine` are. */
export type ThingName = 'place' | 'room' | 'machine' | 'cooler' | 'case' | 'part' | 'manager'

export interface Slots {
  /** The people of the dealing, in its order. */
  readonly people: readonly NamedPerson[]
  readonly things: Readonly<Record<ThingName, Thing>>
  /** Words that stay as they are: `goods`, `day`, `title`, `job`, `hobby`. */
  readonly words: Readonly<Record<string, string>>
  /** A number from 0 up to 1 for each name, the same one each time. */
  readonly chance: (name: string) => number
}

const CASES = { '': 'nominative', g: 'genitive', a: 'accusative', s: 'accusative' } as const
const PERSON_CASES = { ο: '', του: 'g', τον: 'a', στον: 's' } as const
const LAST_ENDS = { el: /(^|[.;] )(\p{Ll})/gu, en: /(^|[.?] )(\p{Ll})/gu }

/**
 * A text from a template. `[a|b]` is one of both. `{ο}`, `{του}`, `{τον}`, `{στον}` and in English `{P}` are the first
 * person, with a 2 the second one; `{του|της}` goes by the first person's gender, `{2:του|της}` by the second one's.
 * `{n:3-9}` is a number, in words up to ten where words are usual, `{n:€200-900}` a round amount and `{n:#1000-9000}` a code. Things have cases: `{place}`, `{place.g}`, `{place.a}`,
 * and `{place.s}` for «στον …».
 */
export function fill(template: string, language: Language, slots: Slots): string {
  return template
    .replace(/\[([^[\]]+)\]/g, (_, choices: string) =>
      oneOf(choices.split('|'), slots.chance(`[${choices.length}`)),
    )
    .replace(/\{([^{}]+)\}/g, (whole: string, slot: string, at: number, text: string) =>
      wordsFor(slot, language, slots, { before: text.slice(0, at), after: text.slice(at + whole.length) }),
    )
    .replace(LAST_ENDS[language], (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** The text around a slot. */
interface Around {
  readonly before: string
  readonly after: string
}

function wordsFor(slot: string, language: Language, slots: Slots, around: Around): string {
  return (
    byGender(slot, slots) ??
    number(slot, language, slots, around) ??
    person(slot, language, slots) ??
    thing(slot, language, slots) ??
    plain(slot, slots)
  )
}

function byGender(slot: string, { people }: Slots): string | undefined {
  const match = /^(2:)?([^|]*)\|([^|]*)$/u.exec(slot)
  if (match === null) return undefined
  return people[match[1] === undefined ? 0 : 1]?.isMan === true ? match[2] : match[3]
}

function number(
  slot: string,
  language: Language,
  { chance }: Slots,
  { before, after }: Around,
): string | undefined {
  const match = /^(\w+):([€#]?)(\d+)-(\d+)$/.exec(slot)
  if (match === null) return undefined
  const [name, isMoney] = [match[1] ?? '', match[2] === '€']
  const step = isMoney ? 10 : 1
  const value = between(Number(match[3]) / step, Number(match[4]) / step, chance(name)) * step
  if (match[2] === '#') return String(value)
  const words = isMoney ? null : inWords(value, language, before, after)
  if (words !== null) return words
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'el' ? '.' : ',')
}

function person(slot: string, language: Language, { people }: Slots): string | undefined {
  const somebody = people[slot.endsWith('2') ? 1 : 0]
  const name = slot.replace('2', '')
  if (language === 'en') return name === 'P' ? somebody?.en : undefined
  const wanted = Object.entries(PERSON_CASES).find(([key]) => key === name)?.[1]
  return wanted === undefined || somebody === undefined ? undefined : greek(somebody.el, wanted)
}

function thing(slot: string, language: Language, { things }: Slots): string | undefined {
  const match = /^(place|room|machine|cooler|case|part|manager)(?:\.([gas]))?$/.exec(slot)
  if (match === null) return undefined
  // The expression above lets nothing else through.
  const { el, en } = things[match[1] as ThingName]
  return language === 'en' ? en : greek(el, (match[2] ?? '') as keyof typeof CASES)
}

function plain(slot: string, { words }: Slots): string {
  const word = words[slot]
  if (word === undefined) throw new Error(`The demonstration knows no words for {${slot}}`)
  return word
}

function greek(forms: GreekForms, wanted: keyof typeof CASES): string {
  return (wanted === 's' ? 'σ' : '') + forms[CASES[wanted]]
}

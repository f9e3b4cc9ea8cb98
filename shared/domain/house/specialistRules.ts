import { searchKey } from '#shared/lib/searchKey.ts'
import type { Specialist } from './specialist.ts'

/** A specialist who knows about a topic, and the words of their expertise that speak for it. */
export interface Knowing {
  readonly specialist: Specialist
  readonly because: readonly string[]
}

/**
 * Who in the house knows about a topic, by the words of their expertise, whatever accents and endings they have: "βλάβη"
 * finds "βλάβες", "record" finds "temperature records". Most of what was asked for comes first; who has left is not asked.
 */
export function specialistsFor(topic: string, specialists: readonly Specialist[]): readonly Knowing[] {
  const asked = wordsOf(topic)
  return specialists
    .filter(({ archivedOn }) => archivedOn === null)
    .map((specialist) => {
      const matches = specialist.expertise.map((words) => ({ words, share: shareFound(words, asked) }))
      const found = matches.filter(({ share }) => share > 0)
      return {
        knowing: { specialist, because: found.map(({ words }) => words) },
        weight: found.reduce((sum, { share }) => sum + share, 0),
      }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ knowing }) => knowing)
}

/** Which part of the words of one expertise the topic names. */
function shareFound(expertise: string, asked: readonly string[]): number {
  const words = wordsOf(expertise)
  if (words.length === 0) return 0
  return words.filter((word) => asked.some((other) => isSameWord(word, other))).length / words.length
}

/** Folded, and small figures on the line: CO₂ is typed as CO2. Links between words say nothing. */
function wordsOf(text: string): readonly string[] {
  return searchKey(text.normalize('NFKC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
}

/** A shorter word has to be the same. */
const STEM = 4
/** So much of a word may be its ending. */
const ENDING = 3

/** The same word in another form: a common beginning, and short endings. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const stem = Math.max(STEM, Math.max(one.length, other.length) - ENDING)
  return one.length >= stem && other.length >= stem && one.slice(0, stem) === other.slice(0, stem)
}

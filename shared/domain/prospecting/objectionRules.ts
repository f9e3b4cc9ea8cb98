import { searchKey } from '#shared/lib/searchKey.ts'
import type { Day } from '#shared/lib/days.ts'
import { type Objection, type ObjectionId, type ObjectionOutcome, type ObjectionTopic } from './objection.ts'

/** What was answered to objections of a topic, and how often it helped. */
export interface KnownAnswer {
  readonly topic: ObjectionTopic
  readonly answer: string
  /** What they said, where this was answered last. */
  readonly objection: string
  readonly lastDay: Day
  readonly helped: number
  readonly stayed: number
  readonly objectionIds: readonly ObjectionId[]
}

/** What helped comes before what nobody knows yet, and what did not help comes last. */
const BY_OUTCOME: readonly ObjectionOutcome[] = ['answered', 'open', 'stayed']

/**
 * The answers that were given so far: what helped first, then the newest. The same answer in the same words is one,
 * and helped if it ever did. An objection that nobody answered teaches nothing.
 * @param topic only those of one topic
 */
export function knownAnswers(
  objections: readonly Objection[],
  topic: ObjectionTopic | null = null,
): readonly KnownAnswer[] {
  const byAnswer = new Map<string, Objection[]>()
  for (const objection of objections) {
    if (searchKey(objection.answer) === '' || (topic !== null && objection.topic !== topic)) continue
    const key = `${objection.topic} ${searchKey(objection.answer)}`
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), objection])
  }
  return [...byAnswer.values()].map(answerOf).toSorted(betterFirst)
}

/** Words shorter than this are in every sentence. */
const TELLING_LETTERS = 4
/** Words of one root are taken for one: «τιμή», «τιμές». */
const ROOT_LETTERS = 5

/**
 * What to answer while they are on the line: answers to what sounds alike first, otherwise those of the topic, the ones
 * that helped first.
 * @param said what they hold against it, as far as it is typed; may be empty
 */
export function suggestedAnswers(
  said: { readonly topic: ObjectionTopic; readonly text: string },
  objections: readonly Objection[],
  limit: number,
): readonly KnownAnswer[] {
  const roots = rootsOf(said.text)
  const alikeness = ({ objection }: KnownAnswer): number =>
    [...rootsOf(objection)].filter((root) => roots.has(root)).length
  return knownAnswers(objections)
    .filter((known) => known.topic === said.topic || alikeness(known) > 0)
    .toSorted((one, other) => alikeness(other) - alikeness(one) || betterFirst(one, other))
    .slice(0, limit)
}

function answerOf(objections: readonly Objection[]): KnownAnswer {
  const newest = objections.toSorted((one, other) => compare(other.day, one.day) || compare(other.id, one.id))
  const [last] = newest
  if (last === undefined) throw new Error('An answer was given at least once')
  const count = (outcome: ObjectionOutcome): number =>
    objections.filter((objection) => objection.outcome === outcome).length
  return {
    topic: last.topic,
    answer: last.answer,
    objection: last.objection,
    lastDay: last.day,
    helped: count('answered'),
    stayed: count('stayed'),
    objectionIds: newest.map(({ id }) => id),
  }
}

function betterFirst(one: KnownAnswer, other: KnownAnswer): number {
  return (
    rankOf(one) - rankOf(other) ||
    compare(other.lastDay, one.lastDay) ||
    compare(other.objectionIds[0] ?? '', one.objectionIds[0] ?? '')
  )
}

function rankOf({ helped, stayed }: KnownAnswer): number {
  return BY_OUTCOME.indexOf(helped > 0 ? 'answered' : stayed > 0 ? 'stayed' : 'open')
}

function rootsOf(text: string): ReadonlySet<string> {
  const words = searchKey(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.filter((word) => word.length >= TELLING_LETTERS).map((word) => word.slice(0, ROOT_LETTERS)),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

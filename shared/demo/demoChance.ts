/** Chance without a state: the same words always give the same number from 0 up to 1, in every language. */
export type Chance = (...words: readonly (string | number)[]) => number

const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193
const WORD = 0x1_0000_0000

export function chanceOf(seed: number): Chance {
  return (...words) => {
    let hash = OFFSET_BASIS ^ seed
    const key = words.join('/')
    for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), PRIME)
    // The last letters would hardly reach the high bits without stirring.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return ((hash ^ (hash >>> 16)) >>> 0) / WORD
  }
}

/** One of a list that is not empty. */
export function oneOf<Item>(items: readonly Item[], chance: number): Item {
  const item = items[Math.floor(chance * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from')
  return item
}

/** A whole number from the first to the last. */
export function between(first: number, last: number, chance: number): number {
  return first + Math.floor(chance * (last - first + 1))
}

/** The list in another order. */
export function shuffled<Item>(items: readonly Item[], chanceAt: (index: number) => number): readonly Item[] {
  return items
    .map((item, index) => ({ item, place: chanceAt(index) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

import { searchKey } from './searchKey.ts'

/**
 * What a record is found by: its texts folded, each on a line of its own. Numbers are there twice, as
 * written and without their spaces.
 */
export function searchText(texts: readonly string[], numbers: readonly string[] = []): string {
  return [...texts, ...numbers, ...numbers.map((number) => number.replace(/[^\d+]/g, ''))]
    .map(searchKey)
    .join('\n')
}

/** True if every word of `key` (made by `searchKey`) is found; an empty key finds everything. */
export function matchesText(searched: string, key: string): boolean {
  return key.split(' ').every((word) => searched.includes(word))
}

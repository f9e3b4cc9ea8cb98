import { searchKey } from '#shared/lib/searchKey.ts'
import type { DataColumn } from './columns.ts'

/** One number a row by which it sorts; NaN for rows without a value, which come last either way. */
export type SortKeys = Float64Array

/**
 * Ranks the rows by one column. Text is ranked by the rules of the language, once: sorting afterwards only
 * compares numbers.
 */
export function rankRows<Row>(
  rows: readonly Row[],
  sortValue: NonNullable<DataColumn<Row>['sortValue']>,
  locale: string,
): SortKeys {
  const keys = new Float64Array(rows.length).fill(Number.NaN)
  const texts = new Map<string, number[]>()
  rows.forEach((row, index) => {
    const value = sortValue(row)
    if (typeof value === 'number') keys[index] = value
    else if (value !== null && value !== '') pushTo(texts, value, index)
  })
  sortedTexts([...texts.keys()], locale).forEach((text, rank) => {
    for (const index of texts.get(text) ?? []) keys[index] = rank
  })
  return keys
}

/** Row indexes in the order of the sort keys, the first column first; equal rows stay as they were. */
export function sortedIndexes(
  count: number,
  sorting: readonly { readonly keys: SortKeys; readonly desc: boolean }[],
): Uint32Array {
  const indexes = Uint32Array.from({ length: count }, (_, index) => index)
  if (sorting.length === 0) return indexes
  return indexes.sort((a, b) => {
    for (const { keys, desc } of sorting) {
      const difference = compareKeys(keys[a] ?? Number.NaN, keys[b] ?? Number.NaN, desc)
      if (difference !== 0) return difference
    }
    return a - b
  })
}

function compareKeys(a: number, b: number, desc: boolean): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1
  if (Number.isNaN(b)) return -1
  return desc ? b - a : a - b
}

/**
 * A collator is slow on Greek. After a rough sort by plain code units it only has to look at neighbours: the
 * engine's sort takes runs that are in order in one pass.
 */
function sortedTexts(texts: readonly string[], locale: string): readonly string[] {
  const collator = new Intl.Collator(locale)
  return texts
    .map((text) => ({ text, key: searchKey(text) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .sort((a, b) => collator.compare(a.text, b.text))
    .map(({ text }) => text)
}

function pushTo(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key)
  if (list) list.push(index)
  else map.set(key, [index])
}

import { searchKey } from '#shared/lib/searchKey.ts'
import { eachInSlices, mapInSlices, type Sliced, sortInSlices } from '#shared/lib/slices.ts'
import type { DataColumn } from './columns.ts'

/** One number a row by which it sorts; NaN for rows without a value, which come last either way. */
export type SortKeys = Float64Array

/**
 * Ranks the rows by one column. Text is ranked by the rules of the language, once: sorting afterwards only
 * compares numbers.
 */
export function* rankRows<Row>(
  rows: readonly Row[],
  sortValue: NonNullable<DataColumn<Row>['sortValue']>,
  locale: string,
): Sliced<SortKeys> {
  const keys = new Float64Array(rows.length).fill(Number.NaN)
  const texts = new Map<string, number[]>()
  yield* eachInSlices(rows.entries(), ([index, row]) => {
    const value = sortValue(row)
    if (typeof value === 'number') keys[index] = value
    else if (value !== null && value !== '') pushTo(texts, value, index)
  })
  const sorted = yield* sortedTexts([...texts.keys()], locale)
  yield* eachInSlices(sorted.entries(), ([rank, text]) => {
    for (const index of texts.get(text) ?? []) keys[index] = rank
  })
  return keys
}

/** Row indexes in the order of the sort keys, the first column first; equal rows stay as they were. */
export function sortedIndexes(
  indexes: readonly number[],
  sorting: readonly { readonly keys: SortKeys; readonly desc: boolean }[],
): Sliced<readonly number[]> {
  return sortInSlices(indexes, (a, b) => {
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
 * A collator is slow on Greek. After a rough sort by plain code units it only has to look at neighbours: runs that
 * are in order already are taken as they are.
 */
function* sortedTexts(texts: readonly string[], locale: string): Sliced<readonly string[]> {
  const collator = new Intl.Collator(locale)
  const keyed = yield* mapInSlices(texts, (text) => ({ text, key: searchKey(text) }))
  const rough = yield* sortInSlices(keyed, (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const exact = yield* sortInSlices(rough, (a, b) => collator.compare(a.text, b.text))
  return yield* mapInSlices(exact, ({ text }) => text)
}

function pushTo(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key)
  if (list) list.push(index)
  else map.set(key, [index])
}

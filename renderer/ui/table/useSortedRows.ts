import { useCallback, useMemo } from 'react'
import type { TableView } from '#shared/ipc/preferences.ts'
import { eachInSlices, mapInSlices, type Sliced } from '#shared/lib/slices.ts'
import { type SlicedState, useSliced } from '../lib/useSliced.ts'
import type { DataColumn } from './columns.ts'
import { rankRows, sortedIndexes, type SortKeys } from './sortRows.ts'

/**
 * The rows in the order of the view, worked out between frames. Ranks are computed once for each array of all
 * rows and column, so that a search only looks them up.
 */
export function useSortedRows<Row extends object>(
  rows: readonly Row[],
  allRows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  sorting: TableView['sorting'],
  locale: string,
): SlicedState<readonly Row[]> {
  const ranks = useMemo(() => new RankCache(allRows, locale), [allRows, locale])
  return useSliced(
    useCallback(() => sortedRows(rows, ranks, columns, sorting), [rows, ranks, columns, sorting]),
  )
}

function* sortedRows<Row extends object>(
  rows: readonly Row[],
  ranks: RankCache<Row>,
  columns: readonly DataColumn<Row>[],
  sorting: TableView['sorting'],
): Sliced<readonly Row[]> {
  const keys: { keys: SortKeys; desc: boolean }[] = []
  for (const { id, desc } of sorting) {
    const sortValue = columns.find((column) => column.id === id)?.sortValue
    if (sortValue) keys.push({ keys: yield* ranks.of(sortValue), desc })
  }
  if (keys.length === 0) return rows
  const indexes = yield* ranks.indexesOf(rows)
  const sorted = yield* sortedIndexes(indexes, keys)
  return yield* mapInSlices(sorted, (index) => ranks.rows[index] as Row) // an index of that array
}

class RankCache<Row extends object> {
  readonly rows: readonly Row[]
  readonly #locale: string
  readonly #keys = new Map<DataColumn<Row>['sortValue'], SortKeys>()
  #places: ReadonlyMap<Row, number> | null = null

  constructor(rows: readonly Row[], locale: string) {
    this.rows = rows
    this.#locale = locale
  }

  *of(sortValue: NonNullable<DataColumn<Row>['sortValue']>): Sliced<SortKeys> {
    const known = this.#keys.get(sortValue)
    if (known) return known
    const keys = yield* rankRows(this.rows, sortValue, this.#locale)
    this.#keys.set(sortValue, keys)
    return keys
  }

  /** Where rows stand among all; rows that are not there (a list that is just being read anew) are left out. */
  *indexesOf(rows: readonly Row[]): Sliced<readonly number[]> {
    if (rows === this.rows) return Array.from(rows.keys())
    if (this.#places === null) {
      const places = new Map<Row, number>()
      yield* eachInSlices(this.rows.entries(), ([index, row]) => {
        places.set(row, index)
      })
      this.#places = places
    }
    const places = this.#places
    return rows.flatMap((row) => places.get(row) ?? [])
  }
}

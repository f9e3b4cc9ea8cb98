import { useMemo } from 'react'
import type { TableView } from '#shared/ipc/preferences.ts'
import type { DataColumn } from './columns.ts'
import { rankRows, sortedIndexes, type SortKeys } from './sortRows.ts'

/** The rows in the order of the view. Ranks are computed once for each array of rows and column. */
export function useSortedRows<Row extends object>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  sorting: TableView['sorting'],
  locale: string,
): readonly Row[] {
  const ranks = useMemo(() => new RankCache(rows, locale), [rows, locale])
  return useMemo(() => {
    const keys = sorting.flatMap(({ id, desc }) => {
      const sortValue = columns.find((column) => column.id === id)?.sortValue
      return sortValue ? [{ keys: ranks.of(id, sortValue), desc }] : []
    })
    if (keys.length === 0) return rows
    return Array.from(sortedIndexes(rows.length, keys), (index) => rows[index] as Row) // an index of this array
  }, [rows, columns, ranks, sorting])
}

class RankCache<Row> {
  readonly #rows: readonly Row[]
  readonly #locale: string
  readonly #keys = new Map<string, SortKeys>()

  constructor(rows: readonly Row[], locale: string) {
    this.#rows = rows
    this.#locale = locale
  }

  of(columnId: string, sortValue: NonNullable<DataColumn<Row>['sortValue']>): SortKeys {
    const known = this.#keys.get(columnId)
    if (known) return known
    const keys = rankRows(this.#rows, sortValue, this.#locale)
    this.#keys.set(columnId, keys)
    return keys
  }
}

import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { TableView } from '#shared/ipc/preferences.ts'
import { MIN_WIDTH, type DataColumn } from './columns.ts'
import { isColumnVisible, orderedColumnIds } from './tableView.ts'

const FEATURES = tableFeatures({
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
})

export interface ShownColumn<Row> {
  readonly column: DataColumn<Row>
  /** Pixels, as dragged; undefined while the column shares the free room. */
  readonly ownWidth: number | undefined
  readonly sorted: 'asc' | 'desc' | false
  /** 1 for the first of several sort columns; 0 when it is the only one. */
  readonly sortPlace: number
  /** Sorts by this column; with `isAdded` after the columns sorted by so far. */
  readonly toggleSort: ((isAdded: boolean) => void) | undefined
}

/**
 * The visible columns in order. The table library keeps the state of the columns only: rows are sorted by stored
 * ranks (`sortRows.ts`), which at ten thousand rows is an order of magnitude faster than its row models.
 */
export function useColumns<Row extends object>(
  columns: readonly DataColumn<Row>[],
  view: TableView,
  onViewChange: (view: TableView) => void,
): readonly ShownColumn<Row>[] {
  const definitions = useMemo(() => columns.map((column) => definitionOf(column)), [columns])
  const state = useMemo(
    () => ({
      columnOrder: [...orderedColumnIds(columns, view)],
      columnVisibility: Object.fromEntries(
        columns.map((column) => [column.id, isColumnVisible(column, view)]),
      ),
      columnSizing: { ...view.columnWidths },
      sorting: view.sorting.filter(({ id }) =>
        columns.some((column) => column.id === id && column.sortValue),
      ),
    }),
    [columns, view],
  )
  const [noRows] = useState<Row[]>([]) // the rows never enter the table library
  const table = useTable({
    features: FEATURES,
    columns: definitions,
    data: noRows,
    state,
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    onSortingChange: (updater) => {
      const sorting = typeof updater === 'function' ? updater(state.sorting) : updater
      onViewChange({ ...view, sorting })
    },
  })
  const byId = new Map(columns.map((column) => [column.id, column]))
  return table.getVisibleLeafColumns().flatMap((leaf) => {
    const column = byId.get(leaf.id)
    if (!column) return []
    return [
      {
        column,
        ownWidth: view.columnWidths[leaf.id],
        sorted: leaf.getIsSorted(),
        sortPlace: state.sorting.length > 1 ? leaf.getSortIndex() + 1 : 0,
        toggleSort: leaf.getCanSort() ? (isAdded) => leaf.toggleSorting(undefined, isAdded) : undefined,
      },
    ]
  })
}

function definitionOf<Row extends object>(column: DataColumn<Row>): ColumnDef<typeof FEATURES, Row> {
  const { id, header, width, minWidth = MIN_WIDTH, sortValue } = column
  return {
    id,
    header,
    size: width,
    minSize: minWidth,
    accessorFn: sortValue ?? (() => null),
    enableSorting: sortValue !== undefined,
    enableHiding: column.canHide !== false,
  }
}

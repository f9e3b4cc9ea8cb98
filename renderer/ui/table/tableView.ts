import type { TableView } from '#shared/ipc/preferences.ts'
import type { DataColumn } from './columns.ts'

/** A table nobody has touched yet. */
export const INITIAL_VIEW: TableView = { columnOrder: [], hiddenColumns: [], columnWidths: {}, sorting: [] }

/**
 * The ids of all columns in the order of the view: pinned ones first, unknown ids left out, and columns that the
 * view does not know yet where they are defined.
 */
export function orderedColumnIds<Row>(
  columns: readonly DataColumn<Row>[],
  view: TableView,
): readonly string[] {
  const known = new Set(view.columnOrder)
  const ids = view.columnOrder.filter((id) => columns.some((column) => column.id === id))
  columns.forEach((column, index) => {
    if (known.has(column.id)) return
    const before = columns[index - 1]
    ids.splice(before === undefined ? 0 : ids.indexOf(before.id) + 1, 0, column.id)
  })
  const isPinned = (id: string): boolean => columns.find((column) => column.id === id)?.isPinned ?? false
  return [...ids.filter(isPinned), ...ids.filter((id) => !isPinned(id))]
}

/** True unless the person, or before the first choice the column itself, hides it. */
export function isColumnVisible<Row>(column: DataColumn<Row>, view: TableView): boolean {
  if (column.canHide === false) return true
  if (view.columnOrder.includes(column.id)) return !view.hiddenColumns.includes(column.id)
  return !(column.isHiddenAtFirst ?? false)
}

/** Shows or hides a column. */
export function withVisibility<Row>(
  columns: readonly DataColumn<Row>[],
  view: TableView,
  id: string,
  isVisible: boolean,
): TableView {
  const hidden = columns.filter((column) => (column.id === id ? !isVisible : !isColumnVisible(column, view)))
  return {
    ...view,
    columnOrder: [...orderedColumnIds(columns, view)],
    hiddenColumns: hidden.map((column) => column.id),
  }
}

/** Moves a column one place; a place beyond the ends or across the pinned ones changes nothing. */
export function withMoved<Row>(
  columns: readonly DataColumn<Row>[],
  view: TableView,
  id: string,
  by: -1 | 1,
): TableView {
  const ids = [...orderedColumnIds(columns, view)]
  const from = ids.indexOf(id)
  const other = ids[from + by]
  if (from < 0 || other === undefined) return view
  ids[from] = other
  ids[from + by] = id
  const hidden = columns.filter((column) => !isColumnVisible(column, view)).map((column) => column.id)
  return { ...view, columnOrder: ids, hiddenColumns: hidden }
}

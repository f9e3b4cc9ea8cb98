import { useMemo, useState } from 'react'
import type { TableSelection } from './columns.ts'

export const NOTHING_SELECTED: TableSelection = new Set()

/**
 * The selected rows of a list that is filtered. A selection belongs to the filter in which it was made, and only
 * what is visible is acted on: a search may have hidden some of the selected rows.
 */
export function useSelection<Row>(
  filter: string,
  rows: readonly Row[],
  rowId: (row: Row) => string,
): readonly [TableSelection, (selection: TableSelection) => void] {
  const [made, setMade] = useState({ filter, selection: NOTHING_SELECTED })
  const selection = made.filter === filter ? made.selection : NOTHING_SELECTED
  const visible = useMemo(
    () =>
      selection.size === 0 ? NOTHING_SELECTED : new Set(rows.map(rowId).filter((id) => selection.has(id))),
    [rows, rowId, selection],
  )
  return [visible, (next) => setMade({ filter, selection: next })]
}

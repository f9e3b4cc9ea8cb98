import type { ReactNode } from 'react'
import type { TableView } from '#shared/ipc/preferences.ts'
import type { DataColumn, TableSelection } from './columns.ts'

export interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  readonly label: string
  /** Defined outside of components, or memoised: a new array redraws everything. */
  readonly columns: readonly DataColumn<Row>[]
  /** Already searched and filtered. A new array sorts anew. */
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** What a row is called, for screen readers. */
  readonly rowLabel: (row: Row) => string
  /** Order, visibility, widths and sorting as they were left. */
  readonly view: TableView
  readonly onViewChange: (view: TableView) => void
  /** Enter or a double click: the whole page. */
  readonly onOpen: (row: Row) => void
  /** A click: the peek. Without it a click opens. */
  readonly onRowClick?: ((row: Row) => void) | undefined
  /** The row shown in the peek. */
  readonly currentId?: string | null | undefined
  /** With both, rows can be selected. */
  readonly selection?: TableSelection | undefined
  readonly onSelectionChange?: ((selection: TableSelection) => void) | undefined
  /** What can be done with the selection: buttons, shown while something is selected. */
  readonly selectionActions?: ReactNode
  readonly isLoading?: boolean | undefined
  /** An `EmptyState`, or an `ErrorState`, in place of rows. */
  readonly emptyState: ReactNode
}

/** Rows of records. */
export function DataTable<Row>({ emptyState }: DataTableProps<Row>) {
  return <>{emptyState}</>
}

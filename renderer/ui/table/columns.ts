import type { ReactNode } from 'react'

/** One column of a `DataTable`. Define columns outside of components: they are compared by identity. */
export interface DataColumn<Row> {
  readonly id: string
  readonly header: string
  /** Pixels at first; the person can drag it. */
  readonly width: number
  /** Pixels; 60 unless given. */
  readonly minWidth?: number | undefined
  /** Draws the cell. A column that needs words takes them from the caller's factory. */
  readonly cell: (row: Row) => ReactNode
  /** What to sort by; without it the column is not sortable. Text sorts as the language does, null comes last. */
  readonly sortValue?: ((row: Row) => string | number | null) | undefined
  /**
   * What stands in an exported file, in full and unambiguous; one column may become several. Without it the header
   * and what is sorted by; none for a column without content.
   */
  readonly exports?: readonly ExportedColumn<Row>[] | undefined
  /** `end` for figures. */
  readonly align?: 'start' | 'end' | undefined
  /** False keeps it always visible; the first column should be. */
  readonly canHide?: boolean | undefined
  /** Hidden until the person asks for it. */
  readonly isHiddenAtFirst?: boolean | undefined
  /** Stays first and in view while the others scroll sideways. */
  readonly isPinned?: boolean | undefined
}

/** A column of an exported file. Days are `YYYY-MM-DD`. */
export interface ExportedColumn<Row> {
  readonly header: string
  readonly value: (row: Row) => string | number | null
}

/** The selected rows, by id. */
export type TableSelection = ReadonlySet<string>

/** Pixels below which no column gets, unless it says so itself. */
export const MIN_WIDTH = 60

import type { DataColumn } from './columns.ts'

/** What a table shows right now: visible columns in their order, rows filtered and sorted. */
export interface SeenTable<Row> {
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
}

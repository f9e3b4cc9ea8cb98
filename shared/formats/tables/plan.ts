import { assertNever } from '#shared/lib/assertNever.ts'
import { clientPlanner } from './clientRows.ts'
import type { TableKind } from './fields.ts'
import type { Mapping } from './mapping.ts'
import { personPlanner } from './personRows.ts'
import { proposalPlanner } from './proposalRows.ts'
import type { ExistingRecords, PlannedRow, PlanOptions, RowOutcome, TableRow } from './rows.ts'

/** Says row by row what an import would do. Rows are compared with what is stored and with the rows before them. */
export function rowPlanner(
  kind: TableKind,
  mapping: Mapping,
  existing: ExistingRecords,
  options: PlanOptions,
): (row: TableRow) => PlannedRow {
  switch (kind) {
    case 'clients':
      return clientPlanner(mapping, existing, options)
    case 'people':
      return personPlanner(mapping, existing, options)
    case 'proposals':
      return proposalPlanner(mapping, existing, options)
    default:
      return assertNever(kind)
  }
}

/** How many rows have each outcome. */
export function countOutcomes(rows: readonly PlannedRow[]): Readonly<Record<RowOutcome, number>> {
  const counts = { new: 0, filled: 0, known: 0, faulty: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

import type { RecordOf } from '#shared/domain/records.ts'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import { guessMapping } from '#shared/formats/tables/mapping.ts'
import { rowPlanner } from '#shared/formats/tables/plan.ts'
import type { ExistingRecords, PlannedRow, PlannedWrite, PlanOptions } from '#shared/formats/tables/rows.ts'
import { day } from '#shared/lib/days.ts'
import { anId } from '#test/shared/builders.ts'

export const NOTHING: ExistingRecords = { clients: [], people: [], positions: [], proposals: [] }

/** What becomes of the rows of a small file: headers first, the rows numbered from 2 as in a spreadsheet. */
export function planned(
  kind: TableKind,
  [headers = [], ...rows]: readonly (readonly string[])[],
  existing: ExistingRecords = NOTHING,
  options: Partial<PlanOptions> = {},
): readonly PlannedRow[] {
  const plan = rowPlanner(kind, guessMapping(headers, kind), existing, {
    language: 'el',
    today: day('2026-11-23'),
    newId: anId,
    fillGaps: false,
    createClients: false,
    source: 'Εισαγωγή',
    ...options,
  })
  return rows.map((cells, index) => plan({ number: index + 2, cells }))
}

/** The records that the rows write, of one kind. */
export function written<Kind extends PlannedWrite[0]>(
  rows: readonly PlannedRow[],
  kind: Kind,
): readonly RecordOf<Kind>[] {
  const writes = rows.flatMap((row) => row.writes).filter((write) => write[0] === kind)
  return writes.map(([, record]) => record as RecordOf<Kind>) // of that kind, by the line above
}

/** What would be there after the import. */
export function after(existing: ExistingRecords, rows: readonly PlannedRow[]): ExistingRecords {
  const merged = <Shape extends { readonly id: string }>(
    before: readonly Shape[],
    writes: readonly Shape[],
  ): readonly Shape[] => [...new Map([...before, ...writes].map((record) => [record.id, record])).values()]
  return {
    clients: merged(existing.clients, written(rows, 'client')),
    people: merged(existing.people, written(rows, 'person')),
    positions: merged(existing.positions, written(rows, 'position')),
    proposals: merged(existing.proposals, written(rows, 'proposal')),
  }
}

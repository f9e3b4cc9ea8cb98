import type { Day } from '#shared/lib/days.ts'

interface Archivable {
  readonly archivedOn: Day | null
}

/** Out of the lists but kept. What is archived already keeps its day. */
export function archived<Row extends Archivable>(row: Row, today: Day): Row {
  return row.archivedOn === null ? { ...row, archivedOn: today } : row
}

/** Back in the lists. */
export function restored<Row extends Archivable>(row: Row): Row {
  return { ...row, archivedOn: null }
}

import { v7 } from 'uuid'
import { listClients } from '#renderer/data/queries/clients.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { listPositions } from '#renderer/data/queries/positions.ts'
import { listProposals } from '#renderer/data/queries/proposals.ts'
import { today } from '#renderer/lib/clock.ts'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import type { Mapping } from '#shared/formats/tables/mapping.ts'
import { rowPlanner } from '#shared/formats/tables/plan.ts'
import type { PlannedRow, PlanOptions, TableRow } from '#shared/formats/tables/rows.ts'

/** The window breathes after so much work, well before anybody notices. */
const SLICE_MS = 12

/**
 * What an import of these rows would do, compared with all that is stored now. Null when cancelled.
 * @param onProgress hears the share that is compared, from 0 to 1
 */
export async function checkRows(
  kind: TableKind,
  rows: readonly TableRow[],
  mapping: Mapping,
  options: Pick<PlanOptions, 'language' | 'fillGaps' | 'createClients' | 'source'>,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly PlannedRow[] | null> {
  const [clients, people, positions, proposals] = await Promise.all([
    listClients(),
    kind === 'people' ? listPeople() : [],
    kind === 'people' ? listPositions() : [],
    kind === 'proposals' ? listProposals() : [],
  ])
  const existing = { clients, people, positions, proposals }
  const plan = rowPlanner(kind, mapping, existing, { ...options, today: today(), newId: () => v7() })
  const planned: PlannedRow[] = []
  let sliceEnd = performance.now() + SLICE_MS
  for (const row of rows) {
    planned.push(plan(row))
    if (performance.now() < sliceEnd) continue
    onProgress(planned.length / rows.length)
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return null
    sliceEnd = performance.now() + SLICE_MS
  }
  return signal.aborted ? null : planned
}

import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Day } from '#shared/lib/days.ts'
import { addMonths, monthOf } from './monthRules.ts'
import type { OfferingId } from './offering.ts'
import type { Sale } from './sale.ts'
import type { WhitespaceCell, WhitespaceState } from './whitespaceCell.ts'

/** One field of the matrix, whether something was written down for it or not. */
export interface WhitespaceField {
  readonly unitId: ClientId
  readonly offeringId: OfferingId
  readonly state: WhitespaceState
  /** What was written down; null where nothing was. */
  readonly cell: WhitespaceCell | null
  /** True where nobody wrote anything down, but the sales show that they buy it from us. */
  readonly isFromSales: boolean
  /** The other units that buy it from us while this one does not: a success that can be passed on. */
  readonly sisterIds: readonly ClientId[]
}

/** A sale as far as it fills a field. */
export interface BoughtHere {
  readonly clientId: ClientId
  readonly offeringId: OfferingId | null
}

/** The units of a client × our offerings: who serves whom, and where the doors stand open. */
export interface WhitespaceMatrix {
  /** One row for each unit, in their order; one field for each offering, in theirs. */
  readonly rows: readonly { readonly unitId: ClientId; readonly fields: readonly WhitespaceField[] }[]
  readonly counts: Readonly<Record<WhitespaceState, number>>
  readonly openings: readonly WhitespaceField[]
}

/**
 * Good questions during delivery open the transfer of a success to other branches and departments: an opening is
 * where a sister unit buys from us and this one does not, or nobody has asked yet.
 */
export function whitespaceMatrix(
  unitIds: readonly ClientId[],
  offeringIds: readonly OfferingId[],
  cells: readonly WhitespaceCell[],
  bought: readonly BoughtHere[] = [],
): WhitespaceMatrix {
  const cellOf = cellsByField(cells)
  const buys = new Set(
    bought.flatMap(({ clientId, offeringId }) =>
      offeringId === null ? [] : [fieldKey(clientId, offeringId)],
    ),
  )
  const told = (unitId: ClientId, offeringId: OfferingId): Told => {
    const key = fieldKey(unitId, offeringId)
    const cell = cellOf.get(key) ?? null
    const isFromSales = (cell === null || cell.state === 'unknown') && buys.has(key)
    return { cell, isFromSales, state: isFromSales ? 'us' : (cell?.state ?? 'unknown') }
  }
  const oursAt = new Map(
    offeringIds.map((id) => [id, unitIds.filter((unitId) => told(unitId, id).state === 'us')]),
  )
  const rows = unitIds.map((unitId) => ({
    unitId,
    fields: offeringIds.map((offeringId): WhitespaceField => {
      const known = told(unitId, offeringId)
      const sisterIds = known.state === 'us' ? [] : (oursAt.get(offeringId) ?? [])
      return { unitId, offeringId, ...known, sisterIds }
    }),
  }))
  const fields = rows.flatMap((row) => row.fields)
  const count = (state: WhitespaceState): number => fields.filter((field) => field.state === state).length
  return {
    rows,
    counts: {
      us: count('us'),
      competitor: count('competitor'),
      inHouse: count('inHouse'),
      none: count('none'),
      unknown: count('unknown'),
    },
    openings: fields.filter(({ sisterIds }) => sisterIds.length > 0),
  }
}

/** What was bought lately enough to say that they still buy it from us. */
export function boughtLately<Bought extends BoughtHere & Pick<Sale, 'month'>>(
  sales: readonly Bought[],
  today: Day,
): readonly Bought[] {
  const since = addMonths(monthOf(today), -LATELY_MONTHS)
  return sales.filter(({ month }) => month >= since)
}

const LATELY_MONTHS = 12

/** The cell of a field. Two laptops may have written one each: the later id holds, on every laptop. */
export function cellAt(
  cells: readonly WhitespaceCell[],
  unitId: ClientId,
  offeringId: OfferingId,
): WhitespaceCell | null {
  return cellsByField(cells).get(fieldKey(unitId, offeringId)) ?? null
}

type Told = Pick<WhitespaceField, 'cell' | 'state' | 'isFromSales'>

function cellsByField(cells: readonly WhitespaceCell[]): ReadonlyMap<string, WhitespaceCell> {
  const found = new Map<string, WhitespaceCell>()
  for (const cell of cells) {
    const key = fieldKey(cell.clientId, cell.offeringId)
    const other = found.get(key)
    if (other === undefined || cell.id > other.id) found.set(key, cell)
  }
  return found
}

function fieldKey(unitId: ClientId, offeringId: OfferingId): string {
  return `${unitId} ${offeringId}`
}

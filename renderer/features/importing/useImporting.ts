import { create } from 'zustand'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import type { Mapping } from '#shared/formats/tables/mapping.ts'
import type { PlannedRow, RowOutcome } from '#shared/formats/tables/rows.ts'
import type { ReadingChoice, RefusalCode, Sheets } from './reading/protocol.ts'
import type { ReadTable } from './reading/readTable.ts'

/** How far the file is. Shares go from 0 to 1. */
export type FileStage =
  | { readonly name: 'none' }
  | { readonly name: 'reading'; readonly share: number }
  | { readonly name: 'refused'; readonly code: RefusalCode; readonly sheets: Sheets | null }
  | { readonly name: 'read'; readonly table: ReadTable }

/** How far its rows are. */
export type RowStage =
  | { readonly name: 'none' }
  | { readonly name: 'checking'; readonly share: number }
  | { readonly name: 'checked'; readonly rows: readonly PlannedRow[] }
  | { readonly name: 'importing'; readonly rows: readonly PlannedRow[]; readonly share: number }
  | { readonly name: 'done'; readonly counts: Readonly<Record<RowOutcome, number>> }

/** What was set for the columns of a sheet. */
export interface SheetMapping {
  readonly headers: readonly string[]
  readonly kind: TableKind
  readonly mapping: Mapping
}

/** What is being imported; it stays while somebody looks at another screen. */
export interface Importing {
  readonly file: File | null
  readonly fileStage: FileStage
  readonly choice: ReadingChoice
  readonly kind: TableKind
  readonly mapping: Mapping
  /** By name of the sheet; a text file counts as one without a name. */
  readonly mappings: ReadonlyMap<string, SheetMapping>
  readonly fillGaps: boolean
  readonly createClients: boolean
  readonly rowStage: RowStage
  /** What is stored changed between preview and import: the new preview has to be looked at. */
  readonly hasChanged: boolean
}

export const NOTHING_CHOSEN: Importing = {
  file: null,
  fileStage: { name: 'none' },
  choice: { encoding: null, delimiter: null, sheet: null },
  kind: 'clients',
  mapping: [],
  mappings: new Map(),
  fillGaps: false,
  createClients: false,
  rowStage: { name: 'none' },
  hasChanged: false,
}

export const useImporting = create<Importing>()(() => NOTHING_CHOSEN)

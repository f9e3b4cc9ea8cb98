import type { TableRow } from '#shared/formats/tables/rows.ts'

const MB = 1 << 20

/** What is refused without being read, or as soon as it shows. */
export const LIMITS = {
  textBytes: 50 * MB,
  workbookBytes: 20 * MB,
  /** All parts of a workbook, unpacked. */
  unpackedBytes: 200 * MB,
  /** How much smaller packing may make a workbook; more than this is made to burst. */
  packingRatio: 150,
  parts: 2000,
  rows: 50_000,
  columns: 200,
} as const

export const ENCODINGS = ['utf-8', 'windows-1253', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof ENCODINGS)[number]

export const DELIMITERS = [';', ',', '\t'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** How a file is to be read; null: found out from the file. */
export interface ReadingChoice {
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  /** The name of a sheet; one that the workbook does not have counts as null. */
  readonly sheet: string | null
}

/** The sheets of a workbook that hold anything, in its order, and the one that is read. */
export interface Sheets {
  readonly names: readonly string[]
  readonly chosen: string
}

/** Why a file is not read. */
export type RefusalCode =
  | 'textTooLarge'
  | 'workbookTooLarge'
  | 'bomb'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'oldWorkbook'
  | 'protected'
  | 'notATable'
  | 'damaged'
  | 'openQuote'
  | 'empty'
  | 'onlyHeaders'
  | 'unreadable'

/** Thrown while reading; caught where the reading was started. */
export class Refusal extends Error {
  readonly code: RefusalCode
  /** Set when only one sheet is refused: another one may do. */
  readonly sheets: Sheets | null

  constructor(code: RefusalCode, sheets: Sheets | null = null) {
    super(`The file is refused: ${code}`)
    this.name = 'Refusal'
    this.code = code
    this.sheets = sheets
  }
}

/** How a file was read. */
export interface ReadingFacts {
  /** Null for a workbook. */
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  /** Null for a text file. */
  readonly sheets: Sheets | null
}

/** What the reading thread is asked. */
export interface ReadingOrder {
  readonly file: Blob
  readonly choice: ReadingChoice
}

/** What it answers: rows in pieces, then the end; or why not. */
export type ReadingAnswer =
  | { readonly type: 'rows'; readonly rows: readonly TableRow[]; readonly share: number }
  | { readonly type: 'end'; readonly facts: ReadingFacts }
  | { readonly type: 'refused'; readonly code: RefusalCode; readonly sheets: Sheets | null }

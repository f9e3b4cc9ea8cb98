import { mapInSlices, type Sliced } from '#shared/lib/slices.ts'
import { withFormulaMarker } from './formulaMarker.ts'

/** What a cell holds; a number is written with the decimal sign of the style. */
export type CsvCell = string | number | null

/** `greekExcel`: what an Excel in Greek opens by a double click. Everybody else takes commas. */
export const CSV_STYLES = ['commas', 'greekExcel'] as const
export type CsvStyle = (typeof CSV_STYLES)[number]

const SIGNS = {
  commas: { separator: ',', decimal: '.' },
  greekExcel: { separator: ';', decimal: ',' },
} as const satisfies Record<CsvStyle, { readonly separator: string; readonly decimal: string }>

// Excel takes a file without it for one of the old code pages.
const BYTE_ORDER_MARK = '\uFEFF'

/** A table as CSV (RFC 4180): the header row first; text that would be a formula to a spreadsheet is marked. */
export function* writeCsv(rows: readonly (readonly CsvCell[])[], style: CsvStyle): Sliced<string> {
  const { separator, decimal } = SIGNS[style]
  const lines = yield* mapInSlices(rows, (row) =>
    row.map((cell) => written(cell, separator, decimal)).join(separator),
  )
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`
}

function written(cell: CsvCell, separator: string, decimal: string): string {
  if (cell === null) return ''
  const text = typeof cell === 'number' ? String(cell).replace('.', decimal) : withFormulaMarker(cell)
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

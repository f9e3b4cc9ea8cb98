// The variant that starts no threads of its own: our policy would not let it.
import readWorkbook from 'read-excel-file/universal'
import type { TableRow } from '#shared/formats/tables/rows.ts'
import { LIMITS, Refusal, type RefusalCode, type Sheets } from './protocol.ts'
import { storedArchive, unpack, zipEntries, type ZipPart } from './zipArchive.ts'

/** A sheet that holds anything: its rows, or why they are not read. */
interface ReadSheet {
  readonly name: string
  readonly rows: readonly TableRow[]
  readonly refusal: RefusalCode | null
}

/**
 * The rows of one sheet that hold anything: the one that is named, else the first that looks like a table. Formulas
 * count by their last result; macros are not looked at. A sheet that is refused says which others there are.
 */
export async function workbookTable(
  archive: Uint8Array<ArrayBuffer>,
  named: string | null,
): Promise<{ readonly rows: readonly TableRow[]; readonly sheets: Sheets }> {
  const parts: ZipPart[] = []
  for (const entry of zipEntries(archive)) {
    if (!isNeeded(entry.name)) continue
    const bytes = await unpack(archive, entry)
    parts.push({ name: entry.name, bytes: isSheet(entry.name) ? withinLimits(bytes) : bytes })
  }
  const found = await readSheets(storedArchive(parts).buffer)
  const chosen =
    found.find(({ name }) => name === named) ??
    // A cover has a line or two, but no headers with rows below them.
    found.find(({ rows, refusal }) => refusal === null && rows.length > 1) ??
    found[0]
  if (chosen === undefined) throw new Refusal('empty')
  const sheets = { names: found.map(({ name }) => name), chosen: chosen.name }
  if (chosen.refusal !== null) throw new Refusal(chosen.refusal, sheets)
  return { rows: chosen.rows, sheets }
}

async function readSheets(archive: ArrayBuffer): Promise<readonly ReadSheet[]> {
  const all = await readWorkbook(archive).catch(() => {
    // Whatever it stumbles over: a part that is missing, XML that is none.
    throw new Refusal('damaged')
  })
  return all.flatMap(({ sheet: name, data }) => {
    // A sheet that is a chart has no data at all.
    const rows = ((data as readonly (readonly unknown[])[] | undefined) ?? [])
      .map((row, index) => ({ number: index + 1, cells: row.map(cellText) }))
      .filter(({ cells }) => cells.some((text) => text.trim() !== ''))
    if (rows.length === 0) return []
    const refusal = refusalIn(rows)
    return [{ name, rows: refusal === null ? rows : [], refusal }]
  })
}

/** Texts, formats and sheets. Pictures, macros, links to other files stay packed. */
function isNeeded(name: string): boolean {
  return (
    /^xl\/([^/]+|_rels\/workbook\.xml|worksheets\/[^/]+)\.(xml|rels)$/i.test(name) &&
    !/^xl\/(vbaProject|metadata|calcChain|connections)/i.test(name)
  )
}

function isSheet(name: string): boolean {
  return /^xl\/worksheets\//i.test(name)
}

/** A sheet that is too large is replaced before anything reads it, by one with a single cell that says why. */
function withinLimits(sheet: Uint8Array<ArrayBuffer>): Uint8Array {
  const refusal = refusalOf(new TextDecoder().decode(sheet))
  if (refusal === null) return sheet
  const cell = `<c r="A1" t="str"><v>${REPLACED}${refusal}</v></c>`
  return new TextEncoder().encode(`<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`)
}

const REPLACED = 'keyfolio-refused:'
const TOO_LARGE = ['tooManyRows', 'tooManyColumns'] as const satisfies readonly RefusalCode[]

function refusalIn(rows: readonly TableRow[]): RefusalCode | null {
  const only = rows.length === 1 ? rows[0]?.cells[0] : undefined
  return TOO_LARGE.find((code) => only === REPLACED + code) ?? null
}

/** One cell far away makes millions of empty ones before it. */
function refusalOf(sheet: string): (typeof TOO_LARGE)[number] | null {
  for (const [, letters = '', digits = ''] of sheet.matchAll(/\br=["']([A-Za-z]*)(\d*)["']/g)) {
    if (digits.length > 7 || Number(digits) > LIMITS.rows + 1) return 'tooManyRows'
    if (letters.length > 3 || columnNumber(letters) > LIMITS.columns) return 'tooManyColumns'
  }
  return null
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** A cell as text: days as `YYYY-MM-DD`, numbers with two decimals at most and a point, as no language groups them. */
function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : cell.toFixed(2)
  if (typeof cell === 'boolean') return String(cell)
  // The library gives midnights in UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return ''
}

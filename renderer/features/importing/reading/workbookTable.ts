// The variant that starts no threads of its own: our policy would not let it.
import { readSheet } from 'read-excel-file/universal'
import type { TableRow } from '#shared/formats/tables/rows.ts'
import { LIMITS, Refusal } from './protocol.ts'
import { storedArchive, unpack, zipEntries, type ZipPart } from './zipArchive.ts'

/** The rows of the first sheet that hold anything. Formulas count by their last result; macros are not looked at. */
export async function workbookTable(archive: Uint8Array<ArrayBuffer>): Promise<readonly TableRow[]> {
  const parts: ZipPart[] = []
  for (const entry of zipEntries(archive)) {
    if (!isNeeded(entry.name)) continue
    const bytes = await unpack(archive, entry)
    if (entry.name.startsWith('xl/worksheets/')) checkAddresses(new TextDecoder().decode(bytes))
    parts.push({ name: entry.name, bytes })
  }
  const cells = await readFirstSheet(storedArchive(parts).buffer)
  return cells
    .map((row, index) => ({ number: index + 1, cells: row.map(cellText) }))
    .filter(({ cells: texts }) => texts.some((text) => text.trim() !== ''))
}

async function readFirstSheet(archive: ArrayBuffer): Promise<readonly (readonly unknown[])[]> {
  try {
    return await readSheet(archive, 1)
  } catch {
    // Whatever it stumbles over: a part that is missing, XML that is none.
    throw new Refusal('damaged')
  }
}

/** Texts, formats and sheets. Pictures, macros, links to other files stay packed. */
function isNeeded(name: string): boolean {
  return (
    /^xl\/([^/]+|_rels\/workbook\.xml|worksheets\/[^/]+)\.(xml|rels)$/i.test(name) &&
    !/^xl\/(vbaProject|metadata|calcChain|connections)/i.test(name)
  )
}

/** One cell far away makes millions of empty ones before it. */
function checkAddresses(sheet: string): void {
  for (const [, letters = '', digits = ''] of sheet.matchAll(/\br=["']([A-Za-z]*)(\d*)["']/g)) {
    if (digits.length > 7 || Number(digits) > LIMITS.rows + 1) throw new Refusal('tooManyRows')
    if (letters.length > 3 || columnNumber(letters) > LIMITS.columns) throw new Refusal('tooManyColumns')
  }
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

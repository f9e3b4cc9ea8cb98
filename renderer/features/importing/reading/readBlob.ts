import type { TableRow } from '#shared/formats/tables/rows.ts'
import { csvTable } from './csvTable.ts'
import { decodeText } from './decodeText.ts'
import { LIMITS, type ReadingFacts, type ReadingOrder, Refusal } from './protocol.ts'
import { workbookTable } from './workbookTable.ts'

/** Reads a table out of a file. Throws `Refusal`; size is looked at before anything else. */
export async function readBlob({
  file,
  choice,
}: ReadingOrder): Promise<{ readonly rows: readonly TableRow[]; readonly facts: ReadingFacts }> {
  if (file.size > LIMITS.textBytes) throw new Refusal('textTooLarge')
  const kind = kindOf(new Uint8Array(await file.slice(0, 4).arrayBuffer()))
  if (kind === 'oldWorkbook') throw new Refusal('oldWorkbook')
  if (kind === 'workbook' && file.size > LIMITS.workbookBytes) throw new Refusal('workbookTooLarge')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (kind === 'workbook') {
    const { rows, sheets } = await workbookTable(bytes, choice.sheet)
    return { rows, facts: { encoding: null, delimiter: null, sheets } }
  }
  const { text, encoding } = decodeText(bytes, choice.encoding)
  const { rows, delimiter } = csvTable(text, choice.delimiter)
  return { rows, facts: { encoding, delimiter, sheets: null } }
}

/** By its first bytes; what a file is called proves nothing. */
function kindOf(start: Uint8Array): 'workbook' | 'oldWorkbook' | 'text' {
  const signature = [...start].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (signature === '504b0304' || signature === '504b0506') return 'workbook'
  // Also a workbook that is locked with a password.
  if (signature === 'd0cf11e0') return 'oldWorkbook'
  return 'text'
}

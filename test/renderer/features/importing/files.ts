import { storedArchive, type ZipPart } from '#renderer/features/importing/reading/zipArchive.ts'

/** Where windows-1253 has the letters of the Unicode block Greek: so many places lower. */
const GREEK_SHIFT = 0x2d0

/** Text as an old Greek Windows writes it. */
export function windows1253(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    if (letter === '€') return 0x80
    if (letter === 'Ά') return 0xa2
    return code >= 0x370 ? code - GREEK_SHIFT : code
  })
}

/** Text in UTF-16, with or without the mark in front. */
export function utf16(text: string, order: 'le' | 'be', hasMark: boolean): Uint8Array<ArrayBuffer> {
  const marked = (hasMark ? '\ufeff' : '') + text
  const bytes = new Uint8Array(marked.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < marked.length; index += 1)
    view.setUint16(index * 2, marked.charCodeAt(index), order === 'le')
  return bytes
}

/** A cell of a workbook: text, a number, a day as `{ serial }`, or a formula with its last result. */
export type WorkbookCell =
  string | number | { readonly serial: number } | { readonly formula: string; readonly result: string }

type SheetRows = readonly (readonly WorkbookCell[])[]

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook with one sheet. */
export function workbookParts(rows: SheetRows): readonly ZipPart[] {
  return partsOf([['Φύλλο1', sheetXml(rows)]])
}

/** The parts of a workbook with sheets by name, each as XML. */
export function partsOf(sheets: readonly (readonly [name: string, xml: string])[]): readonly ZipPart[] {
  const listed = sheets.map(
    ([name], index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const related = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return Object.entries({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}<Relationship Id="rId0" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheets.map(([, xml], index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    'xl/vbaProject.bin': 'a macro',
  }).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
}

/** A workbook with several sheets, in this order. */
export function workbookOf(
  sheets: readonly (readonly [name: string, rows: SheetRows])[],
): Uint8Array<ArrayBuffer> {
  return storedArchive(partsOf(sheets.map(([name, rows]) => [name, sheetXml(rows)])))
}

/** A workbook with one sheet. */
export function workbook(rows: SheetRows): Uint8Array<ArrayBuffer> {
  return storedArchive(workbookParts(rows))
}

/** An archive with one packed file, whose directory may lie about its size. */
export async function packedArchive(
  name: string,
  content: Uint8Array<ArrayBuffer>,
  claimedSize = content.length,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const packed = new Uint8Array(await new Response(stream).arrayBuffer())
  const archive = storedArchive([{ name, bytes: packed }])
  const view = new DataView(archive.buffer)
  const directory = view.getUint32(archive.length - 6, true)
  for (const [at, size] of [
    [8, 22],
    [directory + 10, directory + 24],
  ] as const) {
    view.setUint16(at, 8, true)
    view.setUint32(size, claimedSize, true)
  }
  return archive
}

export function sheetXml(rows: SheetRows): string {
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${letter(column)}${at + 1}`)).join('')}</row>`,
  )
  return `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`
}

function cellXml(cell: WorkbookCell, at: string): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  if ('serial' in cell) return `<c r="${at}" s="1"><v>${cell.serial}</v></c>`
  return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.result)}</v></c>`
}

function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

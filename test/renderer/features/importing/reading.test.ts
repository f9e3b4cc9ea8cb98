import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvTable } from '#renderer/features/importing/reading/csvTable.ts'
import { LIMITS, Refusal, type ReadingChoice } from '#renderer/features/importing/reading/protocol.ts'
import { readBlob } from '#renderer/features/importing/reading/readBlob.ts'
import { storedArchive, unpack, zipEntries } from '#renderer/features/importing/reading/zipArchive.ts'
import {
  packedArchive,
  partsOf,
  sheetXml,
  utf16,
  windows1253,
  workbook,
  workbookOf,
  workbookParts,
} from './files.ts'

const FOUND_OUT: ReadingChoice = { encoding: null, delimiter: null, sheet: null }

async function read(bytes: Uint8Array<ArrayBuffer> | string, choice = FOUND_OUT) {
  return readBlob({ file: new Blob([bytes]), choice })
}

async function cellsOf(
  bytes: Uint8Array<ArrayBuffer> | string,
  choice = FOUND_OUT,
): Promise<readonly (readonly string[])[]> {
  return (await read(bytes, choice)).rows.map(({ cells }) => cells)
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof Refusal ? error.code : `not refused: ${String(error)}`
}

const TEXT = 'Επωνυμία;Πόλη\r\nΆλφα Τρόφιμα;Αθήνα\r\n'
const CELLS = [
  ['Επωνυμία', 'Πόλη'],
  ['Άλφα Τρόφιμα', 'Αθήνα'],
]

describe('text files', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['utf-16le', utf16(TEXT, 'le', true)],
    ['utf-16be', utf16(TEXT, 'be', true)],
    ['utf-16le', utf16(TEXT, 'le', false)],
    ['utf-16be', utf16(TEXT, 'be', false)],
    ['windows-1253', windows1253(TEXT)],
  ] as const)('in %s are found out and read', async (encoding, bytes) => {
    const { rows, facts } = await read(bytes)
    expect(rows.map(({ cells }) => cells)).toEqual(CELLS)
    expect(facts).toEqual({ encoding, delimiter: ';', sheets: null })
  })

  it.each([
    [';', 'α;β;γ\n1,5;2,5;3,5\n'],
    [',', 'α,β,γ\n1,2,"3;4"\n'],
    ['\t', 'α\tβ\tγ\n1,5\t2;3\t4\n'],
  ] as const)('apart by %j are found out', async (delimiter, text) => {
    expect((await read(text)).facts.delimiter).toBe(delimiter)
  })

  it('are read as somebody says', async () => {
    expect(await cellsOf('α,β;γ', { encoding: null, delimiter: ',', sheet: null })).toEqual([['α', 'β;γ']])
    expect(
      await cellsOf(windows1253(TEXT), { encoding: 'windows-1253', delimiter: ';', sheet: null }),
    ).toEqual(CELLS)
  })

  it('may begin with the separator, as spreadsheets write it', async () => {
    expect(await cellsOf('sep=;\r\nα;β\r\n1;2')).toEqual([
      ['α', 'β'],
      ['1', '2'],
    ])
  })

  it('number their rows as a spreadsheet does, empty ones and several lines in a cell counted', async () => {
    const { rows } = await read('α;β\n\n"μια\nδυο";2\n;\n3;4\n')
    expect(rows.map(({ number, cells }) => [number, cells[0]])).toEqual([
      [1, 'α'],
      [3, 'μια\nδυο'],
      [5, '3'],
    ])
  })

  it('lose nothing on the way out and in', () => {
    const written = (rows: readonly (readonly string[])[]): string =>
      rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r'))
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const full = rows.filter((cells) => cells.some((text) => text.trim() !== ''))
          expect(csvTable(written(rows), ';').rows.map(({ cells }) => cells)).toEqual(full)
        },
      ),
    )
  })

  it('with a quotation mark that nothing closes are refused', async () => {
    expect(await refusalOf(read('α;β\n"1;2\n3;4'))).toBe('openQuote')
  })

  it('that are no text are refused', async () => {
    expect(await refusalOf(read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])))).toBe('notATable')
  })

  it('with too many rows or columns are refused', async () => {
    expect(await refusalOf(read('α\n'.repeat(LIMITS.rows + 2)))).toBe('tooManyRows')
    expect(await refusalOf(read(`${'α;'.repeat(LIMITS.columns)}β\n1;2`))).toBe('tooManyColumns')
  })

  it('that are too large are refused without being read', async () => {
    const file = new Blob(['x'])
    let wasRead = false
    Object.defineProperty(file, 'size', { value: 1 << 30 })
    Object.defineProperty(file, 'arrayBuffer', { value: () => (wasRead = true) })
    Object.defineProperty(file, 'slice', { value: () => (wasRead = true) })
    expect(await refusalOf(readBlob({ file, choice: FOUND_OUT }))).toBe('textTooLarge')
    expect(wasRead).toBe(false)
  })
})

describe('workbooks', () => {
  it('give texts, numbers, days and the results of formulas', async () => {
    const bytes = workbook([
      ['Επωνυμία', 'Τηλέφωνο', 'Ποσό', 'Λήξη', 'Τύπος'],
      [
        'Άλφα <script>',
        6912345678,
        12.345,
        { serial: 46351 },
        { formula: 'HYPERLINK("https://x.example")', result: 'x' },
      ],
      [],
      ['Βήτα', 0, 1e7, { serial: 46351.75 }, '=1+1'],
    ])
    const { rows, facts } = await read(bytes)
    expect(rows).toEqual([
      { number: 1, cells: ['Επωνυμία', 'Τηλέφωνο', 'Ποσό', 'Λήξη', 'Τύπος'] },
      { number: 2, cells: ['Άλφα <script>', '6912345678', '12.35', '2026-11-25', 'x'] },
      { number: 4, cells: ['Βήτα', '0', '10000000', '2026-11-25', '=1+1'] },
    ])
    expect(facts).toEqual({
      encoding: null,
      delimiter: null,
      sheets: { names: ['Φύλλο1'], chosen: 'Φύλλο1' },
    })
  })

  it('offer the sheets that hold anything, and read the first that looks like a table', async () => {
    const bytes = workbookOf([
      ['Empty', []],
      ['Εξώφυλλο', [['Πελάτες 2026']]],
      ['Πελάτες', CELLS],
      ['People & roles', [['Name'], ['Ada']]],
    ])
    const names = ['Εξώφυλλο', 'Πελάτες', 'People & roles']
    const first = await read(bytes)
    expect(first.facts.sheets).toEqual({ names, chosen: 'Πελάτες' })
    expect(first.rows.map(({ cells }) => cells)).toEqual(CELLS)
    const other = await read(bytes, { ...FOUND_OUT, sheet: 'People & roles' })
    expect(other.facts.sheets).toEqual({ names, chosen: 'People & roles' })
    expect(other.rows.map(({ cells }) => cells)).toEqual([['Name'], ['Ada']])
    expect((await read(bytes, { ...FOUND_OUT, sheet: 'Gone' })).facts.sheets?.chosen).toBe('Πελάτες')
  })

  it('of which one sheet is too large are read without it, and say so only for that one', async () => {
    const wide = '<worksheet><sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'
    const bytes = storedArchive(
      partsOf([
        ['Wide', wide],
        ['Πελάτες', sheetXml(CELLS)],
      ]),
    )
    const { rows, facts } = await read(bytes)
    expect(rows.map(({ cells }) => cells)).toEqual(CELLS)
    expect(facts.sheets).toEqual({ names: ['Wide', 'Πελάτες'], chosen: 'Πελάτες' })
    await expect(read(bytes, { ...FOUND_OUT, sheet: 'Wide' })).rejects.toMatchObject({
      code: 'tooManyColumns',
      sheets: { names: ['Wide', 'Πελάτες'], chosen: 'Wide' },
    })
  })

  it('without anything in them are refused', async () => {
    expect(await refusalOf(read(workbook([])))).toBe('empty')
  })

  it('unpack what they were packed into', async () => {
    const content = new TextEncoder().encode('Κείμενο '.repeat(500))
    const archive = await packedArchive('xl/workbook.xml', content)
    const [entry] = zipEntries(archive)
    if (!entry) throw new Error('no entry')
    expect(await unpack(archive, entry)).toEqual(content)
  })

  it('that grow out of proportion are refused by their directory', async () => {
    const archive = await packedArchive('xl/worksheets/sheet1.xml', new Uint8Array(3 << 20))
    expect(await refusalOf(read(archive))).toBe('bomb')
  })

  it('whose directory lies about a size are refused while they unpack', async () => {
    const archive = await packedArchive('xl/worksheets/sheet1.xml', new Uint8Array(3 << 20), 4000)
    expect(await refusalOf(read(archive))).toBe('bomb')
  })

  it('of thousands of parts are refused', async () => {
    const parts = Array.from({ length: LIMITS.parts + 1 }, (_, index) => ({
      name: `xl/${index}`,
      bytes: new Uint8Array(),
    }))
    expect(await refusalOf(read(storedArchive(parts)))).toBe('bomb')
  })

  it.each([
    ['XFD1', 'tooManyColumns'],
    ['AAAAAAA1', 'tooManyColumns'],
    ['A1048576', 'tooManyRows'],
    ['A99999999999', 'tooManyRows'],
  ])('with a cell at %s are refused', async (address, code) => {
    const sheet = `<worksheet><sheetData><row><c r="${address}"><v>1</v></c></row></sheetData></worksheet>`
    const parts = workbookParts([]).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, bytes: new TextEncoder().encode(sheet) } : part,
    )
    expect(await refusalOf(read(storedArchive(parts)))).toBe(code)
  })

  it('that are cut off, old or locked are refused by name', async () => {
    const whole = workbook([['α'], ['β']])
    expect(await refusalOf(read(whole.slice(0, whole.length / 2)))).toBe('damaged')
    expect(await refusalOf(read(storedArchive(workbookParts([]).slice(0, 1))))).toBe('damaged')
    expect(await refusalOf(read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])))).toBe('oldWorkbook')
    const locked = workbook([['α']])
    new DataView(locked.buffer).setUint16(
      new DataView(locked.buffer).getUint32(locked.length - 6, true) + 8,
      1,
      true,
    )
    expect(await refusalOf(read(locked))).toBe('protected')
  })
})

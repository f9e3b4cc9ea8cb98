import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { withoutFormulaMarker } from '#shared/formats/tables/formulaMarker.ts'
import { CSV_STYLES, type CsvCell, type CsvStyle, writeCsv } from '#shared/formats/tables/writeCsv.ts'
import { atOnce } from '#shared/lib/slices.ts'

const csv = (rows: readonly (readonly CsvCell[])[], style: CsvStyle): string => atOnce(writeCsv(rows, style))

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends each line with CR LF', () => {
    expect(
      csv(
        [
          ['Πελάτης', 'Άτομα'],
          ['Αιγαίο', 3],
        ],
        'commas',
      ),
    ).toBe('\uFEFFΠελάτης,Άτομα\r\nΑιγαίο,3\r\n')
  })

  it('speaks the Greek Excel: semicolons and decimal commas', () => {
    expect(
      csv(
        [
          ['Ποσό', 'Σχόλιο'],
          [1234.5, 'α;β'],
        ],
        'greekExcel',
      ),
    ).toBe('\uFEFFΠοσό;Σχόλιο\r\n1234,5;"α;β"\r\n')
  })

  it('neutralises formulas, also in full width and behind quotation marks; numbers stay numbers', () => {
    const cells = ['=1+1', '+30 210', '@home', '-', '\tx', '＝1', "'=1", 'a=1']
    const [row] = readBack(csv([cells], 'commas'), 'commas')
    expect(row).toEqual(["'=1+1", "'+30 210", "'@home", "'-", "'\tx", "'＝1", "''=1", 'a=1'])
    expect(csv([[-5.25]], 'commas')).toContain('-5.25')
  })

  it('loses nothing on the way there and back', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\s'"=+\-@;,＝αΩ\r\n]{0,8}$/))
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }))
    fc.assert(
      fc.property(table, fc.constantFrom(...CSV_STYLES), (rows, style) => {
        expect(readBack(csv(rows, style), style).map((row) => row.map(withoutFormulaMarker))).toEqual(rows)
      }),
    )
  })
})

/** As another program reads it. */
function readBack(text: string, style: CsvStyle): readonly (readonly string[])[] {
  expect(text.startsWith('\uFEFF')).toBe(true)
  const read = Papa.parse<string[]>(text.slice(1), {
    delimiter: style === 'commas' ? ',' : ';',
    newline: '\r\n',
    skipEmptyLines: false,
  })
  // What follows the last line end is no row.
  return read.data.slice(0, -1)
}

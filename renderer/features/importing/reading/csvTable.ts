import Papa from 'papaparse'
import type { TableRow } from '#shared/formats/tables/rows.ts'
import { type Delimiter, DELIMITERS, LIMITS, Refusal } from './protocol.ts'

/** The rows of a text file that hold anything, numbered as a spreadsheet numbers them. */
export function csvTable(
  text: string,
  chosen: Delimiter | null,
): { readonly rows: readonly TableRow[]; readonly delimiter: Delimiter } {
  // Spreadsheets write the separator in front, and do not count that line.
  const hint = /^sep=([;,\t])\r?\n/.exec(text)
  const body = hint ? text.slice(hint[0].length) : text
  const delimiter = chosen ?? (hint?.[1] as Delimiter | undefined) ?? guessDelimiter(body) // one of those in the pattern
  const rows: TableRow[] = []
  let number = 0
  Papa.parse<string[]>(body, {
    delimiter,
    step: ({ data, errors }) => {
      number += 1
      if (errors.some(({ code }) => code === 'MissingQuotes')) throw new Refusal('openQuote')
      if (data.length > LIMITS.columns) throw new Refusal('tooManyColumns')
      // The headers are a row too.
      if (rows.length > LIMITS.rows) throw new Refusal('tooManyRows')
      if (data.some((cell) => cell.trim() !== '')) rows.push({ number, cells: data })
    },
  })
  return { rows, delimiter }
}

const LOOKED_AT_ROWS = 20

/** The separator that cuts most of the first rows into as many cells as there are headers, and into the most. */
function guessDelimiter(text: string): Delimiter {
  const score = (delimiter: Delimiter): number => {
    const { data } = Papa.parse<string[]>(text, {
      delimiter,
      preview: LOOKED_AT_ROWS,
      skipEmptyLines: 'greedy',
    })
    const headers = data[0]?.length ?? 0
    const alike = data.filter(({ length }) => length === headers).length
    return headers < 2 ? 0 : (alike / data.length) * LIMITS.columns + headers
  }
  return [...DELIMITERS].sort((one, other) => score(other) - score(one))[0] ?? ';'
}

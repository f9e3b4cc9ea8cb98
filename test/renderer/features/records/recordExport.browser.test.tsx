import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { fillDemo } from '#renderer/commands/demo.ts'
import { createClient } from '#renderer/commands/clients.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { kindFields } from '#renderer/features/records/anyRecord.ts'
import { recordColumns } from '#renderer/features/records/RecordColumns.tsx'
import { readRecordRows } from '#renderer/features/records/RecordListView.ts'
import { fieldLabel } from '#renderer/features/records/words.ts'
import { tableCells } from '#renderer/features/tableExport/tableCells.ts'
import { TRADE_KINDS, type TradeKind } from '#shared/domain/tradeKinds.ts'
import { type CsvCell, writeCsv } from '#shared/formats/tables/writeCsv.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { atOnce } from '#shared/lib/slices.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

/** Settings have no list. */
const KINDS = TRADE_KINDS.filter((kind) => kind !== 'tradeSettings')

/** What the list of a kind exports with every column visible: headers first. */
async function exported(kind: TradeKind, language: Language): Promise<readonly (readonly CsvCell[])[]> {
  const rows = await readRecordRows(kind, TODAY, language)
  return atOnce(tableCells({ columns: recordColumns(kind, translator(language), language), rows }))
}

/** The values of the column of a field, and of the one after it. */
function columnOf(
  kind: TradeKind,
  name: string,
  [headers = [], ...rows]: Awaited<ReturnType<typeof exported>>,
) {
  const place = headers.indexOf(fieldLabel(translator('el'), kind, name))
  if (place < 0) return null
  return rows.map((row) => [row[place] ?? null, row[place + 1] ?? null] as const)
}

const CODE = /^[a-z]+([A-Z][a-z]+)+$/
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/

describe('what the list of a kind exports', () => {
  it('is words, days and numbers: no id, no code and nothing half translated, for every kind of the demo', async () => {
    await aWindow({ language: 'el' })
    done(await fillDemo('el'))
    for (const kind of KINDS) {
      const [headers = [], ...rows] = await exported(kind, 'el')
      expect(rows.length, `${kind}: the demo has some`).toBeGreaterThan(0)
      expect(new Set(headers).size, `${kind}: a header for each column`).toBe(headers.length)
      const cells = rows.flat()
      const odd = cells.filter(
        (cell) =>
          (typeof cell === 'number' && !Number.isFinite(cell)) ||
          (typeof cell === 'string' && (ID.test(cell) || CODE.test(cell) || /undefined|\[object/.test(cell))),
      )
      expect(odd, kind).toEqual([])
    }
  }, 60_000)

  it('holds money as a number with its currency, days as YYYY-MM-DD, months as YYYY-MM, figures as numbers', async () => {
    await aWindow({ language: 'el' })
    done(await fillDemo('el'))
    const seen = new Set<string>()
    for (const kind of KINDS) {
      const table = await exported(kind, 'el')
      for (const { name, type } of kindFields(kind)) {
        for (const [value, next] of columnOf(kind, name, table) ?? []) {
          if (value === null || value === '') continue
          if (type === 'money') {
            expect(value, `${kind}.${name}`).toBeTypeOf('number')
            expect(next, `${kind}.${name}: its currency`).toMatch(/^[A-Z]{3}$/)
          } else if (type === 'number') expect(value, `${kind}.${name}`).toBeTypeOf('number')
          else if (type === 'day') expect(value, `${kind}.${name}`).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          else if (type === 'month') expect(value, `${kind}.${name}`).toMatch(/^\d{4}-\d{2}$/)
          else expect(value, `${kind}.${name}`).toBeTypeOf('string')
          seen.add(type)
        }
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(['money', 'number', 'day', 'choice', 'reference']))
  }, 60_000)

  it('is no formula to a spreadsheet, whatever somebody wrote', async () => {
    await aWindow({ language: 'en' })
    const attack = '=HYPERLINK("https://example.com";"€")'
    const client = done(await createClient({ input: aClientInput({ name: '@SUM(1)' }) }))
    const competitor = done(await createRecord('competitor', { name: '+1+1' }))
    done(await createRecord('deal', { clientId: client.id, title: attack, openedOn: TODAY }))
    done(
      await createRecord('complaint', {
        clientId: client.id,
        subject: attack,
        receivedOn: TODAY,
        loss: { minor: -8500, currency: 'EUR' },
      }),
    )
    done(
      await createRecord('marketNote', {
        clientId: client.id,
        competitorId: competitor.id,
        title: '-2+3',
        day: TODAY,
      }),
    )
    for (const kind of ['deal', 'complaint', 'marketNote', 'competitor'] as const) {
      const csv = atOnce(writeCsv(await exported(kind, 'en'), 'commas'))
      const [, row = []] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data
      expect(row.join(' '), kind).toMatch(/'[=+@-]/)
      // A negative amount is a number and stays one.
      expect(
        row.filter((cell) => /^[=+\-@]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell)),
        kind,
      ).toEqual([])
    }
  })
})

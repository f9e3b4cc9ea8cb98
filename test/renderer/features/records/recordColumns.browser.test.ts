import { describe, expect, it } from 'vitest'
import { specOf } from '#renderer/features/records/index.ts'
import { recordColumns } from '#renderer/features/records/RecordColumns.tsx'
import type { RecordRow } from '#renderer/features/records/RecordListView.ts'
import { TRADE_KINDS, type TradeKind } from '#shared/domain/tradeKinds.ts'
import { translator } from '#shared/i18n/translate.ts'

const t = translator('en')
const columnsOf = (kind: TradeKind) => recordColumns(kind, t, 'en')

/** A row that names people and offerings by these names. */
function aRow(
  kind: TradeKind,
  record: object,
  names: Readonly<Record<string, string>>,
  restricted = '',
): RecordRow {
  return {
    id: 'one',
    kind,
    record: { id: 'one', ...record },
    title: 'A title',
    clientName: '',
    state: null,
    isOpen: true,
    nextDay: null,
    names: { of: (id) => names[id] ?? '', isRestricted: (id) => id === restricted, personOf: () => null },
  }
}

/** What stands in an exported file, by header. */
function exported(row: RecordRow) {
  const cells = columnsOf(row.kind).flatMap(({ exports = [] }) => exports)
  return Object.fromEntries(cells.map(({ header, value }) => [header, value(row)]))
}

describe('the columns of a kind of record', () => {
  it.each(TRADE_KINDS)('have one id each, and the one by which the list begins (%s)', (kind) => {
    const ids = columnsOf(kind).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const { sorting } = specOf(kind)
    if (sorting !== undefined) expect(ids).toContain(sorting.id)
  })

  it('export amounts with their currency, and days as days', () => {
    const money = { minor: 123_450, currency: 'EUR' }
    const cells = exported(aRow('deal', { value: money, expectedOn: '2026-12-04', stage: 'needs' }, {}))
    expect(Object.values(cells)).toEqual(expect.arrayContaining([1234.5, 'EUR', '2026-12-04', 'Needs']))
  })

  it('say nothing of a restricted person in a file', () => {
    const record = { personId: 'anna' }
    const open = exported(aRow('promise', record, { anna: 'Anna Papa' }))
    expect(Object.values(open)).toContain('Anna Papa')
    const closed = exported(aRow('promise', record, { anna: 'Anna Papa' }, 'anna'))
    expect(Object.values(closed)).not.toContain('Anna Papa')
    expect(Object.values(closed)).toContain('A title')
  })

  it('leave a title out that is the name of a restricted person', () => {
    const row = {
      ...aRow('callAttempt', { personId: 'anna' }, { anna: 'Anna Papa' }, 'anna'),
      title: 'Anna Papa',
    }
    expect(Object.values(exported(row))).not.toContain('Anna Papa')
  })

  it('export a month and a year as such', () => {
    expect(exported(aRow('sale', { month: '2026-03' }, {}))['Month']).toBe('2026-03')
    expect(exported(aRow('accountPlan', { year: 2027 }, {}))['Year']).toBe(2027)
  })

  it('export a rate with its decimals', () => {
    const rate = aRow('exchangeRate', { rateMillionths: 925_000, validFrom: '2026-01-01' }, {})
    expect(Object.values(exported(rate))).toContain(0.925)
  })
})

import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS, recordSchemas } from '#shared/domain/records.ts'
import { markedRows, textPaths } from './markedRecords.ts'

/** An id, a day, a month, a time of day, a currency, a country, a hash. */
const CODE = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d(-\d\d)?|\d\d:\d\d|[A-Z]{2,3}|[0-9a-f]{64})$/

describe('rows for the hunt', () => {
  let given = 0
  const rows = markedRows(() => `markerofthehunt${1000 + (given += 1)}`, 1)

  it('are one of each kind', () => {
    expect(rows.map(({ kind }) => kind)).toEqual(ENTITY_KINDS)
  })

  for (const { kind, row, marked, coded } of rows)
    it(`leave out no text of a ${kind}`, () => {
      expect([...marked, ...coded.keys()].toSorted()).toEqual(textPaths(recordSchemas[kind]).toSorted())
      expect([...coded].filter(([, code]) => !CODE.test(code))).toEqual([])
      expect(recordSchemas[kind].parse(row)).toEqual(row)
    })

  it('hold a marker each time one was taken', () => {
    const texts = JSON.stringify(rows)
    expect(given).toBeGreaterThan(100)
    expect(given).toBe(rows.flatMap(({ marked }) => marked).length)
    expect(texts).toContain(`markerofthehunt${1000 + given}`)
  })
})

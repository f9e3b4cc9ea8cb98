import { describe, expect, it } from 'vitest'
import { partOf, PARTS, SCREENS_OF } from '#renderer/app/parts.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'

describe('the parts of Keyfolio', () => {
  it('hold every tab in one part only', () => {
    for (const part of PARTS) for (const tab of SCREENS_OF[part]) expect(partOf(tab)).toBe(part)
  })

  it('have a place for every kind of record, except for the settings of the trade', () => {
    const homeless = TRADE_KINDS.filter((kind) => partOf({ screen: 'records', kind }) === null)
    expect(homeless).toEqual(['tradeSettings'])
  })

  it('count the page of a record to the part of its list', () => {
    expect(partOf({ screen: 'record', kind: 'promise', id: 'any' })).toBe('service')
    expect(partOf({ screen: 'settings' })).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS, recordSchemas } from '#shared/domain/records.ts'
import { idsIn, relations, relationsFrom, relationsTo, without } from '#shared/domain/relations.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'

const [ONE, OTHER] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']

describe('relations', () => {
  it('name fields that the records have', () => {
    for (const { from, field } of relations) {
      const [name = '', inner] = field.split('.')
      const shape = recordSchemas[from].unwrap().shape as Readonly<Record<string, unknown>> // looked up by name
      expect(Object.keys(shape), `${from}.${field}`).toContain(name)
      if (inner !== undefined) expect(name, `${from}.${field} is inside a list`).not.toMatch(/Id$/)
    }
  })

  it('leave out no field that holds an id of another record', () => {
    for (const kind of ENTITY_KINDS) {
      const known = new Set(relationsFrom(kind).map(({ field }) => field))
      const named = Object.keys(recordSchemas[kind].unwrap().shape).filter((name) => /.Ids?$/.test(name))
      for (const name of named) expect(known.has(name), `${kind}.${name}`).toBe(true)
    }
  })

  it('reach every kind of the trade, or the kind stands on its own', () => {
    const connected = new Set(relations.flatMap(({ from, to }) => [from, to]))
    expect(TRADE_KINDS.filter((kind) => !connected.has(kind))).toEqual(['exchangeRate', 'tradeSettings'])
    expect(relationsTo('client').length).toBeGreaterThan(20)
  })
})

describe('a row without what it named', () => {
  it('has null, one item less, or an item that forgot it', () => {
    expect(without({ dealId: ONE }, { field: 'dealId', onDelete: 'forgets' }, ONE)).toEqual({ dealId: null })
    expect(without({ ids: [ONE, OTHER] }, { field: 'ids', onDelete: 'takesOut' }, ONE)).toEqual({
      ids: [OTHER],
    })
    const roles = [
      { positionId: ONE, role: 'user' },
      { positionId: OTHER, role: 'user' },
    ]
    expect(without({ roles }, { field: 'roles.positionId', onDelete: 'takesOut' }, ONE).roles).toEqual([
      roles[1],
    ])
    expect(without({ roles }, { field: 'roles.positionId', onDelete: 'forgets' }, ONE).roles).toEqual([
      { positionId: null, role: 'user' },
      roles[1],
    ])
  })

  it('stays as it is when it named something else', () => {
    const row = { dealId: OTHER, about: { kind: 'deal', id: OTHER } }
    expect(without(row, { field: 'dealId', onDelete: 'forgets' }, ONE)).toBe(row)
    expect(idsIn(row, 'about.id')).toEqual([OTHER])
    expect(idsIn({ about: null }, 'about.id')).toEqual([])
  })

  it('never names it any more', () => {
    const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(ids, fc.constantFrom('takesOut' as const, 'forgets' as const), (all, onDelete) => {
        const [gone = ''] = all
        const row = { items: all.map((personId) => ({ personId })), ids: all, id: gone }
        for (const field of ['items.personId', 'ids', 'id']) {
          expect(idsIn(without(row, { field, onDelete }, gone), field)).not.toContain(gone)
        }
      }),
    )
  })
})

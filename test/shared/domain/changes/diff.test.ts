import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aClient, anId, aPerson } from '#test/shared/builders.ts'
import { applyToRow } from '#shared/domain/changes/applyToRow.ts'
import { canonicalJson, diff, sameValue } from '#shared/domain/changes/diff.ts'
import { invert } from '#shared/domain/changes/invert.ts'
import type { Client } from '#shared/domain/clients/client.ts'

const ID = anId()

/** A client with the same id each time, or none. */
const someClient: fc.Arbitrary<Client | null> = fc.option(
  fc
    .record({
      name: fc.constantFrom('Alpha', 'Βήτα'),
      class: fc.constantFrom('key' as const, 'regular' as const),
      keyReasons: fc.subarray(['revenue', 'image'] as const),
      turnover: fc.option(
        fc.record({
          amount: fc.record({ minor: fc.integer(), currency: fc.constantFrom('EUR', 'USD') }),
          year: fc.integer({ min: 1900, max: 2200 }),
        }),
      ),
      notes: fc.string({ maxLength: 3 }).map((text) => text.trimEnd()),
    })
    .map((over) => aClient({ ...over, id: aClient({ id: ID as Client['id'] }).id })), // the builder parses it
)

describe('diff', () => {
  it('finds nothing between a row and itself', () => {
    fc.assert(
      fc.property(
        someClient.filter((row) => row !== null),
        (row) => {
          expect(diff('client', row, { ...row }, {})).toBeNull()
        },
      ),
    )
    expect(diff('client', null, null, {})).toBeNull()
  })

  it('says exactly what leads from one state to the other, and its inverse leads back', () => {
    fc.assert(
      fc.property(someClient, someClient, (before, after) => {
        const change = diff('client', before, after, {})
        expect(change === null).toBe(sameValue(before, after))
        if (change === null) return
        expect(applyToRow(change, before)).toEqual({ ok: true, value: after })
        const [inverse] = invert([change])
        if (!inverse) throw new Error('invert answers as many as it gets')
        expect(applyToRow(inverse, after)).toEqual({ ok: true, value: before })
        expect(invert([inverse])).toEqual([withoutKnown(change)])
      }),
    )
  })

  it('carries only the fields that changed', () => {
    const client = aClient({ name: 'Alpha', notes: 'a' })
    const change = diff('client', client, { ...client, notes: 'b' }, {})
    expect(change?.fields).toEqual({ notes: { before: 'a', after: 'b' } })
  })

  it('keeps in a deletion what its device knew', () => {
    const known = { [anId()]: 7 }
    expect(diff('client', aClient(), null, known)).toMatchObject({ kind: 'delete', known })
  })

  it('holds JSON only: an unknown year is absent, not undefined', () => {
    const person = aPerson({ birthday: { day: 3, month: 4, year: undefined } })
    const change = diff('person', null, person, {})
    expect(change?.fields['birthday']).toStrictEqual({ before: null, after: { day: 3, month: 4 } })
  })
})

describe('applyToRow', () => {
  it('refuses a row that is not what the change expects', () => {
    const client = aClient({ notes: 'a' })
    const change = diff('client', client, { ...client, notes: 'b' }, {})
    if (!change) throw new Error('the notes differ')
    expect(applyToRow(change, { ...client, notes: 'c' })).toEqual({ ok: false, error: 'changedSince' })
    expect(applyToRow(change, null)).toEqual({ ok: false, error: 'changedSince' })
    // What the change does not speak of may have moved on.
    expect(applyToRow(change, { ...client, name: 'Νέο' })).toMatchObject({
      ok: true,
      value: { name: 'Νέο', notes: 'b' },
    })
  })

  it('does not create what is there already', () => {
    const client = aClient()
    const change = diff('client', null, client, {})
    expect(change && applyToRow(change, client)).toEqual({ ok: false, error: 'changedSince' })
  })
})

describe('canonicalJson', () => {
  it('does not depend on the order of keys, and does on the order of lists', () => {
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe(canonicalJson({ a: { c: 3, d: 2 }, b: 1 }))
    expect(sameValue([1, 2], [2, 1])).toBe(false)
  })
})

function withoutKnown<Change extends { readonly known?: unknown }>({ known: _known, ...rest }: Change) {
  return rest
}

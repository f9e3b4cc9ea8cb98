import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowOfText, textOfRow } from '#renderer/data/sealing/rowText.ts'

/** Everything that a row may hold. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined, -0, Number.NaN, Infinity, -Infinity),
    fc.date(),
    fc.uint8Array(),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
  ),
})).value

describe('a row as text', () => {
  it('comes back exactly, with what is undefined, missing, a day or bytes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyValue, { noNullPrototype: true }), (row) => {
        expect(rowOfText(textOfRow(row))).toStrictEqual(row)
      }),
    )
  })

  it('tells missing from undefined', () => {
    expect(Object.keys(rowOfText(textOfRow({ a: 1 })) as object)).toEqual(['a'])
    expect(Object.keys(rowOfText(textOfRow({ a: 1, b: undefined })) as object)).toEqual(['a', 'b'])
  })

  it('is plain JSON for a row that JSON can tell', () => {
    expect(textOfRow({ id: 'α', days: [1, null] })).toBe('{"id":"α","days":[1,null]}')
  })

  it('keeps texts with half a surrogate, which UTF-8 cannot write', () => {
    const row = { name: 'x\ud83dy' }
    const bytes = new TextEncoder().encode(textOfRow(row))
    expect(rowOfText(new TextDecoder().decode(bytes))).toEqual(row)
  })

  it.each([() => 1, 1n, Symbol('x'), new Map([[1, 2]]), new Float32Array(2)])(
    'refuses what it could not give back',
    (value) => {
      expect(() => textOfRow({ value })).toThrow(DOMException)
    },
  )
})

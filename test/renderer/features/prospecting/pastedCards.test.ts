import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pastedCells, withPasted, withRoom } from '#renderer/features/prospecting/pastedCards.ts'
import { CARD_FIELDS, EMPTY_CARD } from '#shared/domain/prospecting/standCardRules.ts'

describe('what a spreadsheet puts on the clipboard', () => {
  it('is read by lines and tabs, with whatever ends its lines', () => {
    expect(pastedCells('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(pastedCells('a\n\nb')).toEqual([['a'], [''], ['b']])
    expect(pastedCells('')).toEqual([['']])
  })

  it('may have quoted cells with tabs, line breaks and quotes in them', () => {
    expect(pastedCells('"a\tb"\t"c\nd"\n"say ""yes"""\t2"')).toEqual([
      ['a\tb', 'c\nd'],
      ['say "yes"', '2"'],
    ])
  })

  it('gives back every cell of a block that was written down plainly', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Β', ' ', 'é', '1') })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (block) => {
          const text = block.map((row) => row.map((value) => `"${value}"`).join('\t')).join('\n')
          expect(pastedCells(text)).toEqual(block)
        },
      ),
    )
  })
})

describe('a pasted block', () => {
  it('fills cells to the right and down, and adds the rows that are missing', () => {
    const cards = withPasted([{ ...EMPTY_CARD, givenName: 'Άννα' }], [['Βέργου', 'Κρύα'], ['Ράπτης']], 0, 1)
    expect(cards).toEqual([
      { ...EMPTY_CARD, givenName: 'Άννα', familyName: 'Βέργου', company: 'Κρύα' },
      { ...EMPTY_CARD, familyName: 'Ράπτης' },
    ])
  })

  it('leaves out what does not fit into the columns, and keeps each cell one line', () => {
    const wide = Array.from({ length: 10 }, (_, index) => `x\n${index}`)
    const [card] = withPasted([EMPTY_CARD], [wide], 0, 5)
    expect(card).toEqual({ ...EMPTY_CARD, mobile: 'x 0', note: 'x 1' })
  })
})

describe('the room for the next card', () => {
  it('is one empty row at the end', () => {
    expect(withRoom([])).toEqual([EMPTY_CARD])
    expect(withRoom([EMPTY_CARD])).toEqual([EMPTY_CARD])
    for (const field of CARD_FIELDS) expect(withRoom([{ ...EMPTY_CARD, [field]: 'x' }])).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import { rankRows, sortedIndexes } from '#renderer/ui/table/sortRows.ts'
import { atOnce } from '#shared/lib/slices.ts'

interface Row {
  readonly name: string | null
  readonly size: number | null
}
const ROWS: readonly Row[] = [
  { name: 'Ωκεανός', size: 3 },
  { name: 'άλφα', size: null },
  { name: null, size: 1 },
  { name: 'Αιγαίο', size: 3 },
  { name: 'Όμιλος', size: 2 },
]
const byName = atOnce(rankRows(ROWS, (row) => row.name, 'el-GR'))
const bySize = atOnce(rankRows(ROWS, (row) => row.size, 'el-GR'))
const sorted = (count: number, sorting: Parameters<typeof sortedIndexes>[1]): readonly number[] =>
  atOnce(
    sortedIndexes(
      Array.from({ length: count }, (_, index) => index),
      sorting,
    ),
  )
const names = (indexes: readonly number[]): readonly (string | null | undefined)[] =>
  Array.from(indexes, (index) => ROWS[index]?.name)

describe('sorting by ranks', () => {
  it('orders Greek text by its language, whatever the accents and case', () => {
    expect(names(sorted(5, [{ keys: byName, desc: false }]))).toEqual([
      'Αιγαίο',
      'άλφα',
      'Όμιλος',
      'Ωκεανός',
      null,
    ])
  })

  it('keeps rows without a value last in both directions', () => {
    expect(names(sorted(5, [{ keys: byName, desc: true }]))).toEqual([
      'Ωκεανός',
      'Όμιλος',
      'άλφα',
      'Αιγαίο',
      null,
    ])
    expect(sorted(5, [{ keys: bySize, desc: true }])[4]).toBe(1)
  })

  it('goes on with the next column where rows are equal, and then keeps their order', () => {
    const both = [
      { keys: bySize, desc: true },
      { keys: byName, desc: false },
    ]
    expect(names(sorted(5, both))).toEqual(['Αιγαίο', 'Ωκεανός', 'Όμιλος', null, 'άλφα'])
    expect(names(sorted(5, [{ keys: bySize, desc: true }])).slice(0, 2)).toEqual(['Ωκεανός', 'Αιγαίο'])
  })

  it('agrees with the collator on ten thousand mixed names', () => {
    const syllables = ['Αι', 'άλ', 'Βό', 'γε', 'Zen', 'ar', 'Ω', 'ώρ', 'ε ', 'Έψ']
    const rows = Array.from({ length: 10_000 }, (_, row) => ({
      name: [row % 10, (row * 7) % 10, (row * 31) % 10, (row >> 3) % 10]
        .map((part) => syllables[part])
        .join(''),
    }))
    const keys = atOnce(rankRows(rows, (row) => row.name, 'el-GR'))
    const inOrder = sorted(rows.length, [{ keys, desc: false }]).map((index) => rows[index]?.name ?? '')
    const { compare } = new Intl.Collator('el-GR')
    expect(inOrder.every((name, index) => index === 0 || compare(inOrder[index - 1] ?? '', name) <= 0)).toBe(
      true,
    )
  })
})

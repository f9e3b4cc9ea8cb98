import { describe, expect, it } from 'vitest'
import { stepTo } from '#renderer/features/whitespace/gridKeys.ts'
import { stateOfKey, unitName } from '#renderer/features/whitespace/whitespaceView.ts'
import { aClient } from '../../../shared/builders.ts'

describe('letters of the matrix', () => {
  it.each([
    ['u', 'us'],
    ['C', 'competitor'],
    ['i', 'inHouse'],
    ['n', 'none'],
    ['x', 'unknown'],
    ['ε', 'us'],
    ['Α', 'competitor'],
    ['ο', 'inHouse'],
    ['κ', 'none'],
    ['χ', 'unknown'],
    ['Delete', 'unknown'],
    ['q', null],
    ['Enter', null],
  ])('%s sets %s', (key, state) => {
    expect(stateOfKey(key)).toBe(state)
  })
})

describe('moving in the matrix', () => {
  const from = { row: 1, column: 1, rows: 3, columns: 2 }

  it('goes one field on, and stays inside', () => {
    expect(stepTo('ArrowDown', false, from)).toEqual({ row: 2, column: 1 })
    expect(stepTo('ArrowRight', false, from)).toEqual({ row: 1, column: 1 })
    expect(stepTo('ArrowUp', false, { ...from, row: 0 })).toEqual({ row: 0, column: 1 })
  })

  it('goes to the ends with Home, End and Ctrl', () => {
    expect(stepTo('Home', false, from)).toEqual({ row: 1, column: 0 })
    expect(stepTo('Home', true, from)).toEqual({ row: 0, column: 0 })
    expect(stepTo('End', true, from)).toEqual({ row: 2, column: 1 })
    expect(stepTo('ArrowDown', true, { ...from, row: 0 })).toEqual({ row: 2, column: 1 })
    expect(stepTo('Tab', false, from)).toBeNull()
  })
})

it('what a unit and its parent have in common is not said twice', () => {
  const group = aClient({ name: 'Meltemi Markets' })
  const unit = aClient({ name: 'Meltemi Markets, distribution centre', parentId: group.id })
  expect(unitName(unit, group)).toBe('distribution centre')
  expect(unitName(group, group)).toBe('Meltemi Markets')
  expect(unitName(aClient({ name: 'Islands S.A.' }), group)).toBe('Islands S.A.')
})

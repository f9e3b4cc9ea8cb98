import { describe, expect, it } from 'vitest'
import {
  INITIAL_VIEW,
  isColumnVisible,
  orderedColumnIds,
  withMoved,
  withVisibility,
} from '#renderer/ui/table/tableView.ts'
import type { DataColumn } from '#renderer/ui/index.ts'

const column = (id: string, more: Partial<DataColumn<string>> = {}): DataColumn<string> => ({
  id,
  header: id,
  width: 100,
  cell: (row) => row,
  ...more,
})
const COLUMNS = [
  column('name', { isPinned: true, canHide: false }),
  column('class'),
  column('sector'),
  column('manager', { isHiddenAtFirst: true }),
]
const shown = (view: typeof INITIAL_VIEW): readonly string[] =>
  COLUMNS.filter((one) => isColumnVisible(one, view)).map(({ id }) => id)

describe('the view of a table', () => {
  it('starts with the columns as defined, without those hidden at first', () => {
    expect(orderedColumnIds(COLUMNS, INITIAL_VIEW)).toEqual(['name', 'class', 'sector', 'manager'])
    expect(shown(INITIAL_VIEW)).toEqual(['name', 'class', 'sector'])
  })

  it('remembers what was shown and hidden', () => {
    const view = withVisibility(
      COLUMNS,
      withVisibility(COLUMNS, INITIAL_VIEW, 'manager', true),
      'class',
      false,
    )
    expect(shown(view)).toEqual(['name', 'sector', 'manager'])
  })

  it('never hides a column that must stay', () => {
    expect(shown({ ...INITIAL_VIEW, columnOrder: ['name'], hiddenColumns: ['name'] })).toContain('name')
  })

  it('keeps what is hidden when a column moves', () => {
    const view = withMoved(COLUMNS, INITIAL_VIEW, 'sector', -1)
    expect(orderedColumnIds(COLUMNS, view)).toEqual(['name', 'sector', 'class', 'manager'])
    expect(shown(view)).not.toContain('manager')
  })

  it('puts a column of a newer version where it is defined, and forgets one that is gone', () => {
    const old = { ...INITIAL_VIEW, columnOrder: ['name', 'gone', 'sector'] }
    expect(orderedColumnIds(COLUMNS, old)).toEqual(['name', 'class', 'sector', 'manager'])
  })
})

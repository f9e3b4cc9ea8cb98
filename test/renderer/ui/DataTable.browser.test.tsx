import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DataTable, INITIAL_VIEW, type DataColumn, type TableSelection } from '#renderer/ui/index.ts'
import type { TableView } from '#shared/ipc/preferences.ts'
import { renderUi } from './uiTest.tsx'

interface Row {
  readonly id: string
  readonly name: string
  readonly size: number | null
}

const COLUMNS: readonly DataColumn<Row>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 200,
    isPinned: true,
    canHide: false,
    sortValue: (row) => row.name,
    cell: (row) => row.name,
  },
  {
    id: 'size',
    header: 'Size',
    width: 100,
    align: 'end',
    sortValue: (row) => row.size,
    cell: (row) => row.size ?? '–',
  },
  { id: 'note', header: 'Note', width: 100, isHiddenAtFirst: true, cell: () => 'a note' },
]
const rowId = (row: Row): string => row.id
const rowLabel = (row: Row): string => row.name

function rowsOf(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `row${index}`,
    name: `Πελάτης ${String((index * 7919) % count).padStart(5, '0')}`,
    size: index % 5 === 0 ? null : index,
  }))
}

interface StageProps {
  readonly rows: readonly Row[]
  readonly onOpen?: (row: Row) => void
  readonly onView?: (view: TableView) => void
  readonly onSelect?: (selection: TableSelection) => void
  readonly isLoading?: boolean
}

function Stage({ rows, onOpen = () => undefined, onView, onSelect, isLoading }: StageProps) {
  const [view, setView] = useState<TableView>(INITIAL_VIEW)
  const [selection, setSelection] = useState<TableSelection>(new Set())
  return (
    <div style={{ width: 700, height: 400 }}>
      <DataTable
        label="Clients"
        columns={COLUMNS}
        rows={rows}
        rowId={rowId}
        rowLabel={rowLabel}
        view={view}
        onViewChange={(next) => {
          setView(next)
          onView?.(next)
        }}
        onOpen={onOpen}
        selection={selection}
        onSelectionChange={(next) => {
          setSelection(next)
          onSelect?.(next)
        }}
        isLoading={isLoading}
        emptyState={<p>Nobody yet</p>}
      />
    </div>
  )
}

const bodyRows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-index]')]
const focusedIndex = (): number => Number(document.activeElement?.getAttribute('data-index') ?? Number.NaN)

async function focusFirstRow(): Promise<void> {
  await vi.waitFor(() => expect(bodyRows().length).toBeGreaterThan(0))
  bodyRows()[0]?.focus()
}

describe('DataTable', () => {
  it('draws only a window of ten thousand rows and tells how many there are', async () => {
    await renderUi(<Stage rows={rowsOf(10_000)} />)
    await vi.waitFor(() => expect(bodyRows().length).toBeGreaterThan(8))
    expect(bodyRows().length).toBeLessThan(40)
    await expect
      .element(page.getByRole('grid', { name: 'Clients' }))
      .toHaveAttribute('aria-rowcount', '10001')
    expect(bodyRows()[0]?.getAttribute('aria-rowindex')).toBe('2')
  })

  it('sorts ten thousand Greek names by a click on the header, and turns the order', async () => {
    await renderUi(<Stage rows={rowsOf(10_000)} />)
    await page.getByRole('button', { name: 'Name' }).click()
    await vi.waitFor(() => expect(bodyRows()[0]?.textContent).toContain('Πελάτης 00000'))
    await expect
      .element(page.getByRole('columnheader', { name: /^Name/ }))
      .toHaveAttribute('aria-sort', 'ascending')
    await page.getByRole('button', { name: 'Name' }).click()
    await vi.waitFor(() => expect(bodyRows()[0]?.textContent).toContain('Πελάτης 09999'))
  })

  it('adds a second sort column with Shift and hands out the view', async () => {
    const onView = vi.fn<(view: TableView) => void>()
    await renderUi(<Stage rows={rowsOf(10)} onView={onView} />)
    await page.getByRole('button', { name: 'Size' }).click()
    await userEvent.keyboard('{Shift>}')
    await page.getByRole('button', { name: 'Name' }).click()
    await userEvent.keyboard('{/Shift}')
    await expect
      .poll(() => onView.mock.lastCall?.[0].sorting)
      .toEqual([
        { id: 'size', desc: false },
        { id: 'name', desc: false },
      ])
  })

  it('moves one tab stop through the rows and opens with Enter', async () => {
    const onOpen = vi.fn<(row: Row) => void>()
    const rows = rowsOf(1000)
    await renderUi(<Stage rows={rows} onOpen={onOpen} />)
    await focusFirstRow()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    await vi.waitFor(() => expect(focusedIndex()).toBe(1))
    await expect.poll(() => bodyRows().filter((row) => row.tabIndex === 0)).toHaveLength(1)
    await userEvent.keyboard('{PageDown}')
    await vi.waitFor(() => expect(focusedIndex()).toBeGreaterThan(5))
    await userEvent.keyboard('{End}')
    await vi.waitFor(() => expect(focusedIndex()).toBe(999))
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => onOpen).toHaveBeenCalledExactlyOnceWith(rows[999])
    await userEvent.keyboard('{Home}')
    await vi.waitFor(() => expect(focusedIndex()).toBe(0))
  })

  it('keeps the focused row in the document while one scrolls far away', async () => {
    await renderUi(<Stage rows={rowsOf(5000)} />)
    await focusFirstRow()
    const scroller = document.querySelector('[role="grid"]')?.parentElement
    scroller?.scrollTo({ top: 90_000 })
    await vi.waitFor(() => expect(bodyRows().some((row) => Number(row.dataset['index']) > 2000)).toBe(true))
    expect(focusedIndex()).toBe(0)
  })

  it('selects with Space, extends with Shift, takes all with Ctrl+A and none with Escape', async () => {
    const onSelect = vi.fn<(selection: TableSelection) => void>()
    await renderUi(<Stage rows={rowsOf(50)} onSelect={onSelect} />)
    await focusFirstRow()
    await userEvent.keyboard(' ')
    await expect.poll(() => onSelect.mock.lastCall?.[0]).toEqual(new Set(['row0']))
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    await expect.poll(() => onSelect.mock.lastCall?.[0]).toEqual(new Set(['row0', 'row1', 'row2']))
    await userEvent.keyboard('{Control>}a{/Control}')
    await expect.poll(() => onSelect.mock.lastCall?.[0].size).toBe(50)
    await expect.element(page.getByRole('toolbar', { name: '50 selected' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => onSelect.mock.lastCall?.[0].size).toBe(0)
  })

  it('opens with a click on the row, but not when its tick is clicked', async () => {
    const onOpen = vi.fn<(row: Row) => void>()
    await renderUi(<Stage rows={rowsOf(5)} onOpen={onOpen} />)
    await page.getByRole('checkbox', { name: /^Select Πελάτης 00000/ }).click()
    await expect.poll(() => onOpen).not.toHaveBeenCalled()
    await page.getByText('Πελάτης 00000').click()
    await expect.poll(() => onOpen).toHaveBeenCalledOnce()
  })

  it('shows and reorders columns from the chooser', async () => {
    const onView = vi.fn<(view: TableView) => void>()
    await renderUi(<Stage rows={rowsOf(5)} onView={onView} />)
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByText('Note', { exact: true }).click()
    await expect.poll(() => onView.mock.lastCall?.[0].hiddenColumns).toEqual([])
    await page.getByRole('button', { name: 'Move Note up' }).click()
    await expect.poll(() => onView.mock.lastCall?.[0].columnOrder).toEqual(['name', 'note', 'size'])
  })

  it('changes a width by keyboard on its edge', async () => {
    const onView = vi.fn<(view: TableView) => void>()
    await renderUi(<Stage rows={rowsOf(5)} onView={onView} />)
    const edge = page.getByRole('separator', { name: 'Width of Size' }).element()
    const before = edge.parentElement?.getBoundingClientRect().width ?? 0
    if (edge instanceof HTMLElement) edge.focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(() => onView.mock.lastCall?.[0].columnWidths['size']).toBe(Math.round(before) + 16)
  })

  it('says when there is nothing', async () => {
    await renderUi(<Stage rows={[]} />)
    await expect.element(page.getByText('Nobody yet')).toBeVisible()
  })

  it('waits quietly while loading', async () => {
    await renderUi(<Stage rows={[]} isLoading />)
    await expect.element(page.getByRole('status', { name: 'Loading' })).toBeInTheDocument()
    expect(document.body.textContent).not.toContain('Nobody yet')
  })
})

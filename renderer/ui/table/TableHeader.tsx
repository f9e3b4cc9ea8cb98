import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { useUiText } from '../UiProvider.tsx'
import { MIN_WIDTH } from './columns.ts'
import type { ShownColumn } from './useColumns.ts'
import styles from './DataTable.module.css'

export interface TableHeaderProps<Row> {
  readonly columns: readonly ShownColumn<Row>[]
  /** Undefined where rows cannot be selected. */
  readonly selected: 'none' | 'some' | 'all' | undefined
  readonly onSelectAll: (isSelected: boolean) => void
  /** While dragging: all widths of the visible columns. */
  readonly onWidths: (widths: Readonly<Record<string, number>>, isDone: boolean) => void
}

/** The sticky first row: sorting, widths, select all. */
export function TableHeader<Row>({ columns, selected, onSelectAll, onWidths }: TableHeaderProps<Row>) {
  const t = useUiText()
  const row = useRef<HTMLDivElement>(null)
  const measured = (): Record<string, number> => {
    const widths: Record<string, number> = {}
    for (const cell of row.current?.querySelectorAll<HTMLElement>('[data-column]') ?? []) {
      widths[cell.dataset['column'] ?? ''] = Math.round(cell.getBoundingClientRect().width)
    }
    return widths
  }
  return (
    <div role="rowgroup" className={styles['headerGroup']}>
      <div ref={row} role="row" aria-rowindex={1} className={styles['header']}>
        {selected !== undefined && (
          <div role="columnheader" className={styles['tickCell']}>
            <input
              type="checkbox"
              className={styles['tick']}
              aria-label={t('ui.table.selectAll')}
              checked={selected === 'all'}
              ref={(box) => {
                if (box) box.indeterminate = selected === 'some'
              }}
              onChange={() => onSelectAll(selected !== 'all')}
            />
          </div>
        )}
        {columns.map((shown) => (
          <HeaderCell key={shown.column.id} shown={shown} measured={measured} onWidths={onWidths} />
        ))}
      </div>
    </div>
  )
}

interface HeaderCellProps<Row> {
  readonly shown: ShownColumn<Row>
  readonly measured: () => Record<string, number>
  readonly onWidths: TableHeaderProps<Row>['onWidths']
}

const SORTED = { asc: 'ascending', desc: 'descending' } as const

function HeaderCell<Row>({ shown, measured, onWidths }: HeaderCellProps<Row>) {
  const { column, sorted, sortPlace, toggleSort } = shown
  return (
    <div
      role="columnheader"
      data-column={column.id}
      aria-sort={sorted ? SORTED[sorted] : undefined}
      className={classes(
        styles['headerCell'],
        column.align === 'end' && styles['end'],
        column.isPinned && styles['pinned'],
      )}
    >
      {toggleSort ? (
        <button type="button" className={styles['sort']} onClick={(event) => toggleSort(event.shiftKey)}>
          <span className={styles['headerText']}>{column.header}</span>
          <Icon
            name={sorted === 'desc' ? 'arrowDown' : 'arrowUp'}
            size={12}
            className={classes(styles['arrow'], sorted && styles['sorted'])}
          />
          {sortPlace > 0 && sorted && <span className={styles['place']}>{sortPlace}</span>}
        </button>
      ) : (
        <span className={styles['headerText']}>{column.header}</span>
      )}
      <WidthHandle shown={shown} measured={measured} onWidths={onWidths} />
    </div>
  )
}

const KEY_STEP = 16

function WidthHandle<Row>({ shown: { column }, measured, onWidths }: HeaderCellProps<Row>) {
  const t = useUiText()
  const drag = useRef<{ readonly x: number; readonly widths: Record<string, number> } | null>(null)
  const least = column.minWidth ?? MIN_WIDTH
  const moved = (widths: Record<string, number>, by: number): Record<string, number> => ({
    ...widths,
    [column.id]: Math.min(1200, Math.max(least, (widths[column.id] ?? column.width) + by)),
  })
  const onPointerDown = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, widths: measured() }
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (drag.current) onWidths(moved(drag.current.widths, event.clientX - drag.current.x), false)
  }
  const onPointerUp = (event: PointerEvent): void => {
    if (drag.current) onWidths(moved(drag.current.widths, event.clientX - drag.current.x), true)
    drag.current = null
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    onWidths(moved(measured(), event.key === 'ArrowLeft' ? -KEY_STEP : KEY_STEP), true)
  }
  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={t('ui.table.resize', { column: column.header })}
      aria-valuenow={column.width}
      aria-valuemin={least}
      aria-valuemax={1200}
      tabIndex={-1}
      className={styles['handle']}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = null
      }}
      onKeyDown={onKeyDown}
    />
  )
}

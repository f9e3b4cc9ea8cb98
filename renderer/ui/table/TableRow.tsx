import { memo, type CSSProperties } from 'react'
import { classes } from '../lib/classes.ts'
import { useUiText } from '../UiProvider.tsx'
import type { DataColumn } from './columns.ts'
import styles from './DataTable.module.css'

export interface TableRowProps<Row> {
  readonly row: Row
  readonly index: number
  /** Pixels from the top of the body. */
  readonly top: number
  readonly label: string
  readonly columns: readonly DataColumn<Row>[]
  readonly isActive: boolean
  readonly isCurrent: boolean
  /** Undefined where rows cannot be selected. */
  readonly isSelected: boolean | undefined
}

function PlainTableRow<Row>({
  row,
  index,
  top,
  label,
  columns,
  isActive,
  isCurrent,
  isSelected,
}: TableRowProps<Row>) {
  const t = useUiText()
  const place: CSSProperties = { transform: `translateY(${top}px)` }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-current={isCurrent || undefined}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      className={classes(styles['row'], isSelected && styles['selected'], isCurrent && styles['current'])}
      style={place}
    >
      {isSelected !== undefined && (
        <div role="gridcell" className={styles['tickCell']} data-tick>
          <input
            type="checkbox"
            tabIndex={-1}
            className={styles['tick']}
            aria-label={t('ui.table.selectRow', { row: label })}
            checked={isSelected}
            readOnly
          />
        </div>
      )}
      {columns.map((column, place) => (
        <div
          key={column.id}
          role={place === 0 ? 'rowheader' : 'gridcell'}
          className={classes(
            styles['cell'],
            column.align === 'end' && styles['end'],
            column.isPinned && styles['pinned'],
          )}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  )
}

/** One row; drawn anew only when something of its own changed. */
export const TableRow = memo(PlainTableRow) as typeof PlainTableRow // memo forgets the type parameter

import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual'
import {
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import type { TableView } from '#shared/ipc/preferences.ts'
import { IconButton } from '../actions/IconButton.tsx'
import { LoadingState } from '../display/States.tsx'
import { classes } from '../lib/classes.ts'
import { useUi } from '../UiProvider.tsx'
import { ColumnChooser } from './ColumnChooser.tsx'
import type { DataColumn, TableSelection } from './columns.ts'
import type { SeenTable } from './seenTable.ts'
import { TableHeader } from './TableHeader.tsx'
import { TableRow } from './TableRow.tsx'
import { columnTracks, HEADER_HEIGHT, tableWidth, TICK_WIDTH } from './tableLayout.ts'
import { useColumns } from './useColumns.ts'
import { useRowHeight } from './useRowHeight.ts'
import { useRowNavigation } from './useRowNavigation.ts'
import { useSortedRows } from './useSortedRows.ts'
import styles from './DataTable.module.css'

export interface DataTableProps<Row extends object> {
  /** Names the table for screen readers. */
  readonly label: string
  /** Defined outside of components, or memoised: a new array redraws everything. */
  readonly columns: readonly DataColumn<Row>[]
  /** Already searched and filtered. A new array sorts anew. */
  readonly rows: readonly Row[]
  /** Every row there is, the ones that are filtered out too: ranked once, searches only look it up. */
  readonly allRows?: readonly Row[] | undefined
  /** Another key is another list (a filter, a search): it begins at the top. */
  readonly listKey?: string | undefined
  readonly rowId: (row: Row) => string
  /** What a row is called, for screen readers. */
  readonly rowLabel: (row: Row) => string
  /** Order, visibility, widths and sorting as they were left. */
  readonly view: TableView
  readonly onViewChange: (view: TableView) => void
  /** Enter or a double click: the whole page. */
  readonly onOpen: (row: Row) => void
  /** A click: the peek. Without it a click opens. */
  readonly onRowClick?: ((row: Row) => void) | undefined
  /** The row shown in the peek. */
  readonly currentId?: string | null | undefined
  /** With both, rows can be selected. */
  readonly selection?: TableSelection | undefined
  readonly onSelectionChange?: ((selection: TableSelection) => void) | undefined
  /** What can be done with the selection: buttons, shown while something is selected. */
  readonly selectionActions?: ReactNode
  readonly isLoading?: boolean | undefined
  /** Kept filled with what is shown, for an export. */
  readonly seen?: RefObject<SeenTable<Row> | null> | undefined
  /** An `EmptyState`, or an `ErrorState`, in place of rows. */
  readonly emptyState: ReactNode
}

/** Rows of records: sorted, chosen columns, one window of rows in the document. Fills the height it is given. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    allRows = rows,
    rowId,
    rowLabel,
    view,
    onViewChange,
    currentId,
    selection,
    onSelectionChange,
  } = props
  const { locale, t } = useUi()
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useRowHeight()
  const [dragged, setDragged] = useState<Readonly<Record<string, number>> | null>(null)

  const shownColumns = useColumns(columns, view, onViewChange)
  const plainColumns = useStable(shownColumns.map(({ column }) => column))
  const sorting = useSortedRows(rows, allRows, columns, view.sorting, locale)
  // Rows are drawn a little at a time, behind what is typed and pressed; the frame around them comes first.
  const ready = useDeferredValue(sorting.value, null)
  const sorted = ready ?? NO_ROWS
  const isBusy = props.isLoading || !sorting.isDone || ready !== sorting.value
  const ids = useMemo(() => sorted.map(rowId), [sorted, rowId])
  const canSelect = selection !== undefined && onSelectionChange !== undefined

  const navigation = useRowNavigation({
    ids,
    body: scroller,
    pageSize: () =>
      Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEADER_HEIGHT) / rowHeight) - 1),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onOpen: (index) => {
      const row = sorted[index]
      if (row) props.onOpen(row)
    },
    selection,
    onSelectionChange,
  })
  const { activeIndex } = navigation
  // eslint-disable-next-line react-hooks/incompatible-library -- the warning speaks to React's compiler, which is not used
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: HEADER_HEIGHT,
    useFlushSync: false,
    // The active row stays in the document however far one scrolls, so that the keyboard never loses its place.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      if (activeIndex < 0 || activeIndex >= range.count || indexes.includes(activeIndex)) return indexes
      return [...indexes, activeIndex].sort((a, b) => a - b)
    },
  })

  const { seen } = props
  useLayoutEffect(() => {
    if (seen) seen.current = { columns: plainColumns, rows: sorted }
  }, [seen, plainColumns, sorted])

  const shownKey = useRef(props.listKey)
  useLayoutEffect(() => {
    if (shownKey.current === props.listKey) return
    shownKey.current = props.listKey
    // Scrolling works the layout out at once: not where it stands at the top already.
    if ((virtualizer.scrollOffset ?? 0) > 0) scroller.current?.scrollTo({ top: 0 })
  }, [props.listKey, virtualizer])

  const onClick = (event: MouseEvent): void => {
    const index = indexOfRow(event.target)
    const row = index === null ? undefined : sorted[index]
    if (index === null || row === undefined) return
    if (canSelect && event.target instanceof Element && event.target.closest('[data-tick]')) {
      if (event.shiftKey) navigation.extendTo(index)
      else navigation.toggle(index)
    } else if (isInteractive(event.target)) return
    else if (canSelect && event.shiftKey) navigation.extendTo(index)
    else if (canSelect && (event.ctrlKey || event.metaKey)) navigation.toggle(index)
    else {
      navigation.activate(index)
      ;(props.onRowClick ?? props.onOpen)(row)
    }
  }
  const onDoubleClick = (event: MouseEvent): void => {
    const index = indexOfRow(event.target)
    const row = index === null ? undefined : sorted[index]
    if (row !== undefined && props.onRowClick && !isInteractive(event.target)) props.onOpen(row)
  }

  const hasRows = sorted.length > 0
  const selectedCount = selection?.size ?? 0
  const grid: CSSProperties & Record<`--${string}`, string> = {
    '--columns': columnTracks(shownColumns, dragged ?? view.columnWidths, canSelect),
    '--tick': canSelect ? `${TICK_WIDTH}px` : '0px',
    minWidth: tableWidth(shownColumns, dragged ?? view.columnWidths, canSelect),
  }
  return (
    <div className={styles['table']}>
      {selectedCount > 0 && canSelect && (
        <div
          className={styles['selectionBar']}
          role="toolbar"
          aria-label={t('ui.table.selected', { count: selectedCount })}
        >
          <span className={styles['selectedCount']} role="status">
            {t('ui.table.selected', { count: selectedCount })}
          </span>
          {props.selectionActions}
          <IconButton
            icon="x"
            size="small"
            label={t('ui.table.clearSelection')}
            keys="Esc"
            onPress={() => onSelectionChange(new Set())}
          />
        </div>
      )}
      <div className={styles['chooser']}>
        <ColumnChooser columns={columns} view={view} onViewChange={onViewChange} />
      </div>
      <div ref={scroller} className={styles['scroller']}>
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={sorted.length + 1}
          aria-multiselectable={canSelect || undefined}
          aria-busy={isBusy || undefined}
          className={classes(styles['grid'], dragged && styles['dragging'])}
          style={grid}
        >
          <TableHeader
            columns={shownColumns}
            selected={
              !canSelect
                ? undefined
                : selectedCount === 0
                  ? 'none'
                  : selectedCount < ids.length
                    ? 'some'
                    : 'all'
            }
            onSelectAll={(isSelected) => onSelectionChange?.(new Set(isSelected ? ids : []))}
            onWidths={(widths, isDone) => {
              setDragged(isDone ? null : widths)
              if (isDone) onViewChange({ ...view, columnWidths: { ...view.columnWidths, ...widths } })
            }}
          />
          {hasRows && (
            <div
              role="rowgroup"
              className={styles['body']}
              style={{ height: virtualizer.getTotalSize() }}
              onClick={onClick}
              onDoubleClick={onDoubleClick}
              onKeyDown={navigation.onKeyDown}
            >
              {virtualizer.getVirtualItems().map(({ index, start }) => {
                const row = sorted[index]
                const id = ids[index]
                if (row === undefined || id === undefined) return null
                return (
                  <TableRow
                    key={id}
                    row={row}
                    index={index}
                    top={start}
                    label={rowLabel(row)}
                    columns={plainColumns}
                    isActive={index === activeIndex}
                    isCurrent={id === currentId}
                    isSelected={canSelect ? selection.has(id) : undefined}
                  />
                )
              })}
            </div>
          )}
        </div>
        {!hasRows && (isBusy ? <LoadingState rows={8} /> : props.emptyState)}
      </div>
    </div>
  )
}

const NO_ROWS: readonly never[] = []

/** The same array as before while its items are the same, so that rows need not be drawn again. */
function useStable<Item>(items: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(items)
  const isSame = kept.length === items.length && kept.every((item, index) => item === items[index])
  if (!isSame) setKept(items)
  return isSame ? kept : items
}

function indexOfRow(target: EventTarget): number | null {
  if (!(target instanceof Element)) return null
  const index = target.closest<HTMLElement>('[data-index]')?.dataset['index']
  return index === undefined ? null : Number(index)
}

function isInteractive(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, [role="button"]') !== null
}

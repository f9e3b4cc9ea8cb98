import type { ShownColumn } from './useColumns.ts'

// Pixels; the style sheet of the table has the same.
export const HEADER_HEIGHT = 36
export const TICK_WIDTH = 40
/** Room at the end of each row, under the button that chooses columns. */
const CHOOSER_WIDTH = 36

/** Columns nobody has dragged share the free room by their widths; if all were dragged, it stays at the end. */
export function columnTracks<Row>(
  columns: readonly ShownColumn<Row>[],
  widths: Readonly<Record<string, number>>,
  canSelect: boolean,
): string {
  const tracks = columns.map(({ column }) => {
    const own = widths[column.id]
    return own === undefined ? `minmax(${column.width}px, ${column.width}fr)` : `${own}px`
  })
  const isFilled = columns.some(({ column }) => widths[column.id] === undefined)
  const end = isFilled ? `${CHOOSER_WIDTH}px` : `minmax(${CHOOSER_WIDTH}px, 1fr)`
  return [...(canSelect ? [`${TICK_WIDTH}px`] : []), ...tracks, end].join(' ')
}

/** Pixels below which the table scrolls sideways. */
export function tableWidth<Row>(
  columns: readonly ShownColumn<Row>[],
  widths: Readonly<Record<string, number>>,
  canSelect: boolean,
): number {
  const own = columns.map(({ column }) => widths[column.id] ?? column.width)
  return own.reduce((sum, width) => sum + width, CHOOSER_WIDTH + (canSelect ? TICK_WIDTH : 0))
}

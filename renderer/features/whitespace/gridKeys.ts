interface GridPlace {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Where a key leads inside a grid; null for a key that does not move. */
export function stepTo(
  key: string,
  isFar: boolean,
  { row, column, rows, columns }: GridPlace,
): { readonly row: number; readonly column: number } | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1]
  switch (key) {
    case 'ArrowUp':
      return { row: isFar ? 0 : Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: isFar ? lastRow : Math.min(lastRow, row + 1), column }
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: isFar ? lastColumn : Math.min(lastColumn, column + 1) }
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 }
    case 'End':
      return { row: isFar ? lastRow : row, column: lastColumn }
    default:
      return null
  }
}

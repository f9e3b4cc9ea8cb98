/** A row of the database that its seal does not open: damaged, moved to another place, or sealed under a key that is not ours. */
export class RowNotOpened extends Error {
  constructor(table: string, cause?: unknown) {
    super(`A row of ${table} does not open`, { cause })
    this.name = 'RowNotOpened'
    isNoted = true
  }
}

let isNoted = false

/** True if some row did not open since the last healing. */
export function hasUnopenedRows(): boolean {
  return isNoted
}

/** After every row was seen to open again. */
export function forgetUnopenedRows(): void {
  isNoted = false
}

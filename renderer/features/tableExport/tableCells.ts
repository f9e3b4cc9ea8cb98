import type { ExportedColumn, SeenTable } from '#renderer/ui/index.ts'
import type { CsvCell } from '#shared/formats/tables/writeCsv.ts'
import { mapInSlices, type Sliced } from '#shared/lib/slices.ts'

/** A table as it is seen, as cells: headers first, values in full where the screen cuts them. */
export function* tableCells<Row>({ columns, rows }: SeenTable<Row>): Sliced<readonly (readonly CsvCell[])[]> {
  const exported = columns.flatMap(({ header, exports, sortValue }): readonly ExportedColumn<Row>[] => {
    if (exports) return exports
    return sortValue ? [{ header, value: sortValue }] : []
  })
  const cells = yield* mapInSlices(rows, (row) => exported.map(({ value }) => value(row)))
  return [exported.map(({ header }) => header), ...cells]
}

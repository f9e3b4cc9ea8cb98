import type { Table } from 'dexie'

/** Rows of one read: few enough that reading them is never felt. */
const PAGE_SIZE = 500

/** Reads a whole table in pages, in the order of its ids, and keeps what `pick` takes of each page. */
export async function inPages<Row extends { readonly id: string }, Picked>(
  table: Table<Row, string>,
  pick: (page: readonly Row[]) => readonly Picked[],
): Promise<readonly Picked[]> {
  const picked: Picked[] = []
  let last = ''
  for (;;) {
    const page = await table.where(':id').above(last).limit(PAGE_SIZE).toArray()
    picked.push(...pick(page))
    if (page.length < PAGE_SIZE) return picked
    last = page.at(-1)?.id ?? last
  }
}

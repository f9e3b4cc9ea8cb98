import type { Table } from 'dexie'

/** Rows of one read: few enough that reading them is never felt. */
const PAGE_SIZE = 500

/** The rows of some ids, read in pages; what is gone is left out. */
export async function getInPages<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const wanted = [...new Set(ids)]
  const found: Row[] = []
  for (let start = 0; start < wanted.length; start += PAGE_SIZE) {
    const page = await table.bulkGet(wanted.slice(start, start + PAGE_SIZE))
    found.push(...page.filter((row) => row !== undefined))
  }
  return found
}

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

import { db } from '../database.ts'

/** How many there are, by name of the counter (see `countersOf`); what has never been there is missing. */
export async function readCounters(): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries((await db.counters.toArray()).map(({ name, value }) => [name, value]))
}

import { db } from '../database.ts'
import { readLogHead } from '../logHead.ts'

/** What support asks of the working store: numbers only. */
export interface DatabaseFacts {
  /** The last record of the log. */
  readonly position: number
  /** Number of the newest migration that ran. */
  readonly version: number
  /** Devices whose records are in it. */
  readonly devices: number
  /** How many there are, by name of the counter. */
  readonly counters: Readonly<Record<string, number>>
}

/** Where the working store stands. */
export async function readDatabaseFacts(): Promise<DatabaseFacts> {
  const [head, counters] = await Promise.all([readLogHead(), db.counters.toArray()])
  return {
    position: head.position,
    version: db.verno,
    devices: Object.keys(head.known).length,
    counters: Object.fromEntries(counters.map(({ name, value }) => [name, value])),
  }
}

/** True while nothing was ever written: a backup can be taken over as the beginning. */
export async function isDatabaseEmpty(): Promise<boolean> {
  return (await readLogHead()).position === 0
}

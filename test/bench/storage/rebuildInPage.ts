// First of all: zod must know that nothing is evaluated here before any schema is made.
import '#renderer/lib/zodWithoutEval.ts'
import { bridge } from '#renderer/bridge.ts'
import { db } from '#renderer/data/database.ts'
import { setDevice } from '#renderer/data/device.ts'
import { journalState } from '#renderer/data/journalGaps.ts'
import { rebuild } from '#renderer/data/rebuild.ts'
import { planRebuild } from '#renderer/data/rebuildPlan.ts'
import { startSealing } from '#renderer/data/sealing/startSealing.ts'
import { type FullTable, writeTables } from '../raw/bulkTables.ts'

/** Milliseconds of a rebuild and of writing the same rows without Keyfolio, one pair for each round. */
export interface RebuildPairs {
  readonly rows: number
  readonly pairs: readonly (readonly [ours: number, raw: number])[]
}

const RAW_PAGE = 1000

/** Takes a snapshot, and fills an empty database from it again and again, in turns with the raw side. */
export async function measureRebuild(rounds: number): Promise<RebuildPairs> {
  const main = bridge()
  const info = await main.request('app.info', undefined)
  if (!info.ok) throw new Error(`app.info was refused: ${info.error}`)
  setDevice(info.value.deviceId)
  await startSealing(main)
  const taken = await main.request('snapshots.take', { reason: 'asked' })
  if (!taken.ok) throw new Error(`No snapshot: ${taken.error}`)

  const pairs: (readonly [number, number])[] = []
  let rows = 0
  for (let round = 0; round < rounds; round++) {
    const ours = await timedRebuild()
    const tables = await everything()
    rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
    pairs.push([ours, await writeTables(tables, RAW_PAGE)])
  }
  await db.delete({ disableAutoOpen: false })
  return { rows, pairs }
}

async function timedRebuild(): Promise<number> {
  await db.delete({ disableAutoOpen: false })
  await db.open()
  const before = performance.now()
  await rebuild(bridge(), await planRebuild(bridge(), await journalState(bridge())))
  return performance.now() - before
}

/** All tables with all that is in them, as they lie in the database. */
async function everything(): Promise<readonly FullTable[]> {
  const tables: FullTable[] = []
  for (const { name, schema } of db.tables) {
    const rows: unknown[] = await db.table(name).toArray()
    const { keyPath } = schema.primKey
    if (typeof keyPath !== 'string') throw new Error(`${name} has no key of its own`)
    tables.push({
      name,
      keyPath,
      indexes: schema.indexes.map((index) => ({
        name: index.name,
        keyPath: index.keyPath ?? index.name,
        unique: index.unique === true,
        multiEntry: index.multi === true,
      })),
      rows: rows as object[], // rows are objects
    })
  }
  return tables
}

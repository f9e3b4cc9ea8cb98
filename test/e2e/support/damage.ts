import { readdir, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'

/** Deletes the browser's database of a closed Keyfolio, as a crash of Chromium can. */
export async function deleteDatabase(dataFolder: string): Promise<void> {
  await stat(databaseFolder(dataFolder))
  await rm(databaseFolder(dataFolder), { recursive: true })
}

/** Cuts the end off the newest log of the browser's database, as a torn write does. Answers how many bytes went. */
export async function tearNewestLog(dataFolder: string, bytes: number): Promise<number> {
  const folder = databaseFolder(dataFolder)
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log'))
  const dated = await Promise.all(
    logs.map(async (name) => ({ path: join(folder, name), stats: await stat(join(folder, name)) })),
  )
  const newest = dated.toSorted((one, other) => other.stats.mtimeMs - one.stats.mtimeMs)[0]
  if (!newest) throw new Error(`No log in ${folder}`)
  const left = Math.max(0, newest.stats.size - bytes)
  await truncate(newest.path, left)
  return newest.stats.size - left
}

function databaseFolder(dataFolder: string): string {
  return join(dataFolder, 'IndexedDB', 'app_keyfolio_0.indexeddb.leveldb')
}

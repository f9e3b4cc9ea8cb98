import { cp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One way in which the files of the browser's database get damaged while nobody has them open. */
export interface Damage {
  readonly name: string
  /** Chromium notices a torn log only at the start after the next writes: then something is written in between. */
  readonly needsWrites?: boolean
  readonly apply: (dataFolder: string, random: () => number) => Promise<void>
}

/** Everything that is done to the files; an older copy of the whole folder is a case of its own. */
export const DAMAGES: readonly Damage[] = [
  { name: 'the folder deleted', apply: (folder) => rm(databaseFolder(folder), { recursive: true }) },
  {
    name: 'the newest log torn, a little',
    needsWrites: true,
    apply: (folder, random) => tear(folder, 1 + Math.floor(random() * 40)),
  },
  {
    name: 'the newest log torn, more',
    needsWrites: true,
    apply: (folder, random) => tear(folder, 100 + Math.floor(random() * 300)),
  },
  { name: 'the newest log cut in half', apply: (folder) => cutInHalf(folder, isLog) },
  { name: 'a bit of the newest log flipped', apply: (folder, random) => flip(folder, isLog, random) },
  {
    name: 'a bit of the manifest flipped',
    apply: (folder, random) => flip(folder, (name) => name.startsWith('MANIFEST'), random),
  },
  { name: 'the manifest empty', apply: (folder) => empty(folder, (name) => name.startsWith('MANIFEST')) },
  { name: 'CURRENT naming nothing', apply: (folder) => overwrite(folder, 'CURRENT', 'MANIFEST-999999\n') },
  { name: 'the newest log deleted', apply: (folder) => remove(folder, isLog) },
]

/** Copies the database's folder, to be put back later. */
export async function keepDatabase(dataFolder: string, to: string): Promise<void> {
  await cp(databaseFolder(dataFolder), to, { recursive: true })
}

/** Puts an older copy in the place of the present one, as a restored backup of the machine does. */
export async function putBackDatabase(dataFolder: string, from: string): Promise<void> {
  await rm(databaseFolder(dataFolder), { recursive: true })
  await cp(from, databaseFolder(dataFolder), { recursive: true })
}

function databaseFolder(dataFolder: string): string {
  return join(dataFolder, 'IndexedDB', 'app_keyfolio_0.indexeddb.leveldb')
}

const isLog = (name: string): boolean => /^\d+\.log$/.test(name)

async function newest(dataFolder: string, matches: (name: string) => boolean): Promise<string> {
  const folder = databaseFolder(dataFolder)
  const dated = await Promise.all(
    (await readdir(folder)).filter(matches).map(async (name) => {
      const path = join(folder, name)
      return { path, writtenAt: (await stat(path)).mtimeMs }
    }),
  )
  const found = dated.toSorted((one, other) => other.writtenAt - one.writtenAt)[0]
  if (found === undefined) throw new Error(`No such file in ${folder}`)
  return found.path
}

async function tear(dataFolder: string, bytes: number): Promise<void> {
  const path = await newest(dataFolder, isLog)
  await truncate(path, Math.max(0, (await stat(path)).size - bytes))
}

async function cutInHalf(dataFolder: string, matches: (name: string) => boolean): Promise<void> {
  const path = await newest(dataFolder, matches)
  await truncate(path, Math.floor((await stat(path)).size / 2))
}

async function flip(
  dataFolder: string,
  matches: (name: string) => boolean,
  random: () => number,
): Promise<void> {
  const path = await newest(dataFolder, matches)
  const bytes = await readFile(path)
  const at = Math.floor(random() * bytes.length)
  const file = await open(path, 'r+')
  try {
    await file.write(Buffer.from([(bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))]), 0, 1, at)
  } finally {
    await file.close()
  }
}

async function empty(dataFolder: string, matches: (name: string) => boolean): Promise<void> {
  await truncate(await newest(dataFolder, matches), 0)
}

async function remove(dataFolder: string, matches: (name: string) => boolean): Promise<void> {
  await rm(await newest(dataFolder, matches))
}

async function overwrite(dataFolder: string, name: string, text: string): Promise<void> {
  await writeFile(join(databaseFolder(dataFolder), name), text)
}

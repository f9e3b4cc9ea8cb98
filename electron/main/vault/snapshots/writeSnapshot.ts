import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { SnapshotFooter, SnapshotHeader } from '#shared/formats/snapshot.ts'
import { checkSnapshot, isSameContent } from './checkSnapshot.ts'
import { Making, type SnapshotPlan, type WriteSettings } from './making.ts'
import type { Disk } from '../disk.ts'
import type { Keyring } from '../keys/vaultKeys.ts'
import { AgeForeign, encrypted } from '../sealing/ageFile.ts'
import { ownAccess } from './access.ts'
import type { Proof } from './proof.ts'
import { readErrorOf } from './snapshotProblem.ts'

/** What was written is not what came back when it was read. */
export class NotProven extends Error {}

/** Name of what is still being written; found at a start, it is what a crash has left. */
export const TEMPORARY = /^\.keyfolio-.*\.tmp$/

/**
 * Writes the state of the journal at a position. It lies under its name only once it is whole and synced, and counts
 * only once it was read back: that is what the answer stands for.
 */
export async function writeSnapshot(plan: SnapshotPlan, settings: WriteSettings): Promise<Proof> {
  const making = new Making(plan, settings)
  await making.fold()
  await putSealed(plan.path, making.chunks(), settings)
  return readBack(plan.path, making.written(), {
    ...settings,
    onProgress: (done) => settings.onProgress(0.6 + 0.4 * done),
  })
}

/** Compresses and seals lines beside a path, synced, and puts them there whole. */
export async function putSealed(
  path: string,
  lines: AsyncIterable<Buffer>,
  { disk, keyring }: Pick<WriteSettings, 'disk' | 'keyring'>,
): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.keyfolio-${randomUUID()}.tmp`)
  try {
    const handle = await disk.open(temporary, 'wx')
    try {
      await pipeline(
        Readable.from(lines, { objectMode: false }),
        createGzip({ level: 1, chunkSize: 256 << 10 }),
        async (compressed: AsyncIterable<Buffer>) => {
          for await (const piece of encrypted(compressed, keyring)) await handle.writeFile(piece)
        },
      )
      await handle.sync()
    } finally {
      await handle.close()
    }
    await disk.rename(temporary, path)
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined)
    throw error
  }
  await disk.syncFolder(folder)
}

/** Reads what was written, from the disk and with our own key, and demands that it is what was meant. */
export async function readBack(
  path: string,
  meant: { readonly header: SnapshotHeader; readonly footer: SnapshotFooter },
  {
    disk,
    keyring,
    onProgress,
  }: { readonly disk: Disk; readonly keyring: Keyring; readonly onProgress: (done: number) => void },
): Promise<Proof> {
  const read = { disk, access: ownAccess(keyring), onProgress }
  const proof = await checkSnapshot(path, read).catch((error: unknown) => {
    const isWrong = readErrorOf(error) === 'damaged' || error instanceof AgeForeign
    throw isWrong ? new NotProven('It was read back damaged') : error
  })
  if (!isSameContent(proof, meant)) throw new NotProven('Another snapshot was read back')
  return proof
}

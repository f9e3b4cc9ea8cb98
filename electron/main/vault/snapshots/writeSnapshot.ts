import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { SnapshotFooter, SnapshotHeader } from '#shared/formats/snapshot.ts'
import { checkSnapshot, isSameContent } from './checkSnapshot.ts'
import { Making, type SnapshotPlan, type WriteSettings } from './making.ts'
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
  const { disk } = settings
  const folder = dirname(plan.path)
  const temporary = join(folder, `.keyfolio-${randomUUID()}.tmp`)
  const making = new Making(plan, settings)
  try {
    await making.fold()
    const handle = await disk.open(temporary, 'wx')
    try {
      await pipeline(
        Readable.from(making.chunks(), { objectMode: false }),
        createGzip({ level: 1, chunkSize: 256 << 10 }),
        async (compressed: AsyncIterable<Buffer>) => {
          for await (const chunk of compressed) await handle.writeFile(chunk)
        },
      )
      await handle.sync()
    } finally {
      await handle.close()
    }
    await disk.rename(temporary, plan.path)
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined)
    throw error
  }
  await disk.syncFolder(folder)
  return readBack(plan, making.written(), settings)
}

async function readBack(
  { path }: SnapshotPlan,
  meant: { readonly header: SnapshotHeader; readonly footer: SnapshotFooter },
  { disk, sealer, onProgress }: WriteSettings,
): Promise<Proof> {
  const read = { disk, sealer, onProgress: (done: number) => onProgress(0.6 + 0.4 * done) }
  const proof = await checkSnapshot(path, read).catch((error: unknown) => {
    throw readErrorOf(error) === 'damaged' ? new NotProven('It was read back damaged') : error
  })
  if (!isSameContent(proof, meant)) throw new NotProven('Another snapshot was read back')
  return proof
}

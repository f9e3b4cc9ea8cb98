import { createHash, randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import type { SnapshotFooter, SnapshotHeader } from '#shared/formats/snapshot.ts'
import { setAside } from '../damaged.ts'
import { type Disk, errorCode } from '../disk.ts'
import type { Keyring } from '../keys/vaultKeys.ts'
import type { SnapshotAccess } from '../snapshots/access.ts'
import { checkSnapshot } from '../snapshots/checkSnapshot.ts'
import { writeProof } from '../snapshots/proof.ts'
import { readParts } from '../snapshots/readParts.ts'
import { parseSnapshotName, proofPath } from '../snapshots/snapshotName.ts'
import { readErrorOf } from '../snapshots/snapshotProblem.ts'
import { NotProven, putSealed, readBack } from '../snapshots/writeSnapshot.ts'
import { ConversionFailed } from './conversionFailed.ts'
import { beginningOf, namesIn } from './lookingAround.ts'
import type { ConversionState } from './notes.ts'

export interface SnapshotSealing {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly keyring: Keyring
  /** What holds the folder of damaged things. */
  readonly root: string
  /** How the chain of hashes has changed; empty where nobody knows. */
  readonly hashes: ConversionState['hashes']
}

/** Older snapshots lie compressed and no more. */
const GZIP = Buffer.of(0x1f, 0x8b)

/** What reads a snapshot that is not sealed. */
export const PLAIN_ACCESS: SnapshotAccess = { vaultId: null, identities: [], takesPlain: true }

/** Snapshots of a folder that lie in clear text, with their lengths in bytes. */
export async function plainSnapshots(
  disk: Disk,
  folder: string,
): Promise<readonly { readonly path: string; readonly bytes: number }[]> {
  const plain: { path: string; bytes: number }[] = []
  for (const name of await namesIn(disk, folder)) {
    const path = join(folder, name)
    if (parseSnapshotName(name) !== null && (await beginsWith(disk, path, GZIP)))
      plain.push({ path, bytes: (await disk.facts(path)).bytes })
  }
  return plain
}

/** Positions at which snapshots of a folder stand. */
export async function snapshotPositions(disk: Disk, folder: string): Promise<readonly number[]> {
  return (await namesIn(disk, folder)).flatMap((name) => parseSnapshotName(name)?.position ?? [])
}

/**
 * Makes a snapshot out to the recipients of the vault, and lets it speak of the chain as it is now. It takes the place of
 * the clear one once it was read back. A damaged one is set aside; one that cannot be read stays.
 */
export async function sealSnapshot(path: string, settings: SnapshotSealing): Promise<void> {
  const { disk, keyring, root, nowMs } = settings
  const temporary = join(path, '..', `.keyfolio-${randomUUID()}.tmp`)
  const copy = new Copy(path, settings)
  try {
    await putSealed(temporary, copy.chunks(), { disk, keyring })
    const back = { disk, keyring, onProgress: () => undefined }
    const proof = await readBack(temporary, copy.written(), back)
    // It speaks of the new file: beside the old one, after a crash, it counts for nothing.
    await writeProof(disk, path, proof)
    await disk.rename(temporary, path)
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined)
    const problem = await problemOf(disk, path, error)
    if (problem === 'damaged') {
      await setAside(disk, root, path, nowMs())
      await disk.remove(proofPath(path))
      return
    }
    // Of a newer Keyfolio, or on a block that cannot be read at this moment: looked at again at the next start.
    if (problem === 'newer' || ['EIO', 'ENOENT'].includes(errorCode(error))) return
    throw error instanceof NotProven ? new ConversionFailed('notProven', { cause: error }) : error
  }
  await disk.syncFolder(join(path, '..'))
}

/** Whether the snapshot itself is what went wrong. */
async function problemOf(disk: Disk, path: string, error: unknown): Promise<'damaged' | 'newer' | null> {
  const code = readErrorOf(error)
  if (code !== 'damaged' && code !== 'newer' && !(error instanceof NotProven)) return null
  try {
    await checkSnapshot(path, { disk, access: PLAIN_ACCESS })
    return null
  } catch (problem) {
    const found = readErrorOf(problem)
    return found === 'damaged' || found === 'newer' ? found : null
  }
}

async function beginsWith(disk: Disk, path: string, bytes: Buffer): Promise<boolean> {
  try {
    return bytes.equals(await beginningOf(disk, path, bytes.length))
  } catch (error) {
    if (['EIO', 'ENOENT'].includes(errorCode(error))) return false
    throw error
  }
}

/** The lines of a snapshot as they are, behind a header that fits the chain. */
class Copy {
  readonly #path: string
  readonly #settings: SnapshotSealing
  readonly #hash = createHash('sha256')
  #header: SnapshotHeader | null = null
  #footer: SnapshotFooter | null = null

  constructor(path: string, settings: SnapshotSealing) {
    this.#path = path
    this.#settings = settings
  }

  written(): { readonly header: SnapshotHeader; readonly footer: SnapshotFooter } {
    if (this.#header === null || this.#footer === null) throw new NotProven(basename(this.#path))
    return { header: this.#header, footer: this.#footer }
  }

  async *chunks(): AsyncGenerator<Buffer> {
    for await (const part of readParts(this.#path, { disk: this.#settings.disk, access: PLAIN_ACCESS })) {
      switch (part.kind) {
        case 'header':
          this.#header = { ...part.header, hash: this.#hashOf(part.header) }
          yield this.#lines([Buffer.from(JSON.stringify(this.#header))])
          break
        case 'entities':
        case 'records':
          yield this.#lines(part.lines)
          break
        case 'footer':
          this.#footer = { ...part.footer, sha256: this.#hash.digest('hex') }
          yield Buffer.from(`${JSON.stringify(this.#footer)}\n`)
      }
    }
  }

  /** One of another history, and one from before the journal's beginning, stands where it stood. */
  #hashOf({ position, hash }: SnapshotHeader): string {
    const known = this.#settings.hashes.find(([at, old]) => at === position && old === hash)
    return known?.[2] ?? hash
  }

  #lines(lines: readonly Buffer[]): Buffer {
    const chunk = Buffer.concat(lines.flatMap((line) => [line, LINE_FEED]))
    this.#hash.update(chunk)
    return chunk
  }
}

const LINE_FEED = Buffer.from('\n')

import { join } from 'node:path'
import { type JournalEntry, JournalEntrySchema } from '#shared/ipc/schemas.ts'
import type { Disk } from '../disk.ts'
import { plainSealer, type Sealer } from '../sealer.ts'
import { scanSegment } from './scanSegment.ts'
import { firstOfName } from './segmentHeader.ts'
import { contentOf } from './segmentLine.ts'

/** A record of the journal with its chained hash. */
export interface ChainedEntry {
  readonly entry: JournalEntry
  readonly hash: string
}

/** A record that was asked for is damaged or not there any more. */
export class MissingRecordError extends Error {
  readonly position: number

  constructor(position: number) {
    super(`Record ${String(position)} is not in the journal`)
    this.name = 'MissingRecordError'
    this.position = position
  }
}

/**
 * The records of a closed range, in order, read from the segments in `journalFolder` without the journal itself: a
 * worker can do it while the main process goes on appending. Each line is verified; the range has to be acknowledged
 * and must not be trimmed meanwhile. Throws `MissingRecordError` where a record is damaged.
 */
export async function* readSegments(
  journalFolder: string,
  disk: Pick<Disk, 'readdir' | 'readFile'>,
  { from, to }: { readonly from: number; readonly to: number },
  sealer: Sealer = plainSealer,
): AsyncGenerator<ChainedEntry, void, undefined> {
  const firsts = await firstPositions(disk, journalFolder)
  let next = from
  let hash: string | null = null
  for (const [index, { first, name }] of firsts.entries()) {
    const following = firsts[index + 1]?.first ?? null
    if (next > to) return
    if (first > next) break
    if (following !== null && following <= next) continue
    const last = following === null ? null : following - 1
    const bytes = await disk.readFile(join(journalFolder, name))
    const scan = scanSegment(bytes, { first, hash, last })
    for (const line of scan.lines) {
      if (line.position < next) continue
      if (line.position > next || next > to) break
      const entry = JournalEntrySchema.parse(JSON.parse(sealer.open(contentOf(bytes, line).toString('utf8'))))
      if (entry.position !== next) throw new MissingRecordError(next)
      yield { entry, hash: line.hash }
      hash = line.hash
      next++
    }
    if (next <= to && last !== null && next <= last) break
  }
  if (next <= to) throw new MissingRecordError(next)
}

async function firstPositions(disk: Pick<Disk, 'readdir'>, journalFolder: string) {
  return (await disk.readdir(journalFolder))
    .flatMap((name) => {
      const first = firstOfName(name)
      return first === null ? [] : [{ first, name }]
    })
    .sort((one, other) => one.first - other.first)
}

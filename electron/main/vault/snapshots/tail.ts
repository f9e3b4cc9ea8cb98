import { join } from 'node:path'
import type { Gap } from '#shared/ipc/safety.ts'
import type { Disk } from '../disk.ts'
import { type ChainedEntry, MissingRecordError, readSegments } from '../journal/readSegments.ts'
import { JOURNAL_FOLDER } from '../journal/segmentHeader.ts'
import type { Sealer } from '../sealer.ts'

/** Reads the journal from one position to another, both included, in order; again and again. */
export type ReadTail = (from: number, to: number) => AsyncIterable<ChainedEntry>

/** The journal cannot be read where a snapshot needs it. */
export class TailUnreadable extends Error {}

/** The tail as it lies in the segments of a vault, except the positions that are known to be lost. */
export function tailOf(
  vaultFolder: string,
  { disk, sealer }: { readonly disk: Disk; readonly sealer: Sealer },
  gaps: readonly Gap[],
): ReadTail {
  const folder = join(vaultFolder, JOURNAL_FOLDER)
  return async function* (from, to) {
    try {
      for (const range of rangesBetween(from, to, gaps)) yield* readSegments(folder, disk, range, sealer)
    } catch (error) {
      throw error instanceof MissingRecordError ? new TailUnreadable(error.message) : error
    }
  }
}

/** What lies between two positions, gaps left out. */
export function rangesBetween(from: number, to: number, gaps: readonly Gap[]): readonly Gap[] {
  const ranges: Gap[] = []
  let next = from
  for (const gap of [...gaps].sort((one, other) => one.from - other.from)) {
    if (gap.to < next || gap.from > to) continue
    if (gap.from > next) ranges.push({ from: next, to: gap.from - 1 })
    next = gap.to + 1
  }
  if (next <= to) ranges.push({ from: next, to })
  return ranges
}

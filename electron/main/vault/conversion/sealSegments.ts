import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { JournalHead } from '#shared/ipc/schemas.ts'
import { copyToDamaged } from '../journal/damagedSegments.ts'
import { type Disk, errorCode } from '../disk.ts'
import { readBase, writeBase } from '../journal/journalBase.ts'
import { listSegments, type SegmentFile } from '../journal/listSegments.ts'
import { scanSegment, type SegmentScan } from '../journal/scanSegment.ts'
import { createSegment, type NewLine } from '../journal/segmentFile.ts'
import { JOURNAL_FOLDER, segmentName } from '../journal/segmentHeader.ts'
import { contentOf, writeLine } from '../journal/segmentLine.ts'
import type { Sealer } from '../sealer.ts'
import { ConversionFailed } from './conversionFailed.ts'
import type { ConversionState } from './notes.ts'

export interface SegmentSealing {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly sealer: Sealer
  /** Where the sealed segments go to; empty. */
  readonly target: string
  /** Positions of which the hashes are wanted. */
  readonly wanted: ReadonlySet<number>
  readonly onBytes: (bytes: number) => void
}

/** The record that was sealed last, with the chained hash that it has now. */
interface Last {
  readonly position: number
  readonly hash: string
}

/**
 * Writes the segments of a journal anew, sealed: the same positions behind the same base, the chain of hashes made over
 * what is sealed. What is missing stays missing. Each segment is read back and compared record by record.
 */
export async function sealSegments(vaultFolder: string, settings: SegmentSealing): Promise<ConversionState> {
  const { disk, target, wanted, onBytes } = settings
  const folder = join(vaultFolder, JOURNAL_FOLDER)
  const base = (await readBase(disk, folder)) ?? { position: 0, hash: '' }
  if (base.position > 0) await writeBase(disk, target, base)
  const { files } = await listSegments(disk, folder)
  const fresh = files.filter((_, index) => (files[index + 1]?.first ?? Infinity) > base.position + 1)
  const segments: Record<string, number> = {}
  const hashes: [number, string, string][] = []
  let before: string | null = fresh[0]?.first === base.position + 1 ? base.hash : null
  let last: Last = base
  for (const [index, file] of fresh.entries()) {
    const following = fresh[index + 1]?.first ?? null
    const bytes = await bytesOf(disk, join(folder, file.name))
    if (bytes === null) {
      before = null
      continue
    }
    const expected = { first: file.first, hash: before, last: following === null ? null : following - 1 }
    const scan = scanSegment(bytes, expected)
    await keepDamage(vaultFolder, file, { scan, bytes, isLast: following === null }, settings)
    const lines = await sealSegment(file.first, { bytes, scan, last }, settings)
    for (const [at, line] of scan.lines.entries()) {
      if (wanted.has(line.position)) hashes.push([line.position, line.hash, lines[at]?.hash ?? ''])
    }
    last = lines.at(-1) ?? last
    before = scan.isCut ? null : scan.hash
    segments[file.name] = bytes.length
    onBytes(bytes.length)
  }
  await demandSameBase(disk, target, base)
  return { version: 1, segments, hashes }
}

async function sealSegment(
  first: number,
  { bytes, scan, last }: { readonly bytes: Buffer; readonly scan: SegmentScan; readonly last: Last },
  { disk, sealer, target }: SegmentSealing,
): Promise<readonly NewLine[]> {
  const start = first === last.position + 1 ? last.hash : hashOfUnknown(first, scan.header?.hash ?? '')
  const plain = scan.lines.map((line) => contentOf(bytes, line).toString('utf8'))
  const lines: NewLine[] = []
  let previous: Last = { position: first - 1, hash: start }
  for (const [index, { position, hash }] of scan.lines.entries()) {
    const chained = position === previous.position + 1 ? previous.hash : hashOfUnknown(position, hash)
    const line = { position, ...writeLine(position, chained, sealed(plain[index] ?? '', sealer)) }
    lines.push(line)
    previous = line
  }
  await createSegment(disk, target, { first, hash: start, lines })
  await compare(join(target, segmentName(first)), { first, start, lines, plain }, { disk, sealer })
  return lines
}

/** A line that is sealed already stays as it is. */
function sealed(content: string, sealer: Sealer): string {
  return content.startsWith(sealer.prefix) ? content : sealer.seal(content)
}

/** Reads a segment from the disk and demands that it opens to the very records it was made of. */
async function compare(
  path: string,
  meant: {
    readonly first: number
    readonly start: string
    readonly lines: readonly NewLine[]
    readonly plain: readonly string[]
  },
  { disk, sealer }: Pick<SegmentSealing, 'disk' | 'sealer'>,
): Promise<void> {
  const bytes = await disk.readFile(path)
  const scan = scanSegment(bytes, { first: meant.first, hash: meant.start, last: null })
  const isWhole =
    scan.header !== null &&
    scan.end === bytes.length &&
    scan.damaged.length === 0 &&
    scan.lines.length === meant.lines.length &&
    scan.lines.every((line, index) => {
      const { position, hash } = meant.lines[index] ?? { position: 0, hash: '' }
      const isSame = line.position === position && line.hash === hash
      const content = contentOf(bytes, line).toString('utf8')
      const isSealed = content === meant.plain[index] || sealer.open(content) === meant.plain[index]
      return isSame && content.startsWith(sealer.prefix) && isSealed
    })
  if (!isWhole) throw new ConversionFailed('notProven')
}

/** Damage that nothing could mend is kept before the segment goes. */
async function keepDamage(
  vaultFolder: string,
  { name }: SegmentFile,
  { scan, bytes, isLast }: { readonly scan: SegmentScan; readonly bytes: Buffer; readonly isLast: boolean },
  settings: SegmentSealing,
): Promise<void> {
  const isDamaged = scan.header === null || scan.damaged.length > 0 || (isLast && scan.end < bytes.length)
  if (isDamaged) await copyToDamaged(vaultFolder, name, settings)
}

/** Null for a file that the disk has lost. */
async function bytesOf(disk: Disk, path: string): Promise<Buffer | null> {
  try {
    return await disk.readFile(path)
  } catch (error) {
    if (errorCode(error) === 'EIO') return null
    throw error
  }
}

async function demandSameBase(disk: Disk, target: string, base: JournalHead): Promise<void> {
  const written = await readBase(disk, target)
  const isSame = written?.position === base.position && written.hash === base.hash
  if (!isSame) throw new ConversionFailed('notProven')
}

/** Stands for the hash of a record that nobody has: the chain goes on behind it, and nothing else hashes to it. */
function hashOfUnknown(position: number, hash: string): string {
  return createHash('sha256')
    .update(`keyfolio-unknown ${String(position)} ${hash}`)
    .digest('hex')
}

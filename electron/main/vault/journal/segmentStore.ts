import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Gap } from '#shared/ipc/safety.ts'
import type { JournalHead } from '#shared/ipc/schemas.ts'
import { moveToDamaged } from './damagedSegments.ts'
import type { Disk } from '../disk.ts'
import { writeBase } from './journalBase.ts'
import { rebuild } from './rebuildSegment.ts'
import { gapsOf, type JournalScan } from './scanJournal.ts'
import {
  addLines,
  createSegment,
  type NewLine,
  type ReadLine,
  readLines,
  type Segment,
  writeFully,
} from './segmentFile.ts'
import { JOURNAL_FOLDER, segmentName } from './segmentHeader.ts'
import { chainedHash } from './segmentLine.ts'

export interface StoreSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  /** A segment that is longer gets no more lines. */
  readonly segmentBytes: number
}

interface Active {
  readonly segment: Segment
  readonly handle: FileHandle
}

/**
 * The segments of a journal on the disk. One call at a time, except for reading. Failures of the disk are thrown;
 * what was not acknowledged before is then not in the journal.
 */
export class SegmentStore {
  readonly #settings: StoreSettings
  readonly #vaultFolder: string
  readonly #folder: string
  #base: JournalHead
  #head: JournalHead
  #segments: Segment[]
  #gaps: readonly Gap[]
  /** Names of segments before the base that a trim did not get to. */
  #stale: readonly string[]
  /** The segment that lines are added to; null while the next line needs a new one. */
  #active: Active | null = null
  /** The last segment could not be synced when it was opened: it is written anew before anything else. */
  #isUnsynced = false

  constructor(vaultFolder: string, { base, head, segments, stale }: JournalScan, settings: StoreSettings) {
    this.#settings = settings
    this.#vaultFolder = vaultFolder
    this.#folder = join(vaultFolder, JOURNAL_FOLDER)
    this.#base = base
    this.#head = head
    this.#segments = [...segments]
    this.#stale = stale
    this.#gaps = gapsOf(segments, base, head)
  }

  get base(): JournalHead {
    return this.#base
  }

  get head(): JournalHead {
    return this.#head
  }

  get gaps(): readonly Gap[] {
    return this.#gaps
  }

  get count(): number {
    return this.#segments.length
  }

  get bytes(): number {
    return this.#segments.reduce((sum, { end }) => sum + end, 0)
  }

  /** How many records can be read. */
  get records(): number {
    const missing = this.#gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0)
    return this.#head.position - this.#base.position - missing
  }

  /** Makes the last segment the one that lines are added to, and its lines durable; begins the first one. */
  async resume(): Promise<void> {
    const segment = this.#segments.at(-1)
    if (segment === undefined) {
      await this.#beginSegment([])
    } else if (segment.first > this.#base.position) {
      const handle = await this.#settings.disk.open(this.#pathOf(segment), 'r+')
      try {
        await handle.datasync()
        this.#active = { segment, handle }
      } catch {
        this.#isUnsynced = segment.offsets.length > 0
        await handle.close()
      }
    }
  }

  /** The whole lines from a position on, up to `limit` of them; damaged ones are left out. */
  async read(from: number, limit: number): Promise<ReadLine[]> {
    const lines: ReadLine[] = []
    let next = Math.max(from, this.#base.position + 1)
    for (const segment of this.#segments) {
      const last = segment.first + segment.offsets.length - 1
      while (next <= last && lines.length < limit) {
        const to = Math.min(last, next + limit - lines.length - 1)
        lines.push(...(await readLines(this.#settings.disk, this.#folder, segment, { from: next, to })))
        next = to + 1
      }
    }
    return lines
  }

  /** Adds lines behind the head; they are on the disk when it ends. */
  async append(lines: readonly NewLine[]): Promise<void> {
    if (this.#isUnsynced) await this.#writeLastAnew()
    const length = lines.reduce((sum, { bytes }) => sum + bytes.length, 0)
    const current = this.#active?.segment
    if (current && current.offsets.length > 0 && current.end + length > this.#settings.segmentBytes) {
      await this.#retire()
    }
    if (this.#active === null) await this.#beginSegment(lines)
    else await this.#extend(this.#active, lines)
    const last = lines.at(-1)
    if (last !== undefined) this.#head = { position: last.position, hash: last.hash }
  }

  /** Puts lines where they are missing; the caller has proven that they are the ones that were there. */
  async putBack(lines: readonly NewLine[]): Promise<void> {
    const parts = new Map<Segment | null, NewLine[]>()
    for (const line of lines) {
      const owner = this.#ownerOf(line.position)
      const part = parts.get(owner)
      if (part === undefined) parts.set(owner, [line])
      else part.push(line)
    }
    for (const [owner, missing] of parts) await this.#rebuild(owner, missing)
  }

  /** Writes a segment anew that nothing is missing in, but that has damage around its records. */
  async clean(segment: Segment): Promise<void> {
    if (this.#segments.includes(segment) && this.#isWhole(segment)) await this.#rebuild(segment, [])
  }

  /** Chained hash of the record at a position; null if that record is damaged. */
  async hashAt(position: number): Promise<string | null> {
    if (position === this.#base.position) return this.#base.hash
    if (position === this.#head.position) return this.#head.hash
    const following = this.#segments.find(({ first }) => first === position + 1)
    if (following !== undefined && following.hash !== null) return following.hash
    const [line] = await this.read(position, 1)
    return line?.position === position ? line.hash : null
  }

  /** Answers whether a hash is the one that the record behind a position was chained to. */
  async followerOf(position: number): Promise<(hash: string) => boolean> {
    const following = this.#segments.find(({ first }) => first === position + 1)
    if (following !== undefined && following.hash !== null) return (hash) => hash === following.hash
    const [line] = await this.read(position + 1, 1)
    if (line?.position !== position + 1) return () => false
    return (hash) => chainedHash(hash, line.content) === line.hash
  }

  /** Removes the segments that end at or before a position. */
  async trim(position: number): Promise<void> {
    const last = this.#segments.at(-1)
    if (position >= this.#head.position && last !== undefined && last.offsets.length > 0) {
      await this.#retire()
      await this.#beginSegment([])
    }
    const kept = this.#segments.findIndex((_, index) => {
      const next = this.#segments[index + 1]
      return next === undefined || next.first > position + 1 || next.hash === null
    })
    const start = this.#segments[kept]
    const gone = this.#segments.slice(0, Math.max(kept, 0))
    if (start !== undefined && start.hash !== null && gone.length > 0) {
      await this.#moveBase({ position: start.first - 1, hash: start.hash })
      this.#setSegments(this.#segments.slice(kept))
      this.#stale = [...this.#stale, ...gone.map(({ first }) => segmentName(first))]
    }
    if (this.#stale.length === 0) return
    for (const name of this.#stale) await this.#settings.disk.remove(join(this.#folder, name))
    await this.#settings.disk.syncFolder(this.#folder)
    this.#stale = []
  }

  /** Sets all segments aside as damaged and begins a new one behind the head. */
  async startBehindHead(): Promise<void> {
    await this.#retire()
    await this.#moveBase(this.#head)
    await this.#beginSegment([])
    for (const segment of this.#segments.slice(0, -1)) {
      await moveToDamaged(this.#vaultFolder, segmentName(segment.first), this.#settings)
      this.#setSegments(this.#segments.filter((one) => one !== segment))
    }
  }

  /** Makes an empty journal go on behind a record that it does not have. False if it is not empty. */
  async beginAt(base: JournalHead): Promise<boolean> {
    const isEmpty = this.#head.position === this.#base.position && this.#gaps.length === 0
    // A second attempt after a failed one finds its own base.
    if (!isEmpty || (this.#base.position !== 0 && this.#base.hash !== base.hash)) return false
    await this.#retire()
    const old = this.#segments.map(({ first }) => segmentName(first))
    await this.#moveBase(base)
    this.#head = base
    this.#setSegments([])
    await this.#beginSegment([])
    this.#stale = old.filter((name) => name !== segmentName(base.position + 1))
    await this.trim(0)
    return true
  }

  async close(): Promise<void> {
    await this.#retire()
  }

  async #extend({ segment, handle }: Active, lines: readonly NewLine[]): Promise<void> {
    try {
      await writeFully(handle, Buffer.concat(lines.map(({ bytes }) => bytes)), segment.end)
      await handle.datasync()
    } catch (error) {
      // What a failed sync has left on the disk nobody knows: nothing is ever added to this segment again. Its
      // leftovers count for nothing once the next segment begins; taking them back is only tidiness.
      await handle.truncate(segment.end).catch(() => undefined)
      await handle.datasync().catch(() => undefined)
      await this.#retire()
      throw error
    }
    addLines(segment, lines)
  }

  /** Begins a segment behind the head, with lines in it from the start. */
  async #beginSegment(lines: readonly NewLine[]): Promise<void> {
    const { disk } = this.#settings
    const { position, hash } = this.#head
    await disk.makeFolder(this.#folder)
    const segment = await createSegment(disk, this.#folder, { first: position + 1, hash, lines })
    if (this.#segments.length === 0) await disk.syncFolder(this.#vaultFolder)
    // Only one that nothing was acknowledged in can have had this name.
    this.#segments = [...this.#segments.filter(({ first }) => first <= position), segment]
    try {
      this.#active = { segment, handle: await disk.open(this.#pathOf(segment), 'r+') }
    } catch {
      // Its lines are safe; the next ones begin another segment.
    }
  }

  async #writeLastAnew(): Promise<void> {
    const segment = this.#segments.at(-1)
    if (segment !== undefined) {
      if (segment.hash === null) throw new Error('The last segment cannot be written anew')
      await this.#rebuild(segment, [])
    }
    this.#isUnsynced = false
  }

  async #rebuild(owner: Segment | null, missing: readonly NewLine[]): Promise<void> {
    if (owner !== null && owner === this.#active?.segment) await this.#retire()
    const { disk, segmentBytes } = this.#settings
    const before = missing[0] === undefined ? null : await this.hashAt(missing[0].position - 1)
    const built = await rebuild(disk, this.#folder, { owner, missing, before, segmentBytes })
    this.#setSegments([...this.#segments.filter((segment) => segment !== owner), ...built])
  }

  /** Ends adding to the present segment. */
  async #retire(): Promise<void> {
    const active = this.#active
    this.#active = null
    await active?.handle.close().catch(() => undefined)
  }

  async #moveBase(base: JournalHead): Promise<void> {
    await writeBase(this.#settings.disk, this.#folder, base)
    this.#base = base
    this.#setSegments(this.#segments)
  }

  /** Whether no position that belongs to a segment is missing. */
  #isWhole(segment: Segment): boolean {
    const next = this.#segments[this.#segments.indexOf(segment) + 1]?.first ?? Infinity
    return !this.#gaps.some(({ from, to }) => from < next && to >= segment.first)
  }

  /** The segment that a position belongs to; null before the first one. */
  #ownerOf(position: number): Segment | null {
    return this.#segments.findLast(({ first }) => first <= position) ?? null
  }

  #setSegments(segments: readonly Segment[]): void {
    this.#segments = [...segments].sort((one, other) => one.first - other.first)
    this.#gaps = gapsOf(this.#segments, this.#base, this.#head)
  }

  #pathOf({ first }: Segment): string {
    return join(this.#folder, segmentName(first))
  }
}

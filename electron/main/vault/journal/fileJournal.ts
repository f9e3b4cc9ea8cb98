import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type { Gap, HealthReport } from '#shared/ipc/safety.ts'
import { type JournalEntry, JournalEntrySchema, type JournalHead } from '#shared/ipc/schemas.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { type DiskError, diskErrorOf } from '../disk.ts'
import type { Sealer } from '../sealer.ts'
import type { GapRepair } from './gapRepair.ts'
import type { AppendError, Journal, RepairError } from './journal.ts'
import type { NewLine } from './segmentFile.ts'
import { writeLine } from './segmentLine.ts'
import type { SegmentStore } from './segmentStore.ts'

export interface FileJournalSettings {
  readonly sealer: Sealer
  readonly state: 'ready' | 'readOnly'
  /** Bytes that were cut from a torn write when the journal was opened. */
  readonly cutBytes: number
  readonly repair: GapRepair
}

interface Waiting {
  readonly entries: readonly JournalEntry[]
  readonly answer: (result: Result<JournalHead, AppendError>) => void
}

/** What one write adds: lines not yet on the disk, with their contents. */
interface Group {
  readonly contents: string[]
  readonly lines: NewLine[]
  hash: string
}

/** The journal in segments. Appends that arrive while a write is under way share the next write and sync. */
export class FileJournal implements Journal {
  readonly #store: SegmentStore
  readonly #settings: FileJournalSettings
  #waiting: Waiting[] = []
  #isWriting = false
  /** Whatever writes comes one after the other. */
  #queue: Promise<unknown> = Promise.resolve()
  #repaired = 0

  constructor(store: SegmentStore, settings: FileJournalSettings) {
    this.#store = store
    this.#settings = settings
  }

  head(): Result<JournalHead, 'unreadable'> {
    return ok(this.#store.head)
  }

  append(entries: readonly JournalEntry[]): Promise<Result<JournalHead, AppendError>> {
    if (this.#settings.state === 'readOnly') return Promise.resolve(err('readOnly'))
    return new Promise((answer) => {
      this.#waiting.push({ entries, answer })
      if (this.#isWriting) return
      this.#isWriting = true
      void this.#inTurn(() => this.#writeGroup())
    })
  }

  async read(
    from: number,
    limit: number,
  ): Promise<Result<{ entries: readonly JournalEntry[] }, 'unreadable' | 'trimmed'>> {
    if (from < this.first()) return err('trimmed')
    const entries = async () => ok({ entries: await this.#entries(from, limit) })
    // While a segment is being replaced its lines may not lie where they were thought to be: once more in turn.
    return entries().catch(() => this.#inTurn(entries).catch(() => err('unreadable')))
  }

  first(): number {
    return this.#store.base.position + 1
  }

  gaps(): readonly Gap[] {
    return this.#store.gaps
  }

  facts(): HealthReport['journal'] {
    const { head, gaps, count, bytes } = this.#store
    return {
      position: head.position,
      hash: head.hash.slice(0, SHOWN_DIGITS),
      firstPosition: this.first(),
      segments: count,
      bytes,
      gaps,
      cutBytes: this.#settings.cutBytes,
      repaired: this.#repaired,
      state: this.#settings.state,
    }
  }

  async repair(
    entries: readonly JournalEntry[],
  ): Promise<Result<{ readonly gaps: readonly Gap[] }, RepairError>> {
    const { sealer, repair } = this.#settings
    const contents = entries.map(({ position, record }): [number, string] => [
      position,
      sealer.seal(canonicalJson({ position, record })),
    ])
    const repaired = await this.#change(() => repair.putBack(contents))
    if (!repaired.ok) return repaired.error === 'folderGone' ? err('writeFailed') : err(repaired.error)
    this.#repaired += repaired.value.records
    if (repaired.value.records === 0 && !repaired.value.isWaiting) return err('noMatch')
    return ok({ gaps: this.#store.gaps })
  }

  async trim(position: number): Promise<Result<undefined, DiskError>> {
    return this.#change(() => this.#store.trim(position).then(() => undefined))
  }

  async startBehindHead(): Promise<Result<undefined, DiskError>> {
    return this.#change(() => this.#store.startBehindHead().then(() => undefined))
  }

  async beginAt(head: JournalHead): Promise<Result<undefined, 'notEmpty' | DiskError>> {
    const began = await this.#change(() => this.#store.beginAt(head))
    if (!began.ok) return began
    return began.value ? ok(undefined) : err('notEmpty')
  }

  async close(): Promise<void> {
    while (this.#isWriting) await this.#queue
    await this.#inTurn(() => this.#store.close())
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work)
    this.#queue = done.catch(() => undefined)
    return done
  }

  async #change<T>(work: () => Promise<T>): Promise<Result<T, DiskError>> {
    if (this.#settings.state === 'readOnly') return err('readOnly')
    try {
      return ok(await this.#inTurn(work))
    } catch (error) {
      return err(diskErrorOf(error))
    }
  }

  async #entries(from: number, limit: number): Promise<JournalEntry[]> {
    return (await this.#store.read(from, limit)).map(({ position, content }) => {
      const entry = JournalEntrySchema.parse(JSON.parse(this.#settings.sealer.open(content)))
      if (entry.position !== position) throw new Error(`Position ${String(position)} holds another`)
      return entry
    })
  }

  async #writeGroup(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    const group: Group = { contents: [], lines: [], hash: this.#store.head.hash }
    const taken: Waiting[] = []
    for (const request of waiting) {
      const refusal = this.#isNew(request.entries)
        ? this.#take(group, request.entries, NOTHING_STORED)
        : await this.#takeAgain(group, request.entries)
      if (refusal === null) taken.push(request)
      else request.answer(err(refusal))
    }
    const failure = group.lines.length === 0 ? null : await this.#write(group)
    this.#isWriting = this.#waiting.length > 0
    if (this.#isWriting) void this.#inTurn(() => this.#writeGroup())
    for (const { answer } of taken) answer(failure === null ? ok(this.#store.head) : err(failure))
  }

  async #write(group: Group): Promise<AppendError | null> {
    try {
      await this.#store.append(group.lines)
      return null
    } catch (error) {
      const code = diskErrorOf(error)
      return code === 'folderGone' ? 'writeFailed' : code
    }
  }

  /** Whether nothing on the disk has to be compared with, as ever unless something is sent again. */
  #isNew(entries: readonly JournalEntry[]): boolean {
    const head = this.#store.head.position
    return entries.every(({ position }) => position > head)
  }

  async #takeAgain(group: Group, entries: readonly JournalEntry[]): Promise<AppendError | null> {
    const stored = await this.#storedContents(entries).catch(() => null)
    return stored === null ? 'writeFailed' : this.#take(group, entries, stored)
  }

  /** Adds the entries that are new to the group; nothing of them if one does not fit. */
  #take(
    group: Group,
    entries: readonly JournalEntry[],
    stored: ReadonlyMap<number, string>,
  ): AppendError | null {
    const fresh: string[] = []
    const head = this.#store.head.position
    const firstFresh = head + group.contents.length + 1
    for (const entry of entries) {
      const { position } = entry
      const content = canonicalJson(entry)
      if (position > firstFresh + fresh.length) return 'gap'
      if (position === firstFresh + fresh.length) {
        fresh.push(content)
      } else {
        const present =
          stored.get(position) ?? group.contents[position - head - 1] ?? fresh[position - firstFresh]
        // What was trimmed or is damaged was acknowledged once; there is nothing to compare with.
        if (present !== content && (present !== undefined || position > head)) return 'conflict'
      }
    }
    try {
      const lines = this.#linesOf(fresh, firstFresh, group.hash)
      group.hash = lines.at(-1)?.hash ?? group.hash
      group.contents.push(...fresh)
      group.lines.push(...lines)
      return null
    } catch {
      // What cannot be sealed is not written.
      return 'writeFailed'
    }
  }

  #linesOf(contents: readonly string[], first: number, hash: string): readonly NewLine[] {
    let last = hash
    return contents.map((content, index) => {
      const line = writeLine(first + index, last, this.#settings.sealer.seal(content))
      last = line.hash
      return { position: first + index, ...line }
    })
  }

  /** What stands on the disk already at the positions of the entries. */
  async #storedContents(entries: readonly JournalEntry[]): Promise<ReadonlyMap<number, string>> {
    const stored = new Map<number, string>()
    const head = this.#store.head.position
    const old = entries.map(({ position }) => position).filter((position) => position <= head)
    if (old.length > 0) {
      const first = old.reduce((one, other) => Math.min(one, other))
      const last = old.reduce((one, other) => Math.max(one, other))
      for (const { position, content } of await this.#store.read(first, last - first + 1)) {
        stored.set(position, this.#settings.sealer.open(content))
      }
    }
    return stored
  }
}

const NOTHING_STORED: ReadonlyMap<number, string> = new Map()

/** How much of the head's hash a report shows. */
const SHOWN_DIGITS = 12

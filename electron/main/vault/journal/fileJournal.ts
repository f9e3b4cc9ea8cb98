import type { FileHandle } from 'node:fs/promises'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { type JournalEntry, JournalEntrySchema, type JournalHead } from '#shared/ipc/schemas.ts'
import type { Gap } from '#shared/ipc/safety.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { type DiskError, diskErrorOf } from '../disk.ts'
import type { Sealer } from '../sealer.ts'
import type { AppendError, Journal, RepairError } from './journal.ts'
import { contentOf, writeLine } from './journalLine.ts'
import type { Scan } from './scanJournal.ts'

interface Waiting {
  readonly entries: readonly JournalEntry[]
  readonly answer: (result: Result<JournalHead, AppendError>) => void
}

/** What one write adds: lines not yet on the disk, by position. */
interface Group {
  readonly contents: string[]
  readonly lines: Buffer[]
  hash: string
}

/** The journal in one file. Appends that arrive while a write is under way share the next write and sync. */
export class FileJournal implements Journal {
  readonly #handle: FileHandle
  readonly #offsets: number[]
  readonly #sealer: Sealer
  readonly #refusal: AppendError | null
  #hash: string
  /** Where the last acknowledged line ends, in bytes. */
  #end: number
  /** True while bytes behind `#end` may lie in the file: a write failed and could not be taken back. */
  #dirty = false
  #waiting: Waiting[] = []
  #writing: Promise<void> | null = null

  constructor(handle: FileHandle, scan: Scan, sealer: Sealer, refusal: AppendError | null = null) {
    this.#handle = handle
    this.#offsets = scan.offsets
    this.#hash = scan.hash
    this.#end = scan.end
    this.#sealer = sealer
    this.#refusal = refusal
  }

  head(): Result<JournalHead, 'unreadable'> {
    return ok(this.#head())
  }

  append(entries: readonly JournalEntry[]): Promise<Result<JournalHead, AppendError>> {
    if (this.#refusal !== null) return Promise.resolve(err(this.#refusal))
    return new Promise((answer) => {
      this.#waiting.push({ entries, answer })
      this.#writing ??= this.#writeGroups()
    })
  }

  async read(
    from: number,
    limit: number,
  ): Promise<Result<{ entries: readonly JournalEntry[] }, 'unreadable'>> {
    try {
      const entries = (await this.#contents(from, limit)).map((content, index) => {
        const entry = JournalEntrySchema.parse(JSON.parse(content))
        if (entry.position !== from + index) throw new Error(`Position ${String(from + index)} holds another`)
        return entry
      })
      return ok({ entries })
    } catch {
      return err('unreadable')
    }
  }

  first(): number {
    return 1
  }

  gaps(): readonly Gap[] {
    return []
  }

  repair(): Promise<Result<never, RepairError>> {
    return Promise.resolve(err('noMatch'))
  }

  trim(): Promise<Result<undefined, DiskError>> {
    return Promise.resolve(ok(undefined))
  }

  startBehindHead(): Promise<Result<undefined, DiskError>> {
    return Promise.resolve(err('writeFailed'))
  }

  async close(): Promise<void> {
    while (this.#writing !== null) await this.#writing
    await this.#handle.close()
  }

  #head(): JournalHead {
    return { position: this.#offsets.length, hash: this.#hash }
  }

  async #writeGroups(): Promise<void> {
    // Whatever else is asked in this turn of the event loop belongs to the first group.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting
      this.#waiting = []
      await this.#writeGroup(waiting)
    }
    this.#writing = null
  }

  async #writeGroup(waiting: readonly Waiting[]): Promise<void> {
    const group: Group = { contents: [], lines: [], hash: this.#hash }
    const taken: Waiting[] = []
    for (const request of waiting) {
      const refusal = await this.#take(group, request.entries).catch(() => 'writeFailed' as const)
      if (refusal === null) taken.push(request)
      else request.answer(err(refusal))
    }
    const failure = group.lines.length === 0 ? null : await this.#store(group)
    for (const { answer } of taken) answer(failure === null ? ok(this.#head()) : err(failure))
  }

  /** Adds the entries that are new to the group; nothing of them if one does not fit. */
  async #take(group: Group, entries: readonly JournalEntry[]): Promise<AppendError | null> {
    const known = await this.#knownContents(group, entries)
    const fresh: string[] = []
    let next = this.#offsets.length + group.contents.length + 1
    for (const entry of entries) {
      const content = canonicalJson(entry)
      if (entry.position > next) return 'gap'
      if (entry.position === next) {
        fresh.push(content)
        next++
      } else if ((known.get(entry.position) ?? fresh[entry.position - (next - fresh.length)]) !== content) {
        return 'conflict'
      }
    }
    for (const content of fresh) {
      const { hash, bytes } = writeLine(group.hash, this.#sealer.seal(content))
      group.hash = hash
      group.contents.push(content)
      group.lines.push(bytes)
    }
    return null
  }

  /** What stands already at the positions of the entries, on the disk or in the group. */
  async #knownContents(group: Group, entries: readonly JournalEntry[]): Promise<ReadonlyMap<number, string>> {
    const known = new Map(group.contents.map((content, index) => [this.#offsets.length + index + 1, content]))
    const old = entries
      .filter(({ position }) => position <= this.#offsets.length)
      .map(({ position }) => position)
    if (old.length > 0) {
      const first = Math.min(...old)
      const contents = await this.#contents(first, Math.max(...old) - first + 1)
      contents.forEach((content, index) => known.set(first + index, content))
    }
    return known
  }

  async #store(group: Group): Promise<AppendError | null> {
    const bytes = Buffer.concat(group.lines)
    try {
      if (this.#dirty) await this.#cutBack()
      this.#dirty = true
      await writeFully(this.#handle, bytes, this.#end)
      await this.#handle.datasync()
      this.#dirty = false
    } catch (error) {
      await this.#cutBack().catch(() => undefined)
      const code = diskErrorOf(error)
      return code === 'folderGone' ? 'writeFailed' : code
    }
    for (const line of group.lines) {
      this.#offsets.push(this.#end)
      this.#end += line.length
    }
    this.#hash = group.hash
    return null
  }

  /** Takes back what a failed write may have left; until that succeeds nothing more is written. */
  async #cutBack(): Promise<void> {
    await this.#handle.truncate(this.#end)
    await this.#handle.datasync()
    this.#dirty = false
  }

  /** The opened contents of up to `count` acknowledged lines from position `from` on. */
  async #contents(from: number, count: number): Promise<string[]> {
    const last = Math.min(from + count - 1, this.#offsets.length)
    const start = this.#offsets[from - 1]
    if (start === undefined || last < from) return []
    const end = this.#offsets[last] ?? this.#end
    const bytes = await readFully(this.#handle, start, end - start)
    const lineAt = (position: number) => {
      const begin = (this.#offsets[position - 1] ?? 0) - start
      const afterFeed = (position < last ? (this.#offsets[position] ?? 0) : end) - start
      return bytes.subarray(begin, afterFeed - 1)
    }
    return Array.from({ length: last - from + 1 }, (_, index) =>
      this.#sealer.open(contentOf(lineAt(from + index))),
    )
  }
}

async function writeFully(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten
  }
}

async function readFully(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  for (let done = 0; done < length;) {
    const { bytesRead } = await handle.read(bytes, done, length - done, position + done)
    if (bytesRead === 0) throw new Error('The journal is shorter than its acknowledged end')
    done += bytesRead
  }
  return bytes
}

import { SnapshotEntitySchema } from '#shared/formats/snapshot.ts'
import { JournalEntrySchema } from '#shared/ipc/journal.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { Disk } from '../disk.ts'
import type { SnapshotAccess } from './access.ts'
import { parseWith, readParts, type SnapshotPart } from './readParts.ts'
import { readErrorOf } from './snapshotProblem.ts'
import type { SnapshotPage, SnapshotReadError, SnapshotTexts } from './snapshots.ts'

export interface PageRange {
  readonly from: number
  readonly limit: number
  readonly withRecords: boolean
}

/** What the lines of a page say. */
export function parsedPage({
  entities,
  records,
  next,
}: SnapshotTexts): Result<SnapshotPage, SnapshotReadError> {
  try {
    return ok({
      entities: entities.map((text) => parseWith(SnapshotEntitySchema, text)),
      records: records.map((text) => parseWith(JournalEntrySchema, text)),
      next,
    })
  } catch (error) {
    return err(readErrorOf(error))
  }
}

/** A reader that nobody has asked for so long lets its file go. */
const IDLE_MS = 60_000

/**
 * Reads a snapshot page by page. The reader of the last page is kept: who asks for one page after the other has the
 * file decompressed once.
 */
export class SnapshotReader {
  readonly #disk: Disk
  #kept: Lines | null = null
  #idle: NodeJS.Timeout | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(disk: Disk) {
    this.#disk = disk
  }

  /** One page after the other, in the order in which they are asked for. */
  read(
    path: string,
    access: SnapshotAccess,
    range: PageRange,
  ): Promise<Result<SnapshotTexts, SnapshotReadError>> {
    const page = this.#last.then(() => this.#read(path, access, range))
    this.#last = page
    return page
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.#last
    await this.#letGo()
  }

  async #read(
    path: string,
    access: SnapshotAccess,
    range: PageRange,
  ): Promise<Result<SnapshotTexts, SnapshotReadError>> {
    try {
      const lines = await this.#linesAt(path, access, range.from)
      const page = await lines.page(range)
      if (page.next === null) await this.#letGo()
      else this.#letGoLater()
      return ok(page)
    } catch (error) {
      await this.#letGo().catch(() => undefined)
      return err(readErrorOf(error))
    }
  }

  async #linesAt(path: string, access: SnapshotAccess, from: number): Promise<Lines> {
    if (this.#kept?.path === path && this.#kept.next === from) return this.#kept
    await this.#letGo()
    const lines = new Lines(path, readParts(path, { disk: this.#disk, access }))
    this.#kept = lines
    await lines.skip(from)
    return lines
  }

  #letGoLater(): void {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#idle = setTimeout(() => void this.close(), IDLE_MS)
    this.#idle.unref()
  }

  async #letGo(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#idle = null
    const kept = this.#kept
    this.#kept = null
    await kept?.end()
  }
}

type Line = { readonly entity: string } | { readonly record: Buffer }

/** The lines of a snapshot, taken one after the other. */
class Lines {
  readonly path: string
  /** Number of the line that comes next; 0 is the first entity. */
  next = 0
  readonly #parts: AsyncGenerator<SnapshotPart>
  #waiting: readonly Line[] = []
  #taken = 0

  constructor(path: string, parts: AsyncGenerator<SnapshotPart>) {
    this.path = path
    this.#parts = parts
  }

  async skip(count: number): Promise<void> {
    while (this.next < count && (await this.#peek()) !== null) this.#take()
  }

  async page({ limit, withRecords }: PageRange): Promise<SnapshotTexts> {
    const entities: string[] = []
    const records: string[] = []
    for (;;) {
      const line = await this.#peek()
      if (line === null || ('record' in line && !withRecords)) return { entities, records, next: null }
      if (entities.length + records.length === limit) return { entities, records, next: this.next }
      this.#take()
      if ('entity' in line) entities.push(line.entity)
      else records.push(line.record.toString('utf8'))
    }
  }

  async end(): Promise<void> {
    await this.#parts.return(undefined)
  }

  #take(): void {
    this.#taken += 1
    this.next += 1
  }

  async #peek(): Promise<Line | null> {
    for (;;) {
      const line = this.#waiting[this.#taken]
      if (line !== undefined) return line
      const step = await this.#parts.next()
      if (step.done) return null
      this.#taken = 0
      if (step.value.kind === 'entities') this.#waiting = step.value.texts.map((entity) => ({ entity }))
      else if (step.value.kind === 'records') this.#waiting = step.value.lines.map((record) => ({ record }))
      else this.#waiting = []
    }
  }
}

import { createHash } from 'node:crypto'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { latest } from '#shared/domain/changes/hybridClock.ts'
import { type EntityState, isAlive } from '#shared/domain/changes/merge.ts'
import {
  entityOf,
  SNAPSHOT_VERSION,
  SnapshotEntitySchema,
  type SnapshotFooter,
  type SnapshotHeader,
  stateOf,
} from '#shared/formats/snapshot.ts'
import { assertNever } from '#shared/lib/assertNever.ts'
import type { Disk } from '../disk.ts'
import type { Keyring } from '../keys/vaultKeys.ts'
import { ownAccess } from './access.ts'
import { count } from './checkSnapshot.ts'
import { ENTITY_ID } from './erasing.ts'
import { type FoldedTail, foldTail, highestKnown, stateAfter } from './foldTail.ts'
import { parseWith, readParts } from './readParts.ts'
import { readErrorOf, SnapshotProblem } from './snapshotProblem.ts'
import { type ReadTail, TailUnreadable } from './tail.ts'

/** What a snapshot is to be made of. Only plain values: it travels to a thread of its own. */
export interface SnapshotPlan {
  /** Where it goes to; nothing is there yet. */
  readonly path: string
  readonly header: Pick<
    SnapshotHeader,
    'schema' | 'appVersion' | 'deviceId' | 'takenAt' | 'reason' | 'position' | 'hash'
  >
  /** The snapshot that it goes on from; null: the journal has everything. */
  readonly base: {
    readonly path: string
    readonly position: number
    /** The journal still has the record at that position: its hash shows whether both belong together. */
    readonly isInJournal: boolean
  } | null
}

/** The snapshot that was to be gone on from is not whole, or cannot be read at this moment. */
export class BaseUnusable extends Error {
  readonly isDamaged: boolean

  constructor(cause: unknown) {
    super('The snapshot before cannot be used', { cause })
    this.isDamaged = readErrorOf(cause) === 'damaged'
  }
}

export interface WriteSettings {
  readonly disk: Disk
  readonly keyring: Keyring
  readonly readTail: ReadTail
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void
}

const FLUSH_BYTES = 256 << 10

/**
 * One snapshot in the making: the lines of the one before it, with the entities that the journal has touched since then
 * replaced, and the journal's records behind the older ones.
 */
export class Making {
  readonly #plan: SnapshotPlan
  readonly #settings: WriteSettings
  readonly #hash = createHash('sha256')
  readonly #counts = new Map<string, number>()
  readonly #open = new Set<string>()
  #tail: FoldedTail | null = null
  #header: SnapshotHeader | null = null
  #footer: SnapshotFooter | null = null
  #entities = 0
  #records = 0

  constructor(plan: SnapshotPlan, settings: WriteSettings) {
    this.#plan = plan
    this.#settings = settings
  }

  written(): { readonly header: SnapshotHeader; readonly footer: SnapshotFooter } {
    if (this.#header === null || this.#footer === null) throw new Error('The snapshot was not written')
    return { header: this.#header, footer: this.#footer }
  }

  /** Reads the journal's tail once, for what it touches. */
  async fold(): Promise<void> {
    this.#tail = await foldTail(this.#readTail())
    const { lastHash } = this.#tail
    if (lastHash !== null && lastHash !== this.#plan.header.hash) {
      throw new TailUnreadable('The journal ends with another record')
    }
    for (const id of this.#tail.changes.keys()) this.#open.add(id)
  }

  /** The bytes before compression and sealing, in pieces of a good size. */
  async *chunks(): AsyncGenerator<Buffer> {
    let pieces: Buffer[] = []
    let bytes = 0
    for await (const lines of this.#content()) {
      for (const line of lines) {
        pieces.push(line, LINE_FEED)
        bytes += line.length + 1
      }
      if (bytes < FLUSH_BYTES) continue
      yield this.#hashed(pieces)
      pieces = []
      bytes = 0
    }
    if (bytes > 0) yield this.#hashed(pieces)
    this.#footer = {
      counts: Object.fromEntries([...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1))),
      entities: this.#entities,
      records: this.#records,
      sha256: this.#hash.digest('hex'),
    }
    yield Buffer.concat([asLine(JSON.stringify(this.#footer)), LINE_FEED])
  }

  #hashed(pieces: readonly Buffer[]): Buffer {
    const chunk = Buffer.concat(pieces)
    this.#hash.update(chunk)
    return chunk
  }

  /** All lines but the footer, many at once. */
  async *#content(): AsyncGenerator<readonly Buffer[]> {
    if (this.#plan.base === null) {
      yield [this.#headerLine(null)]
      yield* this.#newEntities()
    } else {
      yield* this.#continued(this.#plan.base)
    }
    for await (const { entry } of this.#readTail()) {
      this.#records += 1
      yield [asLine(canonicalJson(entry))]
    }
  }

  /** What the snapshot before has, up to its last record. */
  async *#continued(base: NonNullable<SnapshotPlan['base']>): AsyncGenerator<readonly Buffer[]> {
    const { disk, keyring, onProgress } = this.#settings
    const access = ownAccess(keyring)
    let hasRecords = false
    const parts = readParts(base.path, { disk, access, onProgress: (done) => onProgress(0.6 * done) })
    for (;;) {
      const step = await parts.next().catch((error: unknown) => {
        throw new BaseUnusable(error)
      })
      if (step.done) return
      const part = step.value
      switch (part.kind) {
        case 'header':
          if (part.header.position !== base.position) throw damagedBase('It stands at another position')
          await this.#demandSameHistory(base, part.header.hash)
          yield [this.#headerLine(part.header)]
          break
        case 'entities':
          yield part.lines.map((line, index) => this.#entityLine(part.texts[index] ?? '', line))
          break
        case 'records':
          if (!hasRecords) yield* this.#newEntities()
          hasRecords = true
          this.#records += part.lines.length
          yield part.lines
          break
        case 'footer':
          if (!hasRecords) yield* this.#newEntities()
          for (const [kind, sum] of Object.entries(part.footer.counts)) count(this.#counts, kind, sum)
          break
        default:
          assertNever(part)
      }
    }
  }

  /** A snapshot of another history, such as one of a copied vault, is nothing to go on from. */
  async #demandSameHistory(base: NonNullable<SnapshotPlan['base']>, expected: string): Promise<void> {
    if (!base.isInJournal) return
    for await (const { hash } of this.#settings.readTail(base.position, base.position)) {
      if (hash !== expected) throw new BaseUnusable(new Error('It has another history'))
    }
  }

  #headerLine(base: SnapshotHeader | null): Buffer {
    const { clock = null, known = {} } = this.#tail ?? {}
    this.#header = {
      format: 'keyfolio-snapshot',
      version: SNAPSHOT_VERSION,
      ...this.#plan.header,
      clock: latest(base?.clock ?? null, clock),
      known: highestKnown(base?.known ?? {}, known),
    }
    return asLine(JSON.stringify(this.#header))
  }

  /** An entity of the snapshot before: as it was, or with what the journal has for it since. */
  #entityLine(text: string, line: Buffer): Buffer {
    const id = ENTITY_ID.exec(text)?.[1]
    if (id === undefined) throw damagedBase('The line of an entity has another form')
    const changes = this.#tail?.changes.get(id)
    if (changes === undefined) {
      this.#entities += 1
      return line
    }
    this.#open.delete(id)
    const before = stateOf(parseEntity(text))
    if (isAlive(before)) count(this.#counts, before.entity, -1)
    return this.#stateLine(stateAfter(before, changes) ?? before)
  }

  *#newEntities(): Generator<readonly Buffer[]> {
    for (const id of this.#open) {
      const state = stateAfter(undefined, this.#tail?.changes.get(id) ?? [])
      if (state !== undefined) yield [this.#stateLine(state)]
    }
    this.#open.clear()
  }

  #stateLine(state: EntityState): Buffer {
    this.#entities += 1
    if (isAlive(state)) count(this.#counts, state.entity)
    return asLine(JSON.stringify(entityOf(state)))
  }

  #readTail() {
    const from = (this.#plan.base?.position ?? 0) + 1
    return this.#settings.readTail(from, this.#plan.header.position)
  }
}

function asLine(text: string): Buffer {
  return Buffer.from(text, 'utf8')
}

function parseEntity(text: string) {
  try {
    return parseWith(SnapshotEntitySchema, text)
  } catch (error) {
    throw new BaseUnusable(error)
  }
}

function damagedBase(message: string): BaseUnusable {
  return new BaseUnusable(new SnapshotProblem('damaged', message))
}

const LINE_FEED = Buffer.from('\n')

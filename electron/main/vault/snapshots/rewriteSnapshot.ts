import { createHash } from 'node:crypto'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { isAlive } from '#shared/domain/changes/merge.ts'
import {
  SnapshotEntitySchema,
  type SnapshotFooter,
  type SnapshotHeader,
  stateOf,
} from '#shared/formats/snapshot.ts'
import { JournalEntrySchema } from '#shared/ipc/journal.ts'
import type { Disk } from '../disk.ts'
import type { Keyring } from '../keys/vaultKeys.ts'
import type { SnapshotAccess } from './access.ts'
import { count } from './checkSnapshot.ts'
import { entityWithout, recordWithout } from './erasing.ts'
import type { Proof } from './proof.ts'
import { parseWith, readParts } from './readParts.ts'
import { putSealed, readBack } from './writeSnapshot.ts'

/** A snapshot that is to be made out to this vault. Only plain values: it travels to a thread of its own. */
export interface RewritePlan {
  readonly from: string
  readonly access: SnapshotAccess
  /** Nothing is there yet. */
  readonly to: string
  /** Ids that are left out. */
  readonly erased: readonly string[]
}

/**
 * Copies a snapshot of another vault, or one that was not sealed, as one of our own: sealed for our keys, without what
 * was erased meanwhile, and read back.
 */
export async function rewriteSnapshot(
  plan: RewritePlan,
  settings: { readonly disk: Disk; readonly keyring: Keyring },
  onProgress: (done: number) => void,
): Promise<Proof> {
  const copy = new Copy(plan, settings.disk, (done) => onProgress(done / 2))
  await putSealed(plan.to, copy.chunks(), settings)
  return readBack(plan.to, copy.written(), {
    ...settings,
    onProgress: (done) => onProgress((1 + done) / 2),
  })
}

class Copy {
  readonly #plan: RewritePlan
  readonly #disk: Disk
  readonly #onProgress: (done: number) => void
  readonly #erased: ReadonlySet<string>
  readonly #hash = createHash('sha256')
  readonly #counts = new Map<string, number>()
  #header: SnapshotHeader | null = null
  #footer: SnapshotFooter | null = null
  #entities = 0
  #records = 0

  constructor(plan: RewritePlan, disk: Disk, onProgress: (done: number) => void) {
    this.#plan = plan
    this.#disk = disk
    this.#onProgress = onProgress
    this.#erased = new Set(plan.erased)
  }

  written(): { readonly header: SnapshotHeader; readonly footer: SnapshotFooter } {
    if (this.#header === null || this.#footer === null) throw new Error('The snapshot was not written')
    return { header: this.#header, footer: this.#footer }
  }

  async *chunks(): AsyncGenerator<Buffer> {
    const { from, access } = this.#plan
    for await (const part of readParts(from, { disk: this.#disk, access, onProgress: this.#onProgress })) {
      switch (part.kind) {
        case 'header':
          this.#header = part.header
          yield this.#lines([JSON.stringify(part.header)])
          break
        case 'entities': {
          const kept = part.texts.filter((text) => this.#keeps(text))
          this.#entities += kept.length
          yield this.#lines(kept)
          break
        }
        case 'records':
          this.#records += part.lines.length
          yield this.#lines(part.lines.map((line) => this.#recordLine(line.toString('utf8'))))
          break
        case 'footer':
          for (const [kind, sum] of Object.entries(part.footer.counts)) count(this.#counts, kind, sum)
      }
    }
    yield this.#footerLine()
  }

  #footerLine(): Buffer {
    this.#footer = {
      counts: Object.fromEntries([...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1))),
      entities: this.#entities,
      records: this.#records,
      sha256: this.#hash.digest('hex'),
    }
    return Buffer.from(`${JSON.stringify(this.#footer)}\n`)
  }

  #lines(texts: readonly string[]): Buffer {
    const chunk = Buffer.from(texts.map((text) => `${text}\n`).join(''))
    this.#hash.update(chunk)
    return chunk
  }

  #keeps(text: string): boolean {
    if (entityWithout(text, this.#erased) !== null) return true
    const state = stateOf(parseWith(SnapshotEntitySchema, text))
    if (isAlive(state)) count(this.#counts, state.entity, -1)
    return false
  }

  #recordLine(text: string): string {
    if (this.#erased.size === 0) return text
    const entry = parseWith(JournalEntrySchema, text)
    const kept = recordWithout(entry, this.#erased)
    return kept === entry ? text : canonicalJson(kept)
  }
}

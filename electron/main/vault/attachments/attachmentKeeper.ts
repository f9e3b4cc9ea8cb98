import { logger } from '../../log.ts'
import { diskErrorOf } from '../disk.ts'
import type { Journal } from '../journal/journal.ts'
import type { Snapshots } from '../snapshots/snapshots.ts'
import { attachmentsInUse } from './attachmentsInUse.ts'
import type { AttachmentStore } from './attachmentStore.ts'

const log = logger('attachments')

const ONCE_IN_MS = 86_400_000

/** Looks once a day which files nobody needs any more, and for those that are needed and missing. */
export class AttachmentKeeper {
  readonly #store: AttachmentStore
  readonly #snapshots: Pick<Snapshots, 'list' | 'read'>
  readonly #journal: Pick<Journal, 'head' | 'read' | 'gaps'>
  readonly #nowMs: () => number
  #lookedAtMs: number | null = null
  #knownSources = 0

  constructor(of: {
    readonly store: AttachmentStore
    readonly snapshots: Pick<Snapshots, 'list' | 'read'>
    readonly journal: Pick<Journal, 'head' | 'read' | 'gaps'>
    readonly nowMs: () => number
  }) {
    this.#store = of.store
    this.#snapshots = of.snapshots
    this.#journal = of.journal
    this.#nowMs = of.nowMs
  }

  /** To be told of each proven snapshot; never throws. Answers whether it has looked. */
  async afterSnapshot(): Promise<boolean> {
    const nowMs = this.#nowMs()
    const sources = this.#store.sourceCount()
    // A clock that was put back is a reason to look, too, and so is a backup that somebody has opened.
    const isSoon = this.#lookedAtMs !== null && Math.abs(nowMs - this.#lookedAtMs) < ONCE_IN_MS
    if (isSoon && sources <= this.#knownSources) return false
    this.#lookedAtMs = nowMs
    this.#knownSources = sources
    try {
      const inUse = await attachmentsInUse(this.#snapshots, this.#journal)
      if (inUse === null) return false
      await this.#store.collect(inUse, nowMs)
      await this.#bring(inUse)
      return true
    } catch (error) {
      log.warn('notCollected', { code: diskErrorOf(error) })
      return false
    }
  }

  /** What a record names and the vault has not, as after a restore, is taken from wherever else it lies. */
  async #bring(inUse: ReadonlySet<string>): Promise<void> {
    const stored = new Set((await this.#store.list()).map(({ hash }) => hash))
    for (const hash of inUse) if (!stored.has(hash)) await this.#store.verified(hash)
  }
}

import { logger } from '../../log.ts'
import { diskErrorOf } from '../disk.ts'
import type { Journal } from '../journal/journal.ts'
import type { Snapshots } from '../snapshots/snapshots.ts'
import { attachmentsInUse } from './attachmentsInUse.ts'
import type { AttachmentStore } from './attachmentStore.ts'

const log = logger('attachments')

const ONCE_IN_MS = 86_400_000

/** Looks once a day which files nobody needs any more. */
export class AttachmentKeeper {
  readonly #store: AttachmentStore
  readonly #snapshots: Pick<Snapshots, 'list' | 'read'>
  readonly #journal: Pick<Journal, 'head' | 'read' | 'gaps'>
  readonly #nowMs: () => number
  #lookedAtMs: number | null = null

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
    // A clock that was put back is a reason to look, too.
    if (this.#lookedAtMs !== null && Math.abs(nowMs - this.#lookedAtMs) < ONCE_IN_MS) return false
    this.#lookedAtMs = nowMs
    try {
      const inUse = await attachmentsInUse(this.#snapshots, this.#journal)
      if (inUse !== null) await this.#store.collect(inUse, nowMs)
      return inUse !== null
    } catch (error) {
      log.warn('notCollected', { code: diskErrorOf(error) })
      return false
    }
  }
}

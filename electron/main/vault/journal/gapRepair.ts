import { proveRecords, type ProvenRecord } from './proveRecords.ts'
import { frameLine } from './segmentLine.ts'
import type { SegmentStore } from './segmentStore.ts'

/**
 * Closes gaps with records from elsewhere. A gap may be longer than what is offered at once: records that nothing
 * proves yet wait for the rest.
 */
export class GapRepair {
  readonly #store: SegmentStore
  readonly #traces: ReadonlyMap<number, string>
  /** Sealed contents by position. */
  readonly #offered = new Map<number, string>()

  constructor(store: SegmentStore, traces: ReadonlyMap<number, string>) {
    this.#store = store
    this.#traces = traces
  }

  /** Puts back what is proven to have been there, and answers how many; `isWaiting` while others may still be proven. */
  async putBack(
    contents: readonly (readonly [position: number, content: string])[],
  ): Promise<{ readonly records: number; readonly isWaiting: boolean }> {
    for (const [position, content] of contents) {
      if (this.#store.gaps.some(({ from, to }) => from <= position && position <= to)) {
        this.#offered.set(position, content)
      }
    }
    const proven: ProvenRecord[] = []
    for (const gap of this.#store.gaps) {
      const before = await this.#store.hashAt(gap.from - 1)
      const isFollowed = await this.#store.followerOf(gap.to)
      if (before === null) continue
      const isWhole = this.#hasAll(gap.from, gap.to)
      const found = proveRecords(gap, this.#offered, { before, isFollowed, traces: this.#traces })
      proven.push(...found)
      // Nothing more can come that would prove these.
      if (isWhole)
        for (let position = gap.from; position <= gap.to; position++) this.#offered.delete(position)
    }
    if (proven.length > 0) {
      await this.#store.putBack(
        proven.map(({ position, hash, content }) => ({
          position,
          hash,
          bytes: frameLine(position, hash, Buffer.from(content)),
        })),
      )
    }
    for (const { position } of proven) this.#offered.delete(position)
    return { records: proven.length, isWaiting: this.#offered.size > 0 }
  }

  #hasAll(from: number, to: number): boolean {
    for (let position = from; position <= to; position++) if (!this.#offered.has(position)) return false
    return true
  }
}

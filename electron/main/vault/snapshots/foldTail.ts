import type { ChangeRecord, EntityChange, Known } from '#shared/domain/changes/changeRecord.ts'
import { type Clock, latest } from '#shared/domain/changes/hybridClock.ts'
import { applyChange, type EntityState } from '#shared/domain/changes/merge.ts'
import type { ChainedEntry } from '../journal/readSegments.ts'

/** A change, and what of its record the merge asks for. */
interface DatedChange {
  readonly change: EntityChange
  readonly by: Pick<ChangeRecord, 'clock' | 'deviceId' | 'seq'>
}

/** What the journal says since the last snapshot: the changes of each entity that it touches. */
export interface FoldedTail {
  readonly changes: ReadonlyMap<string, readonly DatedChange[]>
  readonly clock: Clock | null
  readonly known: Known
  /** Chained hash of its last record; null if there is none. */
  readonly lastHash: string | null
}

/** Gathers the changes of a tail by entity: memory only for what it touches. */
export async function foldTail(tail: AsyncIterable<ChainedEntry>): Promise<FoldedTail> {
  const changes = new Map<string, DatedChange[]>()
  const known: Record<string, number> = {}
  let clock: Clock | null = null
  let lastHash: string | null = null
  for await (const { entry, hash } of tail) {
    const { deviceId, seq, clock: written } = entry.record
    clock = latest(clock, written)
    known[deviceId] = Math.max(known[deviceId] ?? 0, seq)
    lastHash = hash
    for (const change of entry.record.changes) {
      const dated = { change, by: { clock: written, deviceId, seq } }
      const earlier = changes.get(change.id)
      if (earlier === undefined) changes.set(change.id, [dated])
      else earlier.push(dated)
    }
  }
  return { changes, clock, known, lastHash }
}

/** An entity after the changes that the tail has for it. */
export function stateAfter(
  before: EntityState | undefined,
  changes: readonly DatedChange[],
): EntityState | undefined {
  return changes.reduce<EntityState | undefined>(
    (state, { change, by }) => applyChange(state, change, by),
    before,
  )
}

/** Per device the higher number. */
export function highestKnown(one: Known, other: Known): Known {
  const result: Record<string, number> = { ...one }
  for (const [deviceId, seq] of Object.entries(other)) result[deviceId] = Math.max(result[deviceId] ?? 0, seq)
  return result
}

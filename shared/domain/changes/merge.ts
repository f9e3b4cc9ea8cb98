import { type EntityKind, recordSchemas } from '#shared/domain/records.ts'
import type { ChangeRecord, EntityChange, FieldChange, Known } from './changeRecord.ts'
import type { Clock } from './hybridClock.ts'

/** Who wrote a field last. */
interface Stamp {
  readonly clock: Clock
  readonly deviceId: string
  readonly seq: number
}

/** All that is known of one entity, alive or not: per field the last write, and what deletions have seen. */
export interface EntityState {
  readonly entity: EntityKind
  readonly id: string
  readonly fields: ReadonlyMap<string, Stamp & { readonly value: FieldChange['after'] }>
  /** Writes of a device up to this sequence number are covered by a deletion. */
  readonly covered: Known
}

/**
 * Takes one change into an entity's state. Both parts only ever grow towards a maximum (last writer by
 * clock per field; highest number per device), so any order, repetition or interleaving gives equal states.
 */
export function applyChange(
  state: EntityState | undefined,
  change: EntityChange,
  origin: Pick<ChangeRecord, 'clock' | 'deviceId' | 'seq'>,
): EntityState {
  const fields = new Map(state?.fields)
  const covered = { ...state?.covered }
  if (change.kind === 'delete') {
    // A deletion knows at least its own device's past, and itself.
    const known = { ...change.known, [origin.deviceId]: origin.seq }
    for (const [deviceId, seq] of Object.entries(known))
      covered[deviceId] = Math.max(covered[deviceId] ?? 0, seq)
  } else {
    const stamp = { clock: origin.clock, deviceId: origin.deviceId, seq: origin.seq }
    for (const [name, { after }] of Object.entries(change.fields)) {
      const last = fields.get(name)
      if (last === undefined || last.clock < stamp.clock) fields.set(name, { ...stamp, value: after })
    }
  }
  return { entity: change.entity, id: change.id, fields, covered }
}

/** Folds records, in any order, into the states of all entities they speak of, by id. */
export function foldRecords(
  records: Iterable<ChangeRecord>,
  into: Map<string, EntityState> = new Map(),
): Map<string, EntityState> {
  for (const record of records) {
    for (const change of record.changes) into.set(change.id, applyChange(into.get(change.id), change, record))
  }
  return into
}

/** True if some surviving write was not seen by any deletion: an edit elsewhere revives what was deleted here. */
export function isAlive(state: EntityState): boolean {
  for (const { deviceId, seq } of state.fields.values()) if (seq > (state.covered[deviceId] ?? 0)) return true
  return false
}

/**
 * The row that a state stands for; null if it is deleted, or if not all of it has arrived yet.
 * Fields that this version does not know are dropped here and stay in the change records.
 */
export function rowOf(state: EntityState): { readonly id: string } | null {
  if (!isAlive(state)) return null
  const values = Object.fromEntries([...state.fields].map(([name, { value }]) => [name, value]))
  const parsed = recordSchemas[state.entity].safeParse({ ...values, id: state.id })
  return parsed.success ? parsed.data : null
}

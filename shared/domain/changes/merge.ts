import { type EntityKind, recordSchemas } from '#shared/domain/records.ts'
import type { ChangeRecord, EntityChange, FieldChange, Known } from './changeRecord.ts'
import type { Clock } from './hybridClock.ts'

/** All that is known of one entity, alive or not. */
export interface EntityState {
  readonly entity: EntityKind
  readonly id: string
  /** The last write of each field. */
  readonly fields: ReadonlyMap<string, { readonly clock: Clock; readonly value: FieldChange['after'] }>
  /** The last record of each device that created or edited it. */
  readonly written: Known
  /** Per device, up to which record deletions have known its writes. */
  readonly covered: Known
}

/**
 * Takes one change into an entity's state. Every part only ever grows towards a maximum (last writer by clock
 * per field, highest number per device), so any order, repetition or interleaving gives equal states.
 */
export function applyChange(
  state: EntityState | undefined,
  change: EntityChange,
  { clock, deviceId, seq }: Pick<ChangeRecord, 'clock' | 'deviceId' | 'seq'>,
): EntityState {
  const { entity, id } = change
  const fields = new Map(state?.fields)
  const written = state?.written ?? {}
  const covered = state?.covered ?? {}
  if (change.kind === 'delete') {
    // A deletion knows at least its own device's past, and itself.
    return {
      entity,
      id,
      fields,
      written,
      covered: highest(highest(covered, change.known ?? {}), { [deviceId]: seq }),
    }
  }
  for (const [name, { after }] of Object.entries(change.fields)) {
    const last = fields.get(name)
    if (last === undefined || last.clock < clock) fields.set(name, { clock, value: after })
  }
  return { entity, id, fields, written: highest(written, { [deviceId]: seq }), covered }
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

/** True if some write was not known to any deletion: an edit elsewhere revives what was deleted here. */
export function isAlive(state: EntityState): boolean {
  return Object.entries(state.written).some(([deviceId, seq]) => seq > (state.covered[deviceId] ?? 0))
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

function highest(one: Known, other: Known): Known {
  const result: Record<string, number> = { ...one }
  for (const [deviceId, seq] of Object.entries(other)) result[deviceId] = Math.max(result[deviceId] ?? 0, seq)
  return result
}

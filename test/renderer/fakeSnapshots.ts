import type { ChangeRecord, Known } from '#shared/domain/changes/changeRecord.ts'
import { type Clock, latest } from '#shared/domain/changes/hybridClock.ts'
import { foldRecords, isAlive } from '#shared/domain/changes/merge.ts'
import {
  entityOf,
  type SnapshotEntity,
  type SnapshotFooter,
  type SnapshotHeader,
} from '#shared/formats/snapshot.ts'
import { SCHEMA_VERSION } from '#renderer/data/migrations/index.ts'
import type { SnapshotSummary } from '#shared/ipc/safety.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'

/** A snapshot in memory, as the window reads it. */
export interface FakeSnapshot {
  readonly summary: SnapshotSummary
  readonly header: SnapshotHeader
  readonly footer: SnapshotFooter
  readonly entities: readonly SnapshotEntity[]
  readonly records: readonly JournalEntry[]
  /** Whether the list of what was erased lies beside it. */
  ledger: 'applied' | 'missing'
  /** Does not pass its check. */
  isDamaged: boolean
  /** Passes its check, and then cannot be read from this line on. */
  breaksAt: number | null
}

export interface FakeSnapshotSettings {
  readonly id: string
  readonly deviceId: string
  readonly takenAtMs: number
  readonly reason: SnapshotHeader['reason']
  readonly place?: SnapshotSummary['place']
}

/** The state that follows from some records. */
export function aSnapshot(
  records: readonly JournalEntry[],
  { id, deviceId, takenAtMs, reason, place = 'vault' }: FakeSnapshotSettings,
): FakeSnapshot {
  const states = [...foldRecords(records.map(({ record }) => record)).values()]
  const counts: Record<string, number> = {}
  for (const { entity } of states.filter(isAlive)) counts[entity] = (counts[entity] ?? 0) + 1
  const position = records.at(-1)?.position ?? 0
  const header: SnapshotHeader = {
    format: 'keyfolio-snapshot',
    version: 1,
    schema: SCHEMA_VERSION,
    appVersion: '0.1.0',
    deviceId,
    takenAt: new Date(takenAtMs).toISOString(),
    reason,
    position,
    hash: `hash of ${position}`,
    clock: records.reduce<Clock | null>((clock, { record }) => latest(clock, record.clock), null),
    known: knownBy(records.map(({ record }) => record)),
  }
  return {
    summary: {
      id,
      place,
      takenAtMs,
      reason,
      position,
      bytes: 1000,
      counts,
      appVersion: '0.1.0',
      deviceId,
      isProven: true,
    },
    header,
    footer: { counts, entities: states.length, records: records.length, sha256: '0'.repeat(64) },
    entities: states.map(entityOf),
    records,
    ledger: 'applied',
    isDamaged: false,
    breaksAt: null,
  }
}

/** Answers `snapshots.open`. */
export function openFake(snapshot: FakeSnapshot | undefined): unknown {
  if (snapshot === undefined) return { ok: false, error: 'unknown' }
  if (snapshot.isDamaged) return { ok: false, error: 'damaged' }
  return { ok: true, value: { header: snapshot.header, footer: snapshot.footer, ledger: snapshot.ledger } }
}

/** Answers `snapshots.read`: lines are entities first, then records. */
export function readFake(
  snapshot: FakeSnapshot | undefined,
  {
    from,
    limit,
    withRecords,
  }: { readonly from: number; readonly limit: number; readonly withRecords: boolean },
): unknown {
  if (snapshot === undefined) return { ok: false, error: 'unknown' }
  if (snapshot.breaksAt !== null && from + limit > snapshot.breaksAt) return { ok: false, error: 'damaged' }
  const { entities, records } = snapshot
  const end = entities.length + (withRecords ? records.length : 0)
  const to = Math.min(end, from + limit)
  return {
    ok: true,
    value: {
      entities: entities.slice(from, to).map((entity) => JSON.stringify(entity)),
      records: records
        .slice(Math.max(0, from - entities.length), Math.max(0, to - entities.length))
        .map((entry) => JSON.stringify(entry)),
      next: to < end ? to : null,
    },
  }
}

function knownBy(records: readonly ChangeRecord[]): Known {
  const known: Record<string, number> = {}
  for (const { deviceId, seq } of records) known[deviceId] = Math.max(known[deviceId] ?? 0, seq)
  return known
}

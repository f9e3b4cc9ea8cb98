import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { ClockSchema } from '#shared/domain/changes/hybridClock.ts'
import {
  SNAPSHOT_VERSION,
  type SnapshotEntity,
  type SnapshotFooter,
  type SnapshotHeader,
} from '#shared/formats/snapshot.ts'
import type { MarkedRow } from './markedRecords.ts'

const ELSEWHERE = '019ac6a0-0000-7000-8000-00000000e15e'
const CLOCK = ClockSchema.parse(`1764000000000-0000-${ELSEWHERE}`)

/** The newest migration of the releases that did not seal their backups yet. */
const SCHEMA = 4

/** A backup as Keyfolio wrote it before backups were sealed, made elsewhere, that holds these rows. */
export function plainBackup(rows: readonly MarkedRow[]): Buffer {
  const known = { [ELSEWHERE]: rows.length }
  const header: SnapshotHeader = {
    format: 'keyfolio-snapshot',
    version: SNAPSHOT_VERSION,
    schema: SCHEMA,
    appVersion: '0.2.0',
    deviceId: ELSEWHERE,
    takenAt: '2026-11-24T16:00:00.000Z',
    reason: 'asked',
    position: rows.length,
    hash: 'a'.repeat(64),
    clock: CLOCK,
    known,
  }
  const entities = rows.map(({ kind, row }): SnapshotEntity => ({
    entity: kind,
    id: row.id,
    // Rows are JSON: their schemas know nothing else.
    fields: Object.entries(row).map(([name, value]) => [name, CLOCK, value as never]),
    written: known,
    covered: {},
  }))
  const lines = [header, ...entities].map((line) => `${JSON.stringify(line)}\n`).join('')
  const footer: SnapshotFooter = {
    counts: countsOf(rows),
    entities: rows.length,
    records: 0,
    sha256: createHash('sha256').update(lines).digest('hex'),
  }
  return gzipSync(`${lines}${JSON.stringify(footer)}\n`)
}

function countsOf(rows: readonly MarkedRow[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

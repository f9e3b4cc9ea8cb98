import { vi } from 'vitest'
import { foldRecords } from '#shared/domain/changes/merge.ts'
import { entityOf, type SnapshotEntity, type SnapshotHeader } from '#shared/formats/snapshot.ts'
import type { EventChannel, KeyfolioBridge, RequestChannel } from '#shared/ipc/contract.ts'
import type { BackupPlace, BackupState, HealthReport, SnapshotSummary } from '#shared/ipc/safety.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { DEVICE } from '../../aStore.ts'
import type { AWindow } from '../aWindow.tsx'

export const MB = 2 ** 20
export const GB = 2 ** 30
/** What the clock of `aWindow` shows when it begins, milliseconds since 1970. */
export const NOON = Date.parse('2026-11-23T12:00:00Z')

export const aPlace = (over: Partial<BackupPlace> = {}): BackupPlace => ({
  path: '/home/maria/Keyfolio/vault',
  error: null,
  lastProven: { takenAtMs: NOON - 5 * 60_000, bytes: 3.4 * MB },
  count: 2,
  bytes: 7 * MB,
  freeBytes: 80 * GB,
  ...over,
})

export const aBackupState = (over: Partial<BackupState> = {}): BackupState => ({
  vault: aPlace(),
  folder: null,
  limitBytes: 2 * GB,
  running: null,
  ...over,
})

export const aSummary = (over: Partial<SnapshotSummary> = {}): SnapshotSummary => ({
  id: 'newest',
  place: 'vault',
  takenAtMs: NOON - 5 * 60_000,
  reason: 'hourly',
  position: 7,
  bytes: 3.4 * MB,
  counts: { client: 2, person: 3, position: 3 },
  appVersion: '1.0.0',
  deviceId: DEVICE.deviceId,
  isProven: true,
  ...over,
})

/** The part of the main process that keeps backups, with answers on demand. */
export interface FakeBackups {
  state: BackupState
  snapshots: SnapshotSummary[]
  health: HealthReport | null
  /** Whether the list of what was erased lies beside the backups. */
  ledger: 'applied' | 'missing'
  /** What a request is answered with, instead of what follows from the above. */
  readonly answers: Map<RequestChannel, unknown>
  /** What was asked of it, in order. */
  readonly asked: (readonly [channel: RequestChannel, argument: unknown])[]
  /** Keeps the present of the window as a snapshot. */
  keep(id: string, over?: Partial<SnapshotHeader>): void
  emit(channel: EventChannel, payload?: unknown): void
}

/** Puts it before the main process of a window. */
export function withBackups({ main }: AWindow, over: Partial<FakeBackups> = {}): FakeBackups {
  const listeners = new Map<EventChannel, Set<(payload: unknown) => void>>()
  const kept = new Map<string, { header: SnapshotHeader; entities: readonly SnapshotEntity[] }>()
  const fake: FakeBackups = {
    state: aBackupState(),
    snapshots: [aSummary()],
    health: null,
    ledger: 'applied',
    answers: new Map(),
    asked: [],
    keep: (id, header = {}) => {
      kept.set(id, { header: aHeader(header), entities: entitiesOf(main.journal) })
    },
    emit: (channel, payload) => listeners.get(channel)?.forEach((listener) => listener(payload)),
    ...over,
  }
  const before = window.keyfolio
  if (before === undefined) throw new Error('There is no window yet')
  const bridge: KeyfolioBridge = {
    request: async (channel, argument) => {
      if (!isOurs(channel)) return before.request(channel, argument)
      fake.asked.push([channel, argument])
      await new Promise((resolve) => setTimeout(resolve))
      const answer = fake.answers.has(channel)
        ? await fake.answers.get(channel)
        : answerOf(fake, kept, channel, argument)
      // Only now: the page looks at the state now and then by itself, and must not see it before it was asked for.
      fake.state = stateAfter(fake.state, channel, answer)
      return structuredClone(answer) as never // by channel, below
    },
    on: (channel, listener) => {
      const ofChannel = listeners.get(channel) ?? new Set()
      listeners.set(channel, ofChannel)
      const call = listener as (payload: unknown) => void // each channel has its own payload
      ofChannel.add(call)
      const stop = before.on(channel, listener)
      return () => {
        ofChannel.delete(call)
        stop()
      }
    },
  }
  vi.stubGlobal('keyfolio', bridge)
  return fake
}

function isOurs(channel: RequestChannel): boolean {
  return /^(backup|snapshots|health)\./.test(channel)
}

function answerOf(
  fake: FakeBackups,
  kept: ReadonlyMap<string, { header: SnapshotHeader; entities: readonly SnapshotEntity[] }>,
  channel: RequestChannel,
  argument: unknown,
): unknown {
  const { id } = (argument ?? {}) as { id?: string } // only some channels have one
  const snapshot = kept.get(id ?? '')
  switch (channel) {
    case 'backup.state':
    case 'backup.now':
      return ok(fake.state)
    case 'backup.forgetFolder':
      return ok({ ...fake.state, folder: null })
    case 'backup.setLimit':
      return ok({ ...fake.state, limitBytes: (argument as { bytes: number }).bytes }) // by the contract
    case 'backup.showFolder':
    case 'backup.adopt':
      return ok(undefined)
    case 'snapshots.list':
      return ok({ snapshots: fake.snapshots })
    case 'snapshots.take':
      return ok(aSummary({ id: 'before', reason: 'beforeRestore' }))
    case 'snapshots.open':
      return snapshot
        ? ok({ header: snapshot.header, footer: footerOf(snapshot.entities), ledger: fake.ledger })
        : refused('unknown')
    case 'snapshots.read':
      return snapshot
        ? ok({ entities: snapshot.entities.map((entity) => JSON.stringify(entity)), records: [], next: null })
        : refused('unknown')
    case 'health.report':
      return fake.health === null ? refused('failed') : ok(fake.health)
    default:
      return refused('failed')
  }
}

/** What changes a place answers with the state after it. */
function stateAfter(state: BackupState, channel: RequestChannel, answer: unknown): BackupState {
  const { ok: isOk, value } = answer as { ok: boolean; value: BackupState } // by channel
  const isChange = /^backup\.(chooseFolder|forgetFolder|setLimit)$/.test(channel)
  return isChange && isOk ? value : state
}

function ok(value: unknown) {
  return { ok: true, value }
}

function refused(error: string) {
  return { ok: false, error }
}

function aHeader(over: Partial<SnapshotHeader>): SnapshotHeader {
  return {
    format: 'keyfolio-snapshot',
    version: 1,
    schema: 4,
    appVersion: '1.0.0',
    deviceId: DEVICE.deviceId,
    takenAt: new Date(NOON - 60 * 60_000).toISOString(),
    reason: 'hourly',
    position: 1,
    hash: '00',
    clock: null,
    known: {},
    ...over,
  }
}

function entitiesOf(journal: readonly JournalEntry[]): readonly SnapshotEntity[] {
  return [...foldRecords(journal.map(({ record }) => record)).values()].map(entityOf)
}

function footerOf(entities: readonly SnapshotEntity[]) {
  const counts: Record<string, number> = {}
  for (const { entity } of entities) counts[entity] = (counts[entity] ?? 0) + 1
  return { counts, entities: entities.length, records: 0, sha256: '0'.repeat(64) }
}

import fc from 'fast-check'
import { applyToRow } from '#shared/domain/changes/applyToRow.ts'
import type { ChangeRecord, EntityChange } from '#shared/domain/changes/changeRecord.ts'
import { canonicalJson, diff } from '#shared/domain/changes/diff.ts'
import { type Clock, latest, tick } from '#shared/domain/changes/hybridClock.ts'
import { invert } from '#shared/domain/changes/invert.ts'
import { type EntityState, foldRecords, rowOf } from '#shared/domain/changes/merge.ts'
import { type Client, ClientSchema } from '#shared/domain/clients/client.ts'

/** A copy of Keyfolio as far as changes go: its clock, what it knows, and the records it has. */
export interface Device {
  readonly id: string
  clock: Clock | null
  known: Record<string, number>
  records: ChangeRecord[]
}

export function aDevice(number: number): Device {
  return { id: `00000000-0000-7000-9000-00000000000${number}`, clock: null, known: {}, records: [] }
}

/** The row of a client as the device sees it; null if there is none. */
export function clientOn(device: Device, id: string): Client | null {
  const state = foldRecords(device.records).get(id)
  const row = state ? rowOf(state) : null
  return row === null ? null : ClientSchema.parse(row)
}

/** Commits new states of clients on a device, as the window does: one record with the differences. */
export function commitOn(
  device: Device,
  nowMs: number,
  rows: readonly (readonly [id: string, after: Client | null])[],
): ChangeRecord | null {
  const changes = rows
    .map(([id, after]) => diff('client', clientOn(device, id), after, device.known))
    .filter((change) => change !== null)
  return changes.length === 0 ? null : append(device, nowMs, changes)
}

/** Takes a record back on a device; null if something has changed since. */
export function undoOn(device: Device, nowMs: number, record: ChangeRecord): ChangeRecord | null {
  const rows: [string, Client | null][] = []
  for (const change of invert(record.changes)) {
    const applied = applyToRow(change, clientOn(device, change.id))
    if (!applied.ok) return null
    rows.push([change.id, applied.value === null ? null : ClientSchema.parse(applied.value)])
  }
  return commitOn(device, nowMs, rows)
}

/** Gives everything that `from` has to `to`. */
export function sync(from: Device, to: Device): void {
  for (const record of from.records) {
    if (record.seq <= (to.known[record.deviceId] ?? 0)) continue
    to.records.push(record)
    to.known = { ...to.known, [record.deviceId]: record.seq }
    to.clock = latest(to.clock, record.clock)
  }
}

/** States in a form that can be compared, whatever the order of their parts. */
export function comparable(states: ReadonlyMap<string, EntityState>): string {
  return canonicalJson(
    Object.fromEntries(
      [...states].map(([id, state]) => [
        id,
        { ...state, fields: Object.fromEntries(state.fields), row: rowOf(state) },
      ]),
    ),
  )
}

export const CLIENT_IDS = [1, 2, 3].map((number) => `00000000-0000-7000-8000-00000000000${number}`)

type Step =
  | {
      readonly kind: 'put'
      readonly on: number
      readonly client: number
      readonly name: string
      readonly notes: string
    }
  | { readonly kind: 'delete'; readonly on: number; readonly client: number }
  | { readonly kind: 'undo'; readonly on: number }
  | { readonly kind: 'sync'; readonly on: number; readonly to: number }

/** Any course of events on some devices whose wall clocks jump to and fro. */
export function aCourse(deviceCount: number): fc.Arbitrary<readonly (Step & { readonly nowMs: number })[]> {
  const on = fc.nat(deviceCount - 1)
  const client = fc.nat(CLIENT_IDS.length - 1)
  const word = fc.constantFrom('', 'Alpha', 'Beta', 'Γάμμα')
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('put' as const),
        on,
        client,
        name: word.filter((name) => name !== ''),
        notes: word,
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), on, client }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), on }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('sync' as const), on, to: on }) },
  )
  return fc.array(
    fc.tuple(step, fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_050 })).map(([what, nowMs]) => ({
      ...what,
      nowMs,
    })),
    { maxLength: 30 },
  )
}

/** Plays a course; answers the devices at its end. */
export function play(
  course: readonly (Step & { readonly nowMs: number })[],
  deviceCount: number,
): readonly Device[] {
  const devices = Array.from({ length: deviceCount }, (_, index) => aDevice(index + 1))
  const at = (index: number): Device => devices[index] ?? aDevice(9)
  for (const step of course) {
    const device = at(step.on)
    if (step.kind === 'sync') sync(device, at(step.to))
    else if (step.kind === 'undo') {
      const own = device.records.findLast((record) => record.deviceId === device.id)
      if (own) undoOn(device, step.nowMs, own)
    } else {
      const id = CLIENT_IDS[step.client] ?? ''
      const before = clientOn(device, id)
      if (step.kind === 'delete') commitOn(device, step.nowMs, [[id, null]])
      else commitOn(device, step.nowMs, [[id, written(before, id, step.name, step.notes)]])
    }
  }
  return devices
}

/** Every record of all devices, each once. */
export function allRecords(devices: readonly Device[]): readonly ChangeRecord[] {
  return devices.flatMap((device) => device.records.filter(({ deviceId }) => deviceId === device.id))
}

function written(before: Client | null, id: string, name: string, notes: string): Client {
  return ClientSchema.parse({ ...(before ?? { id, class: 'regular', createdOn: '2026-01-01' }), name, notes })
}

function append(device: Device, nowMs: number, changes: readonly EntityChange[]): ChangeRecord {
  const seq = (device.known[device.id] ?? 0) + 1
  const clock = tick(device.clock, nowMs, device.id)
  const record: ChangeRecord = {
    version: 1,
    deviceId: device.id,
    seq,
    clock,
    at: '2026-11-23T10:00:00.000Z',
    commandId: `00000000-0000-7000-a${device.id.slice(-1)}00-${seq.toString(16).padStart(12, '0')}`,
    command: 'client.update',
    changes,
  }
  device.clock = clock
  device.known = { ...device.known, [device.id]: seq }
  device.records = [...device.records, record]
  return record
}

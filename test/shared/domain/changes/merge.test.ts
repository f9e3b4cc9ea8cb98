import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aClient } from '#test/shared/builders.ts'
import { ChangeRecordSchema } from '#shared/domain/changes/changeRecord.ts'
import { foldRecords } from '#shared/domain/changes/merge.ts'
import {
  aCourse,
  aDevice,
  allRecords,
  CLIENT_IDS,
  clientOn,
  commitOn,
  comparable,
  type Device,
  play,
  sync,
  undoOn,
} from './devices.ts'

const NOW_MS = 1_700_000_000_000

describe.each([2, 3])('records of %i devices', (deviceCount) => {
  it('give equal states in any order, twice, and interleaved', () => {
    const orders = fc.array(fc.nat(), { minLength: 60, maxLength: 60 })
    fc.assert(
      fc.property(aCourse(deviceCount), orders, (course, order) => {
        const records = allRecords(play(course, deviceCount))
        const expected = comparable(foldRecords(records))
        const shuffled = records
          .map((record, index) => ({ record, rank: order[index] ?? 0 }))
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ record }) => record)
        expect(comparable(foldRecords(shuffled))).toBe(expected)
        expect(comparable(foldRecords([...shuffled, ...records]))).toBe(expected)
        expect(comparable(foldRecords(records.toReversed()))).toBe(expected)
        // In pages, as the journal is read.
        const half = Math.floor(shuffled.length / 2)
        const paged = foldRecords(shuffled.slice(half), foldRecords(shuffled.slice(0, half + 1)))
        expect(comparable(paged)).toBe(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('show the same rows everywhere once all have met', () => {
    fc.assert(
      fc.property(aCourse(deviceCount), (course) => {
        const devices = play(course, deviceCount)
        meet(devices)
        const rows = devices.map((device) => CLIENT_IDS.map((id) => clientOn(device, id)))
        for (const seen of rows) expect(seen).toEqual(rows[0])
      }),
      { numRuns: 200 },
    )
  })

  it('are what the schema of the journal accepts', () => {
    fc.assert(
      fc.property(aCourse(deviceCount), (course) => {
        for (const record of allRecords(play(course, deviceCount))) {
          expect(ChangeRecordSchema.safeParse(record).success).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('fields', () => {
  it('are won by the last writer, each for itself', () => {
    const [one, other] = twoDevicesWith('Παλιά επωνυμία')
    const id = idOf(one)
    commitOn(one, NOW_MS + 10, [[id, { ...clientOf(one, id), name: 'Νέα επωνυμία' }]])
    commitOn(other, NOW_MS + 20, [[id, { ...clientOf(other, id), notes: 'Σημείωση' }]])
    commitOn(other, NOW_MS + 5, [[id, { ...clientOf(other, id), sector: 'Ψύξη' }]])
    meet([one, other])
    expect(clientOn(one, id)).toMatchObject({ name: 'Νέα επωνυμία', notes: 'Σημείωση', sector: 'Ψύξη' })
  })
})

describe('a deletion', () => {
  it('stays, when every edit was known to it', () => {
    const [one, other] = twoDevicesWith('Πελάτης')
    const id = idOf(one)
    commitOn(other, NOW_MS + 10, [[id, { ...clientOf(other, id), notes: 'πριν' }]])
    sync(other, one)
    commitOn(one, NOW_MS + 20, [[id, null]])
    meet([one, other])
    expect(clientOn(one, id)).toBeNull()
    expect(clientOn(other, id)).toBeNull()
  })

  it('gives way to an edit that it did not know of, whoever has the later clock', () => {
    for (const editAtMs of [NOW_MS + 5, NOW_MS + 50]) {
      const [one, other] = twoDevicesWith('Πελάτης')
      const id = idOf(one)
      commitOn(one, NOW_MS + 20, [[id, null]])
      commitOn(other, editAtMs, [[id, { ...clientOf(other, id), notes: 'την ίδια ώρα' }]])
      meet([one, other])
      expect(clientOn(one, id)).toMatchObject({ name: 'Πελάτης', notes: 'την ίδια ώρα' })
      expect(clientOn(other, id)).toEqual(clientOn(one, id))
    }
  })

  it('gives way even if the deleting device had overwritten that field before', () => {
    const [one, other] = twoDevicesWith('Πελάτης')
    const id = idOf(one)
    commitOn(other, NOW_MS + 5, [[id, { ...clientOf(other, id), notes: 'δική τους' }]])
    commitOn(one, NOW_MS + 10, [[id, { ...clientOf(one, id), notes: 'δική μας' }]])
    commitOn(one, NOW_MS + 20, [[id, null]])
    meet([one, other])
    expect(clientOn(one, id)?.notes).toBe('δική μας')
  })

  it('on two devices at once is one deletion', () => {
    const [one, other] = twoDevicesWith('Πελάτης')
    const id = idOf(one)
    commitOn(one, NOW_MS + 10, [[id, null]])
    commitOn(other, NOW_MS + 11, [[id, null]])
    meet([one, other])
    expect(clientOn(other, id)).toBeNull()
  })

  it('that was undone brings the row back everywhere', () => {
    const [one, other] = twoDevicesWith('Πελάτης')
    const id = idOf(one)
    const before = clientOf(one, id)
    const deletion = commitOn(one, NOW_MS + 10, [[id, null]])
    sync(one, other)
    expect(clientOn(other, id)).toBeNull()
    if (deletion) undoOn(one, NOW_MS + 11, deletion)
    sync(one, other)
    expect(clientOn(other, id)).toEqual(before)
  })
})

describe('undo after do', () => {
  it('leaves every row as it was', () => {
    fc.assert(
      fc.property(aCourse(1), aCourse(1), (before, then) => {
        const [device] = play(before, 1)
        if (!device) throw new Error('play answers as many devices as asked for')
        const rows = CLIENT_IDS.map((id) => clientOn(device, id))
        const doneFrom = device.records.length
        const [after] = then.filter((step) => step.kind === 'put' || step.kind === 'delete')
        if (!after) return
        const id = CLIENT_IDS[after.client] ?? ''
        const next =
          after.kind === 'put'
            ? aClient({ ...clientOn(device, id), id: clientIdOf(id), name: after.name })
            : null
        commitOn(device, after.nowMs, [[id, next]])
        for (const record of device.records.slice(doneFrom)) {
          expect(undoOn(device, after.nowMs, record)).not.toBeNull()
        }
        expect(CLIENT_IDS.map((each) => clientOn(device, each))).toEqual(rows)
      }),
      { numRuns: 300 },
    )
  })

  it('is refused when the value is another one by now', () => {
    const [one, other] = twoDevicesWith('Πελάτης')
    const id = idOf(one)
    const edit = commitOn(one, NOW_MS + 10, [[id, { ...clientOf(one, id), notes: 'πρώτη' }]])
    commitOn(other, NOW_MS + 20, [[id, { ...clientOf(other, id), notes: 'δεύτερη' }]])
    sync(other, one)
    expect(edit && undoOn(one, NOW_MS + 30, edit)).toBeNull()
    expect(clientOn(one, id)?.notes).toBe('δεύτερη')
  })
})

function twoDevicesWith(name: string): readonly [Device, Device] {
  const [one, other] = [aDevice(1), aDevice(2)]
  const client = aClient({ name })
  commitOn(one, NOW_MS, [[client.id, client]])
  sync(one, other)
  return [one, other]
}

function meet(devices: readonly Device[]): void {
  for (let round = 0; round < 2; round += 1) {
    for (const from of devices) for (const to of devices) sync(from, to)
  }
}

function idOf(device: Device): string {
  return device.records[0]?.changes[0]?.id ?? ''
}

function clientOf(device: Device, id: string) {
  const client = clientOn(device, id)
  if (client === null) throw new Error(`No client ${id} on ${device.id}`)
  return client
}

function clientIdOf(id: string) {
  return aClient({ id: id as ReturnType<typeof aClient>['id'] }).id // the builder parses it
}

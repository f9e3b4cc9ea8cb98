import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KEPT, type Rotated, snapshotsToRemove } from '#electron/main/vault/snapshots/rotation.ts'
import { NOW_MS } from '../../../vaultFixtures.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const NO_LIMIT = Number.MAX_SAFE_INTEGER

function snapshot(number: number, takenAtMs: number, more: Partial<Rotated> = {}): Rotated {
  return { id: `s${String(number)}`, takenAtMs, position: number, bytes: 100, reason: 'hourly', ...more }
}

/** Snapshots of a vault in order, with gaps of minutes to months between them, and now and then a clock set back. */
const histories = fc
  .array(
    fc.record({
      laterMs: fc.oneof(
        fc.integer({ min: 0, max: 3 * HOUR_MS }),
        fc.integer({ min: 0, max: 5 * DAY_MS }),
        fc.integer({ min: -400 * DAY_MS, max: 90 * DAY_MS }),
      ),
      bytes: fc.integer({ min: 1, max: 1000 }),
      reason: fc.constantFrom('hourly' as const, 'quit' as const, 'beforeRestore' as const),
    }),
    { maxLength: 150 },
  )
  .map((steps) => {
    let takenAtMs = NOW_MS
    return steps.map(({ laterMs, bytes, reason }, index) => {
      takenAtMs += laterMs
      return snapshot(index + 1, takenAtMs, { bytes, reason })
    })
  })

function kept(history: readonly Rotated[], limitBytes: number): readonly Rotated[] {
  const gone = new Set(snapshotsToRemove(history, limitBytes))
  return history.filter(({ id }) => !gone.has(id))
}

describe('rotation', () => {
  it('keeps the last of each hour, day and month', () => {
    const everyTwentyMinutes = Array.from({ length: 72 * 400 }, (_, index) =>
      snapshot(index + 1, NOW_MS + index * 20 * 60_000),
    )
    const rest = kept(everyTwentyMinutes, NO_LIMIT)
    const days = new Set(rest.map(({ takenAtMs }) => new Date(takenAtMs).toISOString().slice(0, 10)))
    const months = new Set(rest.map(({ takenAtMs }) => new Date(takenAtMs).toISOString().slice(0, 7)))
    expect(months.size).toBe(KEPT.months)
    expect(days.size).toBe(KEPT.days + KEPT.months - 1 - (days.has('2027-11-30') ? 1 : 0))
    expect(rest.length).toBeLessThanOrEqual(KEPT.hours + KEPT.days + KEPT.months + 2)
  })

  it('never removes the two newest, whatever the limit', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 5000 }), (history, limit) => {
        expect(kept(history, limit).slice(-2)).toEqual(history.slice(-2))
      }),
    )
  })

  it('stays within the limit, unless the two newest alone pass it', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 5000 }), (history, limit) => {
        const rest = kept(history, limit)
        const bytes = rest.reduce((sum, one) => sum + one.bytes, 0)
        expect(bytes <= limit || rest.length <= 2).toBe(true)
      }),
    )
  })

  it('keeps no more than it says', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(kept(history, NO_LIMIT).length).toBeLessThanOrEqual(KEPT.hours + KEPT.days + KEPT.months + 5)
      }),
    )
  })

  it('has nothing more to remove once it was done', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 50_000 }), (history, limit) => {
        expect(snapshotsToRemove(kept(history, limit), limit)).toEqual([])
      }),
    )
  })

  it('does not depend on the order in which they are listed', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 50_000 }), (history, limit) => {
        expect(snapshotsToRemove([...history].reverse(), limit)).toEqual(snapshotsToRemove(history, limit))
      }),
    )
  })

  it('takes no more than one hour for a clock that jumped a year ahead and back', () => {
    const hours = Array.from({ length: 24 }, (_, index) => snapshot(index + 1, NOW_MS + index * HOUR_MS))
    const jumped = [...hours.slice(0, 12), snapshot(12.5, NOW_MS + 365 * DAY_MS), ...hours.slice(12)]
    expect(kept(jumped, NO_LIMIT).length).toBeGreaterThanOrEqual(24)
  })

  it('gives up hours before days, and days before months', () => {
    const months = [1, 2].map((number) => snapshot(number, NOW_MS + number * 31 * DAY_MS))
    const days = [3, 4].map((number) => snapshot(number, NOW_MS + 103 * DAY_MS + number * DAY_MS))
    const hours = [5, 6, 7, 8].map((number) => snapshot(number, NOW_MS + 120 * DAY_MS + number * HOUR_MS))
    const all = [...months, ...days, ...hours]
    expect(kept(all, 600).map(({ position }) => position)).toEqual([1, 2, 3, 4, 7, 8])
    expect(kept(all, 400).map(({ position }) => position)).toEqual([1, 2, 7, 8])
    expect(kept(all, 0).map(({ position }) => position)).toEqual([7, 8])
  })

  it('keeps the last one before a restore', () => {
    const before = snapshot(1, NOW_MS, { reason: 'beforeRestore' })
    const later = [2, 3, 4].map((number) => snapshot(number, NOW_MS + number * 60_000))
    expect(kept([before, ...later], NO_LIMIT).map(({ position }) => position)).toEqual([1, 3, 4])
  })
})

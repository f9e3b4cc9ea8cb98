import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAllGood, outcomeOf, stillHolds } from '#renderer/features/backup/backupOutcome.ts'
import { newestOf, snapshotDays } from '#renderer/features/backup/snapshotDays.ts'
import { BACKUP_ERRORS, type BackupPlace, type SnapshotSummary } from '#shared/ipc/safety.ts'

const ZONE = 'Europe/Athens'
const summaries = fc.array(
  fc.record({
    id: fc.uuid(),
    place: fc.constantFrom('vault', 'folder', 'file'),
    takenAtMs: fc.integer({
      min: Date.parse('2026-11-01T00:00:00Z'),
      max: Date.parse('2026-11-09T00:00:00Z'),
    }),
    reason: fc.constant('hourly'),
    position: fc.integer({ min: 0, max: 5 }),
    bytes: fc.nat(),
    counts: fc.constant({}),
    appVersion: fc.constant('1.0.0'),
    deviceId: fc.constant('00000000-0000-7000-9000-000000000001'),
    isProven: fc.boolean(),
  }),
  { maxLength: 40 },
) as fc.Arbitrary<readonly SnapshotSummary[]> // `id` is branded by no one, `counts` is empty

describe('the list of snapshots', () => {
  it('has every snapshot once, the newest first, on its day', () => {
    fc.assert(
      fc.property(summaries, (all) => {
        const days = snapshotDays(all, ZONE)
        const listed = days.flatMap(({ snapshots }) => snapshots)
        const keyOf = ({ takenAtMs, position }: SnapshotSummary) => `${takenAtMs} ${position}`
        expect(new Set(listed.map(({ best }) => keyOf(best)))).toEqual(new Set(all.map(keyOf)))
        expect(listed).toHaveLength(new Set(all.map(keyOf)).size)
        const times = listed.map(({ best }) => best.takenAtMs)
        expect(times).toEqual(times.toSorted((one, other) => other - one))
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length)
      }),
    )
  })

  it('restores from a proven copy, and from this computer where both are', () => {
    fc.assert(
      fc.property(summaries, (all) => {
        for (const { best, places } of snapshotDays(all, ZONE).flatMap(({ snapshots }) => snapshots)) {
          const copies = all.filter(
            ({ takenAtMs, position }) => takenAtMs === best.takenAtMs && position === best.position,
          )
          expect(places).toHaveLength(new Set(copies.map(({ place }) => place)).size)
          if (copies.some(({ isProven }) => isProven)) expect(best.isProven).toBe(true)
          if (copies.some(({ place, isProven }) => place === 'vault' && isProven))
            expect(best.place).toBe('vault')
        }
      }),
    )
  })

  it('shows as many of the newest as asked for', () => {
    fc.assert(
      fc.property(summaries, fc.nat({ max: 50 }), (all, limit) => {
        const listed = snapshotDays(all, ZONE).flatMap(({ snapshots }) => snapshots)
        const shown = newestOf(snapshotDays(all, ZONE), limit).flatMap(({ snapshots }) => snapshots)
        expect(shown).toEqual(listed.slice(0, limit))
      }),
    )
  })
})

describe('how a backup went', () => {
  const place = (error: BackupPlace['error'], isThere = true): BackupPlace => ({
    path: '',
    error,
    lastProven: isThere ? { takenAtMs: 1, bytes: 1 } : null,
    count: 1,
    bytes: 1,
    freeBytes: null,
  })
  const answer = (vault: BackupPlace, folder: BackupPlace | null) =>
    ({ ok: true, value: { vault, folder, limitBytes: 1, running: null } }) as const

  it('is good only where every place has a proven backup', () => {
    expect(isAllGood(outcomeOf(answer(place(null), null), false))).toBe(true)
    expect(isAllGood(outcomeOf(answer(place(null), place(null)), true))).toBe(true)
    expect(isAllGood(outcomeOf(answer(place(null, false), null), false))).toBe(false)
    expect(isAllGood(outcomeOf(answer(place(null), place(null, false)), true))).toBe(false)
  })

  it('is no longer said once a place has failed that was good', () => {
    const good = outcomeOf(answer(place(null), place(null)), true)
    expect(stillHolds(good, answer(place(null), place(null)).value)).toBe(true)
    expect(stillHolds(good, answer(place(null), place('folderGone')).value)).toBe(false)
    expect(stillHolds(good, answer(place('diskFull'), place(null)).value)).toBe(false)
    const bad = outcomeOf(answer(place(null), place('folderGone')), true)
    expect(stillHolds(bad, answer(place(null), place('folderGone')).value)).toBe(true)
  })

  it.each(BACKUP_ERRORS)('is not good after %s in either place or in all of it', (error) => {
    expect(outcomeOf(answer(place(null), place(error)), true)).toEqual({ vault: 'good', folder: error })
    expect(isAllGood(outcomeOf(answer(place(error), place(null)), true))).toBe(false)
    expect(outcomeOf({ ok: false, error }, true)).toEqual({ vault: error, folder: 'notTried' })
    expect(outcomeOf({ ok: false, error: 'failed' }, false)).toEqual({ vault: 'writeFailed', folder: null })
  })
})

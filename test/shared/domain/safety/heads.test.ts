import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingOf, usableSnapshots } from '#shared/domain/safety/heads.ts'

describe('standingOf', () => {
  it.each([
    [0, 0, true, 'same'],
    [7, 7, true, 'same'],
    [0, 7, true, 'empty'],
    [3, 7, true, 'behind'],
    [7, 0, true, 'ahead'],
    [7, 3, true, 'ahead'],
    [7, 7, false, 'different'],
    [3, 7, false, 'different'],
    [7, 3, false, 'different'],
  ] as const)('a database at %i, a journal at %i, agreeing: %s: %s', (database, journal, agree, standing) => {
    expect(standingOf({ database, journal, agree })).toBe(standing)
  })

  it('never calls two logs different that have no position in common', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.boolean(), (position, agree) => {
        expect(standingOf({ database: 0, journal: position, agree })).not.toBe('different')
        expect(standingOf({ database: position, journal: 0, agree })).not.toBe('different')
      }),
    )
  })
})

const OURS = '00000000-0000-7000-9000-000000000001'
const THEIRS = '00000000-0000-7000-9000-000000000002'

const aSnapshot = (over: Partial<Parameters<typeof usableSnapshots>[0][number]> = {}) => ({
  place: 'vault' as const,
  position: 10,
  deviceId: OURS,
  takenAtMs: 0,
  ...over,
})

describe('usableSnapshots', () => {
  const journal = { first: 8, position: 20, deviceId: OURS }

  it('are those that the journal follows without a gap, and that do not know more than it', () => {
    const positions = [0, 6, 7, 20, 21].map((position) => aSnapshot({ position }))
    expect(usableSnapshots(positions, journal).map(({ position }) => position)).toEqual([20, 7])
  })

  it('of another laptop count only where they are part of this vault; a chosen file never does', () => {
    const all = [
      aSnapshot({ deviceId: THEIRS }),
      aSnapshot({ place: 'folder', deviceId: THEIRS }),
      aSnapshot({ place: 'folder' }),
      aSnapshot({ place: 'file' }),
    ]
    expect(usableSnapshots(all, journal)).toEqual([all[0], all[2]])
  })

  it('come newest first; of two alike the one in the vault', () => {
    const anySnapshot = fc.record({
      place: fc.constantFrom('vault', 'folder', 'file'),
      position: fc.nat(25),
      deviceId: fc.constantFrom(OURS, THEIRS),
      takenAtMs: fc.nat(5),
    })
    fc.assert(
      fc.property(fc.array(anySnapshot), (snapshots) => {
        const usable = usableSnapshots(snapshots, journal)
        usable.forEach((snapshot, index) => {
          const next = usable[index + 1]
          expect(snapshot.position >= journal.first - 1 && snapshot.position <= journal.position).toBe(true)
          if (next === undefined) return
          expect(snapshot.position).toBeGreaterThanOrEqual(next.position)
          if (snapshot.position === next.position && next.place === 'vault')
            expect(snapshot.place).toBe('vault')
        })
        const inVault = snapshots.filter(
          ({ place, position }) => place === 'vault' && position >= 7 && position <= 20,
        )
        expect(usable.filter(({ place }) => place === 'vault')).toHaveLength(inVault.length)
      }),
    )
  })
})

import { rm, stat } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HEADER_LENGTH } from '#electron/main/vault/journal/segmentHeader.ts'
import { anEntry } from '../../../vaultFixtures.ts'
import { aWholeJournal, expectConfined, lineEnds, positionAt } from './damageFixtures.ts'
import { aCopyOf, damagedFiles, flip, openSmall, positions, range, segmentPath } from './journalFixtures.ts'

const whole = aWholeJournal()

describe('one flipped bit', () => {
  it.each([1, 4, 10])(
    'in the header, or in any byte around a record, of segment %i: loses that record at most',
    async (first) => {
      const [begin = 0] = await lineEnds(whole(), first)
      expect(begin).toBe(HEADER_LENGTH)
      const around = range(0, begin + 100)
      const bytes = first === 4 ? around.filter((at) => at % 4 === 0) : around.filter((at) => at % 9 === 0)
      for (const at of bytes) {
        const vault = await aCopyOf(whole())
        await flip(segmentPath(vault, first), at, at % 8)
        const position = await positionAt(whole(), first, at)
        await expectConfined(vault, position === null ? [] : [position])
        await rm(vault, { recursive: true })
      }
    },
    120_000,
  )

  it('anywhere is detected, and loses that record at most', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(1, 4, 7, 10),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.nat(7),
        async (first, place, bit) => {
          const vault = await aCopyOf(whole())
          const { size } = await stat(segmentPath(vault, first))
          const at = Math.floor(place * size)
          await flip(segmentPath(vault, first), at, bit)
          const position = await positionAt(whole(), first, at)
          await expectConfined(vault, position === null ? [] : [position])
          await rm(vault, { recursive: true })
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)

  it('that only hit the frame of a record costs nothing: it is put together again', async () => {
    const vault = await aCopyOf(whole())
    const [begin = 0] = await lineEnds(vault, 4)
    await flip(segmentPath(vault, 4), begin + 30)
    const { journal, report } = await openSmall(vault)
    expect(report).toMatchObject({ records: 12, gaps: 0, mended: 1 })
    expect(report.damagedBytes).toBeGreaterThan(0)
    expect(await damagedFiles(vault)).toHaveLength(1)
    await journal.close()
    expect((await openSmall(vault)).report).toMatchObject({ damagedBytes: 0, mended: 0 })
  })

  it('in a record is a gap until somebody has that very record', async () => {
    const vault = await aCopyOf(whole())
    const [begin = 0] = await lineEnds(vault, 4)
    await flip(segmentPath(vault, 4), begin + 300)
    const { journal } = await openSmall(vault)
    expect(journal.gaps()).toEqual([{ from: 4, to: 4 }])
    expect(await journal.repair([anEntry(4, 'something else')])).toEqual({ ok: false, error: 'noMatch' })
    expect(await journal.repair([anEntry(5)])).toEqual({ ok: false, error: 'noMatch' })
    expect(journal.gaps()).toEqual([{ from: 4, to: 4 }])
    expect(await journal.repair([anEntry(4)])).toEqual({ ok: true, value: { gaps: [] } })
    expect(await positions(journal)).toEqual(range(1, 12))
    expect(journal.facts()).toMatchObject({ repaired: 1, gaps: [] })
  })
})

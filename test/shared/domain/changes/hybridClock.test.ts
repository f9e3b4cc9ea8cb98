import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Clock, ClockSchema, latest, tick } from '#shared/domain/changes/hybridClock.ts'

const [ONE, OTHER] = ['00000000-0000-7000-9000-000000000001', '00000000-0000-7000-9000-000000000002']
const NOW_MS = 1_700_000_000_000

describe('the hybrid clock', () => {
  it('only goes forward, however the wall clock jumps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999_999_000 }), { maxLength: 50 }), (instants) => {
        let last: Clock | null = null
        for (const nowMs of instants) {
          const next: Clock = tick(last, nowMs, ONE)
          expect(ClockSchema.safeParse(next).success).toBe(true)
          if (last !== null) expect(next > last).toBe(true)
          last = next
        }
      }),
    )
  })

  it('goes on when its counter is full and the wall clock stands still', () => {
    let clock = tick(null, NOW_MS, ONE)
    for (let step = 0; step < 0x10001; step += 1) {
      const next = tick(clock, NOW_MS, ONE)
      if (next <= clock) throw new Error(`${next} does not follow ${clock}`)
      clock = next
    }
    expect(clock.slice(0, 13)).toBe(String(NOW_MS + 1))
  })

  it('is later than what was heard from a device whose wall clock is ahead', () => {
    const heard = tick(null, NOW_MS + 3_600_000, OTHER)
    const own = tick(null, NOW_MS, ONE)
    const next = tick(latest(own, heard), NOW_MS + 1, ONE)
    expect(next > heard).toBe(true)
  })

  it('takes no side for nothing', () => {
    const own = tick(null, NOW_MS, ONE)
    expect(latest(own, null)).toBe(own)
    expect(latest(null, own)).toBe(own)
    expect(latest(null, null)).toBeNull()
  })
})

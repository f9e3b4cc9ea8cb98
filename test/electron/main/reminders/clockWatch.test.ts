import { describe, expect, it } from 'vitest'
import { ClockWatch } from '#electron/main/reminders/clockWatch.ts'

const START_MS = Date.parse('2026-10-25T00:00:00Z')

/** A clock that stands still until a test moves it. */
function aClock() {
  const clock = { nowMs: START_MS, steadyMs: 1000, zone: 'Europe/Athens', ticks: 0 }
  const watch = new ClockWatch(
    { nowMs: () => clock.nowMs, steadyMs: () => clock.steadyMs, zone: () => clock.zone },
    () => {
      clock.ticks += 1
    },
  )
  const pass = (ms: number): void => {
    clock.nowMs += ms
    clock.steadyMs += ms
  }
  watch.look()
  return { clock, watch, pass }
}

describe('watching the clock', () => {
  it('ticks at the start, then every thirty seconds', () => {
    const { clock, watch, pass } = aClock()
    expect(clock.ticks).toBe(1)
    for (let looks = 0; looks < 12; looks++) {
      pass(5000)
      watch.look()
    }
    expect(clock.ticks).toBe(3)
  })

  it.each([
    ['forward', 60_000],
    ['back', -3_600_000],
    ['while the machine slept', 8 * 3_600_000],
  ])('ticks at once when the clock went %s', (_name, jumpMs) => {
    const { clock, watch } = aClock()
    clock.nowMs += jumpMs
    watch.look()
    expect(clock.ticks).toBe(2)
  })

  it('goes on ticking after the clock was set back', () => {
    const { clock, watch, pass } = aClock()
    clock.nowMs -= 3_600_000
    watch.look()
    pass(30_000)
    watch.look()
    expect(clock.ticks).toBe(3)
  })

  it('ticks at once in another zone, and when summer time ends', () => {
    const { clock, watch, pass } = aClock()
    clock.zone = 'America/New_York'
    pass(1000)
    watch.look()
    expect(clock.ticks).toBe(2)

    const summer = aClock()
    summer.clock.nowMs = Date.parse('2026-10-25T00:59:59Z')
    summer.watch.look()
    const before = summer.clock.ticks
    summer.pass(1000)
    summer.watch.look()
    expect(summer.clock.ticks).toBe(before + 1)
  })

  it('takes small corrections of the clock for nothing', () => {
    const { clock, watch } = aClock()
    clock.nowMs += 2000
    watch.look()
    expect(clock.ticks).toBe(1)
  })
})

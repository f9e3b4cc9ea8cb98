import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MIN_HEIGHT, MIN_WIDTH, placeWindow } from '#electron/main/window/place.ts'

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 }
const SECOND_SCREEN = { x: 1440, y: 0, width: 1920, height: 1080 }
const ON_SECOND = { bounds: { x: 1600, y: 100, width: 1200, height: 800 }, maximized: true }

describe('the place of the window', () => {
  it('is the middle of the main display at first', () => {
    expect(placeWindow(null, [LAPTOP])).toEqual({
      bounds: { x: 60, y: 33, width: 1320, height: 860 },
      maximized: false,
    })
  })

  it('is where it was left, while that display is there', () => {
    expect(placeWindow(ON_SECOND, [LAPTOP, SECOND_SCREEN])).toEqual(ON_SECOND)
  })

  it('comes back to the main display when the other one is gone', () => {
    const { bounds, maximized } = placeWindow(ON_SECOND, [LAPTOP])
    expect(bounds.x).toBeLessThan(LAPTOP.width)
    expect(maximized).toBe(true)
  })

  it('does not hide its title bar above or below the screen', () => {
    for (const y of [-200, 880]) {
      const place = placeWindow({ bounds: { x: 10, y, width: 1000, height: 700 }, maximized: false }, [
        LAPTOP,
      ])
      expect(place.bounds.y).toBe(33)
    }
  })

  it('is shrunk to a smaller display, but not below what the window needs', () => {
    const place = placeWindow({ bounds: { x: 0, y: 25, width: 4000, height: 100 }, maximized: false }, [
      LAPTOP,
    ])
    expect(place.bounds).toEqual({ x: 0, y: 25, width: 1440, height: MIN_HEIGHT })
  })

  it('can always be taken hold of', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 })
    const size = fc.integer({ min: 1, max: 10_000 })
    const bounds = fc.record({ x: number, y: number, width: size, height: size })
    fc.assert(
      fc.property(bounds, fc.boolean(), (left, maximized) => {
        const areas = [LAPTOP, SECOND_SCREEN]
        const { bounds: placed } = placeWindow({ bounds: left, maximized }, areas)
        expect(placed.width).toBeGreaterThanOrEqual(MIN_WIDTH)
        const reachable = areas.some(
          (area) =>
            placed.y >= area.y &&
            placed.y < area.y + area.height &&
            placed.x < area.x + area.width &&
            placed.x + placed.width > area.x,
        )
        expect(reachable).toBe(true)
      }),
    )
  })
})

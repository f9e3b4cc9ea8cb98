import { describe, expect, it } from 'vitest'
import { doneBetweenFrames } from '#renderer/ui/lib/betweenFrames.ts'
import { mapInSlices, type Sliced } from '#shared/lib/slices.ts'

const MANY = Array.from({ length: 20_000 }, (_, index) => index)

function* failing(): Sliced<never> {
  yield
  throw new RangeError('no such row')
}

describe('work between frames', () => {
  it('gives turns to everything else and answers with what came out', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    })
    const slow = mapInSlices(MANY, (item) => String(Math.sqrt(item)).padStart(200))
    const made = await doneBetweenFrames(slow)
    clearInterval(timer)
    expect(made).toHaveLength(MANY.length)
    expect(turns).toBeGreaterThan(0)
  })

  it('tells whoever waits that it failed', async () => {
    await expect(doneBetweenFrames(failing())).rejects.toThrow('no such row')
  })
})

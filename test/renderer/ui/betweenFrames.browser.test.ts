import { describe, expect, it } from 'vitest'
import { doneBetweenFrames } from '#renderer/ui/lib/betweenFrames.ts'
import type { Sliced } from '#shared/lib/slices.ts'

/** Work that takes so long on any machine, a step at a time. */
function* lasting(ms: number): Sliced<string> {
  const end = performance.now() + ms
  while (performance.now() < end) yield
  return 'done'
}

function* failing(): Sliced<never> {
  yield
  throw new RangeError('no such row')
}

// In a browser: Node hands out a thousand messages of a channel in one turn.
describe('work between frames', () => {
  it('gives turns to everything else and answers with what came out', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    })
    const made = await doneBetweenFrames(lasting(100))
    clearInterval(timer)
    expect(made).toBe('done')
    expect(turns).toBeGreaterThan(0)
  })

  it('tells whoever waits that it failed', async () => {
    await expect(doneBetweenFrames(failing())).rejects.toThrow('no such row')
  })
})

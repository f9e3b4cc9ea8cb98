import { describe, expect, it } from 'vitest'
import { debuggerAttached } from '#electron/main/debuggerAttached.ts'

/** What Playwright calls by its name once it has attached. */
function letGo(): void {
  const { __playwright_run: run } = globalThis as { __playwright_run?: () => void } // put there by what is tested
  if (run === undefined) throw new Error('There is nothing to call')
  run()
}

describe('waiting for the debugger', () => {
  it('ends when it lets the application go on, not before', async () => {
    let hasEnded = false
    const attached = debuggerAttached().then(() => {
      hasEnded = true
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(hasEnded).toBe(false)
    letGo()
    await attached
    expect(hasEnded).toBe(true)
  })

  it('ends all the same when none comes', async () => {
    await expect(debuggerAttached(10)).resolves.toBeUndefined()
  })
})

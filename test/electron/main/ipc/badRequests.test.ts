import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { answerRequest, type Handler } from '#electron/main/ipc/answerRequest.ts'
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts'
import type { RequestChannel } from '#shared/ipc/contract.ts'
import { requests } from '#shared/ipc/schemas.ts'
import { badArguments, goodArgument } from './badArguments.ts'
import { accepts } from './sampleOf.ts'

/** So many bad arguments each channel gets. */
const RUNS = 60

/** A handler that must not be called. */
function watched() {
  const called = vi.fn()
  // Never returns to whoever could read its answer.
  const handler = ((argument: unknown) => {
    called(argument)
    return { ok: false, error: 'failed' }
  }) as Handler<RequestChannel>
  return { called, handler }
}

describe.each(REQUEST_CHANNELS.map((channel) => ({ channel })))('$channel', ({ channel }) => {
  it('has a good argument to be spoilt', () => {
    const good = goodArgument(channel)
    expect(accepts(requests[channel].argument, good), JSON.stringify(good)).toBe(true)
  })

  it('refuses what does not fit, and its handler never hears of it', async () => {
    const { called, handler } = watched()
    await fc.assert(
      fc.asyncProperty(badArguments(channel), async (argument) => {
        const answer = await answerRequest(channel, handler, true, argument)
        expect([
          { ok: false, error: 'badRequest' },
          { ok: false, error: 'tooLarge' },
        ]).toContainEqual(answer)
      }),
      { numRuns: RUNS },
    )
    expect(called).not.toHaveBeenCalled()
    expect(Object.prototype).not.toHaveProperty('isAdmin')
  })

  it('refuses a foreign frame, whatever it says', async () => {
    const { called, handler } = watched()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(badArguments(channel), fc.constant(goodArgument(channel))),
        async (argument) => {
          expect(await answerRequest(channel, handler, false, argument)).toEqual({
            ok: false,
            error: 'foreignSender',
          })
        },
      ),
      { numRuns: RUNS },
    )
    expect(called).not.toHaveBeenCalled()
  })

  it('lets nothing through that the contract does not name', async () => {
    const good = goodArgument(channel)
    if (good === undefined) {
      expect(requests[channel].argument.safeParse({ extra: true }).success).toBe(false)
      return
    }
    const { called, handler } = watched()
    const stuffed = JSON.parse(
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}},"extra":1}',
    ) as object
    // Every argument that is not nothing is an object.
    await answerRequest(channel, handler, true, Object.assign(stuffed, good))
    const [argument] = called.mock.calls[0] as [object]
    expect(
      Object.keys(argument).filter((key) => ['__proto__', 'constructor', 'extra'].includes(key)),
    ).toEqual([])
    expect('isAdmin' in argument).toBe(false)
  })
})

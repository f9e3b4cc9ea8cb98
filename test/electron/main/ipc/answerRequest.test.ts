import { describe, expect, it, vi } from 'vitest'
import { answerRequest } from '#electron/main/ipc/answerRequest.ts'
import { entries } from '../../vaultFixtures.ts'

const HEAD = { ok: true, value: { position: 1, hash: 'ab' } } as const

describe('a request of the window', () => {
  it('reaches its handler, parsed', async () => {
    const handler = vi.fn(() => HEAD)
    const argument = { entries: entries(1, 2), extra: 'dropped' }
    expect(await answerRequest('journal.append', handler, true, argument)).toEqual(HEAD)
    expect(handler).toHaveBeenCalledWith({ entries: entries(1, 2) })
  })

  it('is refused when somebody else sends it, whatever it says', async () => {
    const handler = vi.fn(() => HEAD)
    const answer = await answerRequest('journal.append', handler, false, { entries: entries(1, 1) })
    expect(answer).toEqual({ ok: false, error: 'foreignSender' })
    expect(handler).not.toHaveBeenCalled()
  })

  it.each([undefined, null, 'text', {}, { entries: [] }, { entries: [{ position: 0 }] }, { entries: 'x' }])(
    'is refused when it does not fit the contract: %j',
    async (argument) => {
      const handler = vi.fn(() => HEAD)
      const answer = await answerRequest('journal.append', handler, true, argument)
      expect(answer).toEqual({ ok: false, error: 'badRequest' })
      expect(handler).not.toHaveBeenCalled()
    },
  )

  it('is refused when it is made of bytes, at which a schema that is readonly throws', async () => {
    const handler = vi.fn(() => HEAD)
    for (const argument of [new Uint8Array(8), { entries: new Uint8Array(8) }]) {
      expect(await answerRequest('journal.append', handler, true, argument)).toEqual({
        ok: false,
        error: 'badRequest',
      })
    }
    expect(handler).not.toHaveBeenCalled()
  })

  it('is refused for its size before it is parsed', async () => {
    const handler = vi.fn(() => ({ ok: true, value: undefined }) as const)
    const argument = { url: `https://example.com/${'a'.repeat(10_000)}` }
    const answer = await answerRequest('shell.openExternal', handler, true, argument)
    expect(answer).toEqual({ ok: false, error: 'tooLarge' })
    expect(handler).not.toHaveBeenCalled()
  })

  it('is answered even when its handler fails, without a word of what went wrong', async () => {
    const answer = await answerRequest(
      'journal.head',
      () => Promise.reject(new Error('/home/anna/secret')),
      true,
      undefined,
    )
    expect(answer).toEqual({ ok: false, error: 'failed' })
  })
})

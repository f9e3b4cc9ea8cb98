import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CLIPBOARD_MS, PassingClipboard } from '#electron/main/clipboard/passingClipboard.ts'

describe('contact data on the clipboard', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('leaves after a minute', async () => {
    const { clipboard, passing } = aClipboard()
    passing.copy('+30 210 1234567')
    await vi.advanceTimersByTimeAsync(CLIPBOARD_MS - 1)
    expect(clipboard.text).toBe('+30 210 1234567')
    await vi.advanceTimersByTimeAsync(1)
    expect(clipboard.text).toBe('')
  })

  it('leaves alone what was copied since', async () => {
    const { clipboard, passing } = aClipboard()
    passing.copy('maria@example.org')
    clipboard.text = 'a text from elsewhere'
    await vi.advanceTimersByTimeAsync(CLIPBOARD_MS)
    expect(clipboard.text).toBe('a text from elsewhere')
  })

  it('counts from the last time it was copied', async () => {
    const { clipboard, passing } = aClipboard()
    passing.copy('maria@example.org')
    await vi.advanceTimersByTimeAsync(CLIPBOARD_MS / 2)
    passing.copy('maria@example.org')
    await vi.advanceTimersByTimeAsync(CLIPBOARD_MS / 2)
    expect(clipboard.text).toBe('maria@example.org')
  })

  it('leaves at once when it is asked to', async () => {
    const { clipboard, passing } = aClipboard()
    passing.copy('maria@example.org')
    await passing.clear()
    expect(clipboard.text).toBe('')
  })
})

function aClipboard() {
  const clipboard = { text: '' }
  const passing = new PassingClipboard({
    readText: () => clipboard.text,
    writeText: (text) => {
      clipboard.text = text
    },
    clear: () => {
      clipboard.text = ''
    },
  })
  return { clipboard, passing }
}

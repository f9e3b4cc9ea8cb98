import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CLOSE_LIMIT_MS, CloseHandshake } from '#electron/main/window/closeHandshake.ts'
import { CrashPolicy } from '#electron/main/window/crashPolicy.ts'

function aWindow(canAnswer = true) {
  return { canAnswer: vi.fn(() => canAnswer), announce: vi.fn(), close: vi.fn() }
}

describe('closing the window', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('waits for the page, then closes and lets the second try through', () => {
    const window = aWindow()
    const handshake = new CloseHandshake(window)
    expect(handshake.holdBack()).toBe(true)
    expect(window.announce).toHaveBeenCalledTimes(1)
    handshake.ready()
    expect(window.close).toHaveBeenCalledTimes(1)
    expect(handshake.holdBack()).toBe(false)
  })

  it('announces once, however often somebody clicks', () => {
    const window = aWindow()
    const handshake = new CloseHandshake(window)
    handshake.holdBack()
    expect(handshake.holdBack()).toBe(true)
    expect(window.announce).toHaveBeenCalledTimes(1)
  })

  it('waits three seconds at most', () => {
    const window = aWindow()
    new CloseHandshake(window).holdBack()
    vi.advanceTimersByTime(CLOSE_LIMIT_MS - 1)
    expect(window.close).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(window.close).toHaveBeenCalledTimes(1)
  })

  it('begins anew when the page stays after all', () => {
    const window = aWindow()
    const handshake = new CloseHandshake(window)
    handshake.holdBack()
    handshake.ready()
    handshake.startAnew()
    expect(handshake.holdBack()).toBe(true)
    expect(window.announce).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(CLOSE_LIMIT_MS)
    expect(window.close).toHaveBeenCalledTimes(2)
  })

  it('does not wait for a page that is dead', () => {
    const window = aWindow(false)
    expect(new CloseHandshake(window).holdBack()).toBe(false)
    expect(window.announce).not.toHaveBeenCalled()
  })

  it('does not close because of an answer that nobody asked for', () => {
    const window = aWindow()
    new CloseHandshake(window).ready()
    expect(window.close).not.toHaveBeenCalled()
  })
})

describe('a page that crashes', () => {
  it('is reloaded once; a second crash soon after asks', () => {
    const policy = new CrashPolicy()
    expect(policy.next(0)).toBe('reload')
    expect(policy.next(10_000)).toBe('ask')
    expect(policy.next(300_000)).toBe('reload')
  })
})

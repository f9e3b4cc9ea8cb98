import { describe, expect, it } from 'vitest'
import { isTooLarge } from '#electron/main/ipc/argumentSize.ts'

describe('the size of an argument', () => {
  it('counts texts, keys, numbers and brackets wherever they are', () => {
    expect(isTooLarge({ a: { b: ['x'.repeat(50)] } }, 200)).toBe(false)
    expect(isTooLarge({ a: { b: ['x'.repeat(500)] } }, 200)).toBe(true)
    expect(isTooLarge({ ['k'.repeat(500)]: 1 }, 200)).toBe(true)
    expect(
      isTooLarge(
        Array.from({ length: 100 }, () => 0),
        200,
      ),
    ).toBe(true)
    expect(isTooLarge(new Uint8Array(500), 200)).toBe(true)
    expect(isTooLarge(undefined, 200)).toBe(false)
  })

  it('takes what is nested without end, or contains itself, for too large', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level++) deep = [deep]
    expect(isTooLarge(deep, 1e9)).toBe(true)
    const round: { self?: unknown } = {}
    round.self = round
    expect(isTooLarge(round, 1e9)).toBe(true)
  })
})

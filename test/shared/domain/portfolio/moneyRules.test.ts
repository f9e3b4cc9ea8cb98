import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertMoney, rateOn } from '#shared/domain/portfolio/moneyRules.ts'
import { day } from '#shared/lib/days.ts'
import { aRate } from './portfolioBuilders.ts'

const DAY = day('2026-03-31')
const usd = (minor: number) => ({ minor, currency: 'USD' })
const eur = (minor: number) => ({ minor, currency: 'EUR' })
const minorOf = (answer: ReturnType<typeof convertMoney>) => (answer.ok ? answer.value.minor : answer.error)

describe('money in another currency', () => {
  it('stays what it is in its own', () => {
    expect(convertMoney(eur(12_345), 'EUR', [], DAY)).toEqual({ ok: true, value: eur(12_345) })
  })

  it('is worth what the table says', () => {
    const rates = [aRate({ from: 'EUR', to: 'USD', rateMillionths: 1_084_200 })]
    expect(convertMoney(eur(100_00), 'USD', rates, DAY)).toEqual({ ok: true, value: usd(108_42) })
  })

  it('takes the rate the other way round where there is only that one', () => {
    const rates = [aRate({ from: 'EUR', to: 'USD', rateMillionths: 1_250_000 })]
    expect(convertMoney(usd(125_00), 'EUR', rates, DAY)).toEqual({ ok: true, value: eur(100_00) })
  })

  it.each([
    [1, 500_000, 1],
    [-1, 500_000, -1],
    [3, 500_000, 2],
    [-3, 500_000, -2],
    [1, 499_999, 0],
    [-1, 499_999, -0],
    [5, 1_300_000, 7],
  ])('rounds %i cents at %i millionths to %i, halves away from zero', (minor, rateMillionths, expected) => {
    expect(minorOf(convertMoney(usd(minor), 'EUR', [aRate({ rateMillionths })], DAY))).toBe(expected + 0)
  })

  it('minds currencies without cents and with thousandths', () => {
    const yen = aRate({ from: 'EUR', to: 'JPY', rateMillionths: 160_500_000 })
    expect(minorOf(convertMoney(eur(10_00), 'JPY', [yen], DAY))).toBe(1605)
    expect(minorOf(convertMoney({ minor: 1605, currency: 'JPY' }, 'EUR', [yen], DAY))).toBe(10_00)
    const dinar = aRate({ from: 'KWD', to: 'EUR', rateMillionths: 3_000_000 })
    expect(minorOf(convertMoney({ minor: 1_500, currency: 'KWD' }, 'EUR', [dinar], DAY))).toBe(4_50)
    expect(minorOf(convertMoney(eur(4_50), 'KWD', [dinar], DAY))).toBe(1_500)
  })

  it('says what is missing rather than guess', () => {
    const tooLate = aRate({ validFrom: '2026-04-01' })
    const others = [aRate({ to: 'GBP' }), aRate({ from: 'GBP', to: 'EUR' })]
    expect(convertMoney(usd(100), 'EUR', [tooLate, ...others], DAY)).toEqual({
      ok: false,
      error: { code: 'missingRate', from: 'USD', to: 'EUR', on: DAY },
    })
  })

  it('is exact where floating point is not, and never loses the sign', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.integer({ min: 1, max: 5_000_000 }),
        (minor, rateMillionths) => {
          const rates = [aRate({ rateMillionths })]
          const there = minorOf(convertMoney(usd(minor), 'EUR', rates, DAY))
          const mirrored = minorOf(convertMoney(usd(-minor), 'EUR', rates, DAY))
          expect(mirrored).toBe(0 - Number(there))
          const exact = BigInt(minor) * BigInt(rateMillionths)
          const error = BigInt(Number(there)) * 1_000_000n - exact
          expect(error >= -500_000n && error <= 500_000n).toBe(true)
        },
      ),
    )
  })
})

describe('the rate of a day', () => {
  it('is the newest one that is already valid, also on its very day', () => {
    const old = aRate({ validFrom: '2026-01-01' })
    const valid = aRate({ validFrom: '2026-03-31' })
    const later = aRate({ validFrom: '2026-04-01' })
    expect(rateOn([later, old, valid], 'USD', 'EUR', DAY)).toBe(valid)
    expect(rateOn([later, old, valid], 'USD', 'EUR', day('2026-03-30'))).toBe(old)
  })

  it('prefers the right direction when both were written on one day, and the newer otherwise', () => {
    const direct = aRate({ validFrom: '2026-02-01' })
    const inverse = aRate({ from: 'EUR', to: 'USD', validFrom: '2026-02-01' })
    const newerInverse = aRate({ from: 'EUR', to: 'USD', validFrom: '2026-02-02' })
    expect(rateOn([inverse, direct], 'USD', 'EUR', DAY)).toBe(direct)
    expect(rateOn([newerInverse, direct], 'USD', 'EUR', DAY)).toBe(newerInverse)
  })

  it('does not hang on the order of the table', () => {
    const rates = ['2026-01-01', '2026-02-01', '2026-02-01', '2026-03-15'].flatMap((validFrom) => [
      aRate({ validFrom }),
      aRate({ validFrom, from: 'EUR', to: 'USD' }),
    ])
    const expected = rateOn(rates, 'USD', 'EUR', DAY)
    fc.assert(
      fc.property(fc.shuffledSubarray(rates, { minLength: rates.length }), (shuffled) => {
        expect(rateOn(shuffled, 'USD', 'EUR', DAY)).toBe(expected)
      }),
    )
  })
})

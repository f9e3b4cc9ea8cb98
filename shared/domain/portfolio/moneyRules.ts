import type { Day } from '#shared/lib/days.ts'
import type { Money } from '#shared/lib/fields.ts'
import { minorDigits } from '#shared/lib/minorUnits.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { ExchangeRate } from './exchangeRate.ts'

/** No rate of the user's own table holds on that day; nothing is guessed in its place. */
export interface MissingRate {
  readonly code: 'missingRate'
  readonly from: string
  readonly to: string
  readonly on: Day
}

const MILLION = 1_000_000n

/**
 * Money in another currency, by the table of rates that the user keeps. The rate is the newest one that is already
 * valid on the day. A rate the other way round serves too, unless one in the right direction is as new; a way
 * through a third currency is never taken. Minor units are rounded once, halves away from zero.
 * Errors: `missingRate`.
 */
export function convertMoney(
  money: Money,
  to: string,
  rates: readonly ExchangeRate[],
  on: Day,
): Result<Money, MissingRate> {
  const from = money.currency
  if (from === to) return ok(money)
  const rate = rateOn(rates, from, to, on)
  if (rate === null) return err({ code: 'missingRate', from, to, on })
  const shift = 10n ** BigInt(Math.abs(minorDigits(to) - minorDigits(from)))
  const [up, down] = minorDigits(to) >= minorDigits(from) ? [shift, 1n] : [1n, shift]
  const millionths = BigInt(rate.rateMillionths)
  const [times, by] = rate.from === from ? [millionths, MILLION] : [MILLION, millionths]
  return ok({ minor: Number(dividedRounded(BigInt(money.minor) * times * up, by * down)), currency: to })
}

/** The rate between two currencies that holds on a day, in whichever direction it was written down. */
export function rateOn(
  rates: readonly ExchangeRate[],
  from: string,
  to: string,
  on: Day,
): ExchangeRate | null {
  let best: ExchangeRate | null = null
  for (const rate of rates) {
    const isDirect = rate.from === from && rate.to === to
    const isInverse = rate.from === to && rate.to === from
    if ((!isDirect && !isInverse) || rate.validFrom > on) continue
    if (best === null || isBetter(rate, best, from)) best = rate
  }
  return best
}

/** The newer one; of the same day the one in the right direction; of equal ones the later written. */
function isBetter(rate: ExchangeRate, best: ExchangeRate, from: string): boolean {
  if (rate.validFrom !== best.validFrom) return rate.validFrom > best.validFrom
  if (rate.from !== best.from) return rate.from === from
  return rate.id > best.id
}

/** A quotient of whole numbers, halves away from zero. The divisor is positive. */
function dividedRounded(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend
  const rounded = (2n * size + divisor) / (2n * divisor)
  return dividend < 0n ? -rounded : rounded
}

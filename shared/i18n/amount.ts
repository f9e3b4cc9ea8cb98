import { type Result, err, ok } from '#shared/lib/result.ts'
import type { Money } from '#shared/lib/fields.ts'
import { minorDigits } from '#shared/lib/minorUnits.ts'
import { localeOf } from './locale.ts'
import type { Language } from './messages.ts'

/** What people put around an amount: signs and names of money. */
const CURRENCY_MARK = /^(?:[€$£]|eur|usd|gbp)|(?:[€$£]|eur|usd|gbp|ευρώ|ευρω)$/i

/**
 * Reads an amount that somebody typed, into minor units (cents): «12.500,50», "12,500.50", "12 500 €".
 * What can be read in one way only is taken in either language. "12,500" in Greek or "12.500" in English
 * could mean twelve or twelve thousand: that is refused rather than guessed.
 */
export function parseAmount(
  text: string,
  language: Language,
  currency = 'EUR',
): Result<number, 'required' | 'invalidAmount'> {
  const typed = text.replace(/\s+/g, ' ').trim()
  if (typed === '') return err('required')
  const bare = typed.replace(CURRENCY_MARK, '').trim()
  const digits = minorDigits(currency)
  const cents = digits === 0 ? null : new RegExp(`^(.*)([.,])(\\d{1,${digits}})$`).exec(bare)
  const [whole = '', mark = '', fraction = ''] = cents ? cents.slice(1) : [bare]
  const units = whole === '' && fraction !== '' ? '0' : readWhole(whole, mark, language)
  if (units === null) return err('invalidAmount')
  const minor = Number(units + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(minor) ? ok(minor) : err('invalidAmount')
}

/** An amount as it stands in a field that is edited: no currency sign, no cents when there are none. */
export function amountText(money: Money, language: Language): string {
  const digits = minorDigits(money.currency)
  const shown = money.minor % 10 ** digits === 0 ? 0 : digits
  const options = { minimumFractionDigits: shown, maximumFractionDigits: shown }
  return new Intl.NumberFormat(localeOf(language), options).format(money.minor / 10 ** digits)
}

/** An amount as a number: euros, not cents. For files and charts; sums are made in minor units. */
export function majorUnits(money: Money): number {
  return money.minor / 10 ** minorDigits(money.currency)
}

/** The digits of the whole part, or null if its groups are not groups of thousands. */
function readWhole(whole: string, decimalMark: string, language: Language): string | null {
  if (/^\d+$/.test(whole)) return whole
  const separator = /^[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*$/.exec(whole)?.[1]
  if (separator === undefined || separator === decimalMark) return null
  const isOwnDecimalMark = separator === (language === 'el' ? ',' : '.')
  const isAmbiguous =
    decimalMark === '' && isOwnDecimalMark && whole.indexOf(separator) === whole.lastIndexOf(separator)
  return isAmbiguous ? null : whole.replaceAll(separator, '')
}

import { localeOf } from '#shared/i18n/locale.ts'
import type { Language } from '#shared/i18n/messages.ts'

/**
 * A figure as it stands in a field that is edited, without groups of thousands: years are figures too.
 * @param decimals the figure is stored as a whole number of so many decimal places
 */
export function decimalText(value: number, decimals: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), {
    useGrouping: false,
    maximumFractionDigits: decimals,
  }).format(value / 10 ** decimals)
}

/** Reads a figure that somebody typed, with a comma or a point, a sign or a percent sign; null if it is none. */
export function parseDecimal(typed: string, decimals: number): number | null {
  const plain = typed.replaceAll(/\s/g, '').replace(/%$/, '').replace(/^[−–]/, '-')
  const parts = /^(-?)(\d{1,12})(?:[.,](\d+))?$/.exec(plain)
  if (parts === null) return null
  const [, sign = '', whole = '', fraction = ''] = parts
  if (fraction.length > decimals) return null
  const value = Number(sign + whole + fraction.padEnd(decimals, '0'))
  return Number.isSafeInteger(value) ? value : null
}

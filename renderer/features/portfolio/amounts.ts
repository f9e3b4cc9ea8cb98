import { formatMoney } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { minorDigits } from '#shared/lib/minorUnits.ts'

/** A large amount as people say it: whole euros, no cents. */
export function wholeAmount(minor: number, currency: string, language: Language): string {
  const unit = 10 ** minorDigits(currency)
  return formatMoney({ minor: Math.round(minor / unit) * unit, currency }, language)
}

/** How a fiscal year is called: "2026", or "2026/27" where it ends in the next one. */
export function yearName(year: number, startMonth: number): string {
  return startMonth === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

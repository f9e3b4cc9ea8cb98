import { formatMoney } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Money } from '#shared/lib/fields.ts'
import { minorDigits } from '#shared/lib/minorUnits.ts'

/** Sums side by side, each in its currency and without cents: an estimate is not exact to the cent. */
export function sumText(sums: readonly Money[], language: Language): string {
  return sums.map((sum) => formatMoney(whole(sum), language)).join(' · ')
}

function whole({ minor, currency }: Money): Money {
  const unit = 10 ** minorDigits(currency)
  return { minor: Math.round(minor / unit) * unit, currency }
}

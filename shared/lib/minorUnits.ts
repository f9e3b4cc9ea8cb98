const known = new Map<string, number>()

/** How many digits the minor unit of a currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const digits = known.get(currency)
  if (digits !== undefined) return digits
  // Making a formatter costs far more than asking it, and sums of sales ask a thousand times.
  const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency })
  const found = format.resolvedOptions().maximumFractionDigits ?? 2
  known.set(currency, found)
  return found
}

import type { Money } from './fields.ts'

/** The sum of amounts in each currency, the one used most often first. Nothing is converted: that takes a rate. */
export function sumsByCurrency(amounts: readonly (Money | null)[]): readonly Money[] {
  const sums = new Map<string, { readonly minor: number; readonly count: number }>()
  for (const amount of amounts) {
    if (amount === null) continue
    const known = sums.get(amount.currency) ?? { minor: 0, count: 0 }
    sums.set(amount.currency, { minor: known.minor + amount.minor, count: known.count + 1 })
  }
  return [...sums]
    .sort(([one, { count: ones }], [other, { count: others }]) => others - ones || (one < other ? -1 : 1))
    .map(([currency, { minor }]) => ({ minor, currency }))
}

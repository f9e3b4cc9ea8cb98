import { type Deal, DealSchema } from '#shared/domain/deals/deal.ts'
import { anId } from '#test/shared/builders.ts'

export function aDeal(over: Partial<Deal> = {}): Deal {
  return DealSchema.parse({
    id: anId(),
    clientId: anId(),
    title: 'Κεντρική μονάδα CO₂',
    openedOn: '2026-10-01',
    ...over,
  })
}

export const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' })

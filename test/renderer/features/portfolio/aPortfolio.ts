import { createClient } from '#renderer/commands/clients.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { usePortfolioView } from '#renderer/features/portfolio/usePortfolioView.ts'
import type { ClientId, ClientInput } from '#shared/domain/clients/client.ts'
import { type Month, MonthSchema } from '#shared/domain/portfolio/sale.ts'
import { aClientInput, done } from '../../commands/inputs.ts'

export const month = (text: string): Month => MonthSchema.parse(text)

/** A client with what is said of it. */
export async function aClientNamed(name: string, over: Partial<ClientInput> = {}): Promise<ClientId> {
  return done(await createClient({ input: aClientInput({ name, class: 'regular', ...over }) })).id
}

/** So many euros (or another currency) sold to a client in a month. */
export async function sold(
  clientId: ClientId,
  text: string,
  amount: number,
  currency = 'EUR',
): Promise<void> {
  const input = { clientId, month: month(text), amount: { minor: amount * 100, currency } }
  done(await createRecord('sale', input))
}

/** The portfolio as a window shows it first. */
export function freshPortfolio(): void {
  usePortfolioView.setState({ year: null, lost: new Set() })
}

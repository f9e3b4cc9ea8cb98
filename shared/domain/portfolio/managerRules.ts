import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { TradeSettings } from './tradeSettings.ts'
import { largestBand, type LargestBand, type Share } from './keyShareRules.ts'
import { type CountedSale, totalOf } from './salesRules.ts'

/** What one manager brings in. */
export interface ManagerShare {
  /** As written with the clients; empty: the owner of this copy. */
  readonly manager: string
  readonly minor: number
  readonly share: Share
  /** How much the house depends on this one person, by the bands of the largest client. */
  readonly band: LargestBand
}

/**
 * On whom of us the house depends: the share of each manager in all sales, the largest first. A branch without a
 * manager of its own is looked after by the one of its parent.
 * @param managerOf who looks after a client, see `managersOf`
 */
export function managerShares(
  sales: readonly CountedSale[],
  managerOf: ReadonlyMap<ClientId, string>,
  settings: TradeSettings,
): readonly ManagerShare[] {
  const whole = totalOf(sales)
  const sums = new Map<string, number>()
  for (const { clientId, minor } of sales) {
    const manager = managerOf.get(clientId) ?? ''
    sums.set(manager, (sums.get(manager) ?? 0) + minor)
  }
  return [...sums]
    .map(([manager, minor]) => {
      const share = { part: minor, whole }
      return { manager, minor, share, band: largestBand(share, settings) }
    })
    .toSorted((one, other) => other.minor - one.minor || (one.manager < other.manager ? -1 : 1))
}

/** Who looks after each client: its own manager, else the nearest one above it. Circles of parents end. */
export function managersOf(
  clients: readonly Pick<Client, 'id' | 'manager' | 'parentId'>[],
): ReadonlyMap<ClientId, string> {
  const byId = new Map(clients.map((client) => [client.id, client]))
  return new Map(
    clients.map((client) => {
      const seen = new Set<ClientId>()
      let at: typeof client | undefined = client
      while (at !== undefined && at.manager === '' && at.parentId !== null && !seen.has(at.id)) {
        seen.add(at.id)
        at = byId.get(at.parentId)
      }
      return [client.id, at?.manager ?? ''] as const
    }),
  )
}

import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { type ClientTree, rootOf } from './clientTreeRules.ts'
import { type CountedSale, groupTotals, ownTotals, totalOf } from './salesRules.ts'
import type { TradeSettings } from './tradeSettings.ts'

/** How much of all sales goes to key clients: little, as is usual, much, or so much that we hang on them. */
export type KeyShareBand = 'below' | 'usual' | 'watch' | 'mono'
/** How much goes to the largest client alone. */
export type LargestBand = 'fine' | 'watch' | 'mono'

/** A part of a whole, exactly: shares are compared before they are rounded. */
export interface Share {
  readonly part: number
  readonly whole: number
}

export interface Dependence {
  /** Minor units of the reporting currency. */
  readonly total: number
  /** null as long as there is nothing to be a share of. */
  readonly key: { readonly share: Share; readonly band: KeyShareBand } | null
  /** The topmost client that bought most, branches included. */
  readonly largest: {
    readonly clientId: ClientId
    readonly share: Share
    readonly band: LargestBand
  } | null
}

/** A client as far as its weight goes. */
export type WeighedClient = Pick<Client, 'id' | 'parentId' | 'class' | 'keyReasons'>

/**
 * On whom the sales depend. The share of the *group* of key clients is usually 30–55 %; from there on it is to be
 * watched, and above 75 % it is mono-dependence: one change of plan at a client can push the supplier out of the
 * market. That danger hangs on *one*, so the largest client has a band of its own.
 */
export function dependenceOf(
  sales: readonly CountedSale[],
  clients: readonly WeighedClient[],
  tree: ClientTree,
  settings: TradeSettings,
): Dependence {
  const total = totalOf(sales)
  if (total <= 0) return { total, key: null, largest: null }
  const keyShare = { part: keySales(sales, clients, tree), whole: total }
  const largest = largestOf(sales, tree)
  return {
    total,
    key: { share: keyShare, band: keyShareBand(keyShare, settings) },
    largest:
      largest === null
        ? null
        : {
            clientId: largest.clientId,
            share: { part: largest.minor, whole: total },
            band: largestBand({ part: largest.minor, whole: total }, settings),
          },
  }
}

/** The band of the group of key clients; a limit itself still belongs to the calmer side. */
export function keyShareBand(share: Share, settings: TradeSettings): KeyShareBand {
  if (isAbove(share, settings.keyShareMonoAbove)) return 'mono'
  if (isAbove(share, settings.keyShareWatchAbove)) return 'watch'
  return isBelow(share, settings.keyShareUsualFrom) ? 'below' : 'usual'
}

/** The band of the largest client; a limit itself still belongs to the calmer side. */
export function largestBand(share: Share, settings: TradeSettings): LargestBand {
  if (isAbove(share, settings.largestMonoAbove)) return 'mono'
  return isAbove(share, settings.largestWatchAbove) ? 'watch' : 'fine'
}

/** In percent, for people to read. */
export function percentOf({ part, whole }: Share): number {
  return whole === 0 ? 0 : (part / whole) * 100
}

/** True if the bands follow each other; otherwise one of them could never be reached. */
export function areBandsInOrder(settings: TradeSettings): boolean {
  return (
    settings.keyShareUsualFrom <= settings.keyShareWatchAbove &&
    settings.keyShareWatchAbove <= settings.keyShareMonoAbove &&
    settings.largestWatchAbove <= settings.largestMonoAbove
  )
}

/** What the sales say about the reason `revenue`, where it differs from what was written down. */
export type WeightHint = 'doesNotWeigh' | 'weighsUnnamed'

/**
 * Compares "key by revenue" with the sales of the year, branches included: a client with that reason that brings
 * less than the share from which one weighs, and a client that brings as much without the reason. Units are
 * weighed with their parent, so only topmost clients get a hint.
 */
export function weightHints(
  sales: readonly CountedSale[],
  clients: readonly WeighedClient[],
  tree: ClientTree,
  { weighsFrom }: Pick<TradeSettings, 'weighsFrom'>,
): ReadonlyMap<ClientId, WeightHint> {
  const whole = totalOf(sales)
  const hints = new Map<ClientId, WeightHint>()
  if (whole <= 0) return hints
  const sums = groupTotals(sales, tree)
  const claims = new Set(clients.filter((client) => isKeyByRevenue(client)).map(({ id }) => rootOf(tree, id)))
  for (const root of tree.roots) {
    const isHeavy = !isBelow({ part: sums.get(root) ?? 0, whole }, weighsFrom)
    if (isHeavy !== claims.has(root)) hints.set(root, isHeavy ? 'weighsUnnamed' : 'doesNotWeigh')
  }
  return hints
}

/** Sales to key clients with all that belongs to them; a key branch counts also where its parent is not key. */
function keySales(
  sales: readonly CountedSale[],
  clients: readonly WeighedClient[],
  tree: ClientTree,
): number {
  const key = new Set(clients.filter((client) => client.class === 'key').map(({ id }) => id))
  let sum = 0
  for (const [clientId, own] of ownTotals(sales)) {
    let at: ClientId | null = clientId
    while (at !== null && !key.has(at)) at = tree.parentOf.get(at) ?? null
    if (at !== null) sum += own
  }
  return sum
}

function largestOf(
  sales: readonly CountedSale[],
  tree: ClientTree,
): { readonly clientId: ClientId; readonly minor: number } | null {
  let largest: { clientId: ClientId; minor: number } | null = null
  for (const [clientId, minor] of groupTotals(sales, tree)) {
    if ((tree.parentOf.get(clientId) ?? null) !== null) continue
    if (largest === null || minor > largest.minor) largest = { clientId, minor }
  }
  return largest
}

function isKeyByRevenue(client: WeighedClient): boolean {
  return client.class === 'key' && client.keyReasons.includes('revenue')
}

function isAbove({ part, whole }: Share, percent: number): boolean {
  return part * 100 > percent * whole
}

function isBelow({ part, whole }: Share, percent: number): boolean {
  return part * 100 < percent * whole
}

import { listClients } from '#renderer/data/queries/clients.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { Competitor } from '#shared/domain/market/competitor.ts'
import { type ClientTree, clientTree, rootOf, withUnits } from '#shared/domain/portfolio/clientTreeRules.ts'
import type { Offering } from '#shared/domain/portfolio/offering.ts'
import {
  boughtLately,
  whitespaceMatrix,
  type WhitespaceMatrix,
} from '#shared/domain/portfolio/whitespaceRules.ts'
import type { Day } from '#shared/lib/days.ts'

/** The matrix of one client with its units, and the clients to choose another from. */
export interface WhitespaceSource {
  readonly clients: readonly Client[]
  /** The topmost client that is shown; null while there is none. */
  readonly group: Client | null
  readonly units: readonly Client[]
  readonly offerings: readonly Offering[]
  readonly competitors: readonly Competitor[]
  readonly matrix: WhitespaceMatrix
}

/**
 * Reads the whitespace of the group to which a client belongs.
 * @param wished null: the key client about whose units most is written down
 */
export async function readWhitespace(wished: ClientId | null, today: Day): Promise<WhitespaceSource> {
  const [clients, cells, offerings, competitors, sales] = await Promise.all([
    listClients(),
    listRecords('whitespaceCell'),
    listRecords('offering'),
    listRecords('competitor'),
    listRecords('sale'),
  ])
  const tree = clientTree(clients)
  const clientOf = new Map(clients.map((client) => [client.id, client]))
  const shown = wished ?? mostTold(clients, tree, new Set(cells.map(({ clientId }) => clientId)))
  const group = shown === null ? null : (clientOf.get(rootOf(tree, shown)) ?? null)
  const units =
    group === null
      ? []
      : withUnits(tree, group.id)
          .flatMap((id) => clientOf.get(id) ?? [])
          .filter(({ id, archivedOn }) => archivedOn === null || id === group.id)
  const used = new Set(cells.map(({ offeringId }) => offeringId))
  const offered = offerings.filter(({ id, archivedOn }) => archivedOn === null || used.has(id))
  return {
    clients: clients.filter(({ id, archivedOn }) => archivedOn === null && tree.parentOf.get(id) === null),
    group,
    units,
    offerings: offered,
    competitors,
    matrix: whitespaceMatrix(
      units.map(({ id }) => id),
      offered.map(({ id }) => id),
      cells,
      boughtLately(sales, today),
    ),
  }
}

/** The topmost client with most units of which something is known; key clients come first. */
function mostTold(
  clients: readonly Client[],
  tree: ClientTree,
  told: ReadonlySet<ClientId>,
): ClientId | null {
  let best: { readonly id: ClientId; readonly weight: number } | null = null
  for (const { id, class: kind, archivedOn } of clients) {
    if (archivedOn !== null || tree.parentOf.get(id) !== null) continue
    const known = withUnits(tree, id).filter((unit) => told.has(unit)).length
    const weight = known * 2 + (kind === 'key' ? 1 : 0)
    if (best === null || weight > best.weight) best = { id, weight }
  }
  return best?.id ?? null
}

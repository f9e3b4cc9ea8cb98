import type { Client, ClientId } from '#shared/domain/clients/client.ts'

/** A client as far as belonging goes. */
type Unit = Pick<Client, 'id' | 'parentId'>

/** Clients with their branches and daughter companies. */
export interface ClientTree {
  /** The topmost clients: those that belong to nobody. */
  readonly roots: readonly ClientId[]
  /** The parent of each; null for the topmost ones. */
  readonly parentOf: ReadonlyMap<ClientId, ClientId | null>
  readonly unitsOf: ReadonlyMap<ClientId, readonly ClientId[]>
}

/**
 * Who belongs to whom. Whatever two laptops wrote, this is a tree: a parent that is not there is none, and a circle
 * of parents is cut above the smallest id in it, so that every laptop cuts at the same place.
 */
export function clientTree(clients: readonly Unit[]): ClientTree {
  const named = new Map(clients.map(({ id, parentId }) => [id, parentId]))
  const parentOf = new Map<ClientId, ClientId | null>()
  for (const [id, parentId] of named) {
    parentOf.set(id, parentId === null || !named.has(parentId) || isCutAbove(id, named) ? null : parentId)
  }
  const unitsOf = new Map<ClientId, ClientId[]>()
  for (const [id, parentId] of parentOf) {
    if (parentId === null) continue
    const units = unitsOf.get(parentId)
    if (units === undefined) unitsOf.set(parentId, [id])
    else units.push(id)
  }
  return { roots: [...parentOf.keys()].filter((id) => parentOf.get(id) === null), parentOf, unitsOf }
}

/** The client and all that belongs to it, however deep. */
export function withUnits(tree: ClientTree, id: ClientId): readonly ClientId[] {
  return [id, ...(tree.unitsOf.get(id) ?? []).flatMap((unit) => withUnits(tree, unit))]
}

/** The topmost client that one belongs to; itself if that is nobody. */
export function rootOf(tree: ClientTree, id: ClientId): ClientId {
  const parentId = tree.parentOf.get(id) ?? null
  return parentId === null ? id : rootOf(tree, parentId)
}

/** True for the smallest id of a circle of parents. */
function isCutAbove(id: ClientId, parentOf: ReadonlyMap<ClientId, ClientId | null>): boolean {
  const seen = new Set<ClientId>()
  let at = parentOf.get(id) ?? null
  while (at !== null && at !== id && !seen.has(at)) {
    if (at < id) return false
    seen.add(at)
    at = parentOf.get(at) ?? null
  }
  return at === id
}

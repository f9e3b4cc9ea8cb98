import type { Client, ClientId } from './client.ts'

type Unit = Pick<Client, 'id' | 'parentId'>

/**
 * True if a client may belong to another: not to itself, nor to one that belongs to it, however far down. What is sold
 * to branches and daughter companies adds up to the parent, which works in a tree only.
 * @param clients at least the other one and all above it
 */
export function mayBelongTo(clients: readonly Unit[], id: ClientId, parentId: ClientId): boolean {
  const parentOf = new Map(clients.map((client) => [client.id, client.parentId]))
  return !chainOf(parentOf, parentId).includes(id)
}

/** The clients that one may belong to. A new client (null) may belong to any. */
export function possibleParents<Row extends Unit>(
  clients: readonly Row[],
  id: ClientId | null,
): readonly Row[] {
  if (id === null) return clients
  const parentOf = new Map(clients.map((client) => [client.id, client.parentId]))
  return clients.filter((client) => !chainOf(parentOf, client.id).includes(id))
}

/** A client and all above it. Two laptops may have made a circle; then each is named once. */
function chainOf(parentOf: ReadonlyMap<ClientId, ClientId | null>, id: ClientId): readonly ClientId[] {
  const chain: ClientId[] = []
  for (let at: ClientId | null = id; at !== null && !chain.includes(at); at = parentOf.get(at) ?? null) {
    chain.push(at)
  }
  return chain
}

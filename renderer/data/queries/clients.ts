import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { db } from '../database.ts'
import { getInPages, inPages } from '../inPages.ts'

/** All clients, archived ones too, in no order: lists sort for themselves, in the language on screen. */
export function listClients(): Promise<readonly Client[]> {
  return inPages(db.clients, (page) => page)
}

/** One client; null if there is none with this id. */
export async function getClient(id: ClientId): Promise<Client | null> {
  return (await db.clients.get(id)) ?? null
}

/** The names of some clients; whoever is gone is left out. */
export async function clientNames(ids: readonly ClientId[]): Promise<ReadonlyMap<ClientId, string>> {
  const found = await getInPages(db.clients, ids)
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** The branches, departments and daughter companies of a client, one level deep. */
export function unitsOfClient(id: ClientId): Promise<readonly Client[]> {
  return db.clients.where('parentId').equals(id).toArray()
}

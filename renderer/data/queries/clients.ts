import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { db } from '../database.ts'

/** All clients, archived ones too, in no order: lists sort for themselves, in the language on screen. */
export function listClients(): Promise<readonly Client[]> {
  return db.clients.toArray()
}

/** One client; null if there is none with this id. */
export async function getClient(id: ClientId): Promise<Client | null> {
  return (await db.clients.get(id)) ?? null
}

import { z } from 'zod'
import type { CommandTransaction } from '#renderer/data/transaction.ts'
import {
  type Client,
  type ClientId,
  ClientIdSchema,
  ClientInputSchema,
  newClient,
  withConsistentReasons,
} from '#shared/domain/clients/client.ts'
import { mayBelongTo } from '#shared/domain/clients/parentRules.ts'
import { archived, restored } from '#shared/domain/lifecycle.ts'
import { err, ok } from '#shared/lib/result.ts'
import { command } from './lib/command.ts'
import { deleteAllWithBelongings } from './lib/deletion.ts'

const ClientIds = z.object({ ids: z.array(ClientIdSchema).min(1).readonly() })

/** Answers the new client's id. */
export const createClient = command(
  'client.create',
  z.object({ input: ClientInputSchema }),
  async ({ tx, today, newId }, { input }) => {
    const client = newClient(newId('client'), input, today)
    await tx.clients.put(client)
    return ok({ id: client.id })
  },
)

/** Errors: `belongsToItself` where the parent is the client itself or a unit of it. */
export const updateClient = command(
  'client.update',
  z.object({ id: ClientIdSchema, input: ClientInputSchema }),
  async ({ tx }, { id, input }) => {
    const client = await tx.clients.require(id)
    if (input.parentId !== null && input.parentId !== client.parentId) {
      const above = await withAllAbove(tx, input.parentId)
      if (!mayBelongTo(above, id, input.parentId)) return err('belongsToItself')
    }
    await tx.clients.put({ ...client, ...withConsistentReasons(input) })
    return ok({ id })
  },
)

export const archiveClients = command('client.archive', ClientIds, async ({ tx, today }, { ids }) => {
  for (const id of ids) await tx.clients.put(archived(await tx.clients.require(id), today))
  return ok({ clients: ids.length })
})

export const restoreClients = command('client.restore', ClientIds, async ({ tx }, { ids }) => {
  for (const id of ids) await tx.clients.put(restored(await tx.clients.require(id)))
  return ok({ clients: ids.length })
})

/** Deletes clients with everything that hangs on them, and answers how much that was. Undo brings all of it back. */
export const deleteClients = command('client.delete', ClientIds, async ({ tx }, { ids }) =>
  ok(await deleteAllWithBelongings(tx, 'client', ids)),
)

/** A client and all that it belongs to. */
async function withAllAbove(tx: CommandTransaction, id: ClientId): Promise<readonly Client[]> {
  const found: Client[] = []
  for (let at: ClientId | null = id; at !== null && found.every((client) => client.id !== at);) {
    const client: Client = await tx.clients.require(at)
    found.push(client)
    at = client.parentId
  }
  return found
}

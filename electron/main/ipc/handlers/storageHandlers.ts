import { ok } from '#shared/lib/result.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Handlers } from '../answerRequest.ts'

/** How the disk of the data folder is. */
export function storageHandlers({ diskWatch }: Vault): Pick<Handlers, 'storage.look'> {
  return { 'storage.look': async () => ok(await diskWatch.look()) }
}

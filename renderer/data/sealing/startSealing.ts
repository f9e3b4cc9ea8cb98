import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { DatabaseKeys } from '#shared/ipc/vault.ts'
import { StoreError } from '../storeError.ts'
import { type RowCipher, rowCipher, type SodiumModule } from './rowCipher.ts'

let cipher: RowCipher | null = null
let sodium: Promise<SodiumModule> | null = null

/** Asks for the keys of the database and makes the cipher ready. To be awaited before the database is opened. */
export async function startSealing(main: KeyfolioBridge): Promise<DatabaseKeys> {
  const [ready, keys] = await Promise.all([loadSodium(), main.request('vault.databaseKeys', undefined)])
  if (!keys.ok) throw new StoreError('storeUnavailable', keys.error)
  sealWith(ready, keys.value)
  return keys.value
}

/** Seals and opens with these keys from now on. */
export function sealWith(ready: SodiumModule, keys: DatabaseKeys): void {
  cipher = rowCipher(ready, keys)
}

/** The cipher of this window; without it no row is read or written. */
export function currentCipher(): RowCipher {
  if (cipher === null) throw new Error('A row before startSealing')
  return cipher
}

/** Loads libsodium, at most once: its code comes when it is needed, not before the first paint. */
export function loadSodium(): Promise<SodiumModule> {
  return (sodium ??= import('libsodium-wrappers').then(async (module) => {
    await module.default.ready
    // Exported by the package beside its wrappers, without a type.
    return (module as unknown as { readonly libsodium: SodiumModule }).libsodium
  }))
}

import * as wrappers from 'libsodium-wrappers-sumo'

export const sodium = wrappers.default

/** Makes libsodium ready; everything after that is synchronous. To be awaited once, before a vault is opened. */
export async function readySodium(): Promise<typeof sodium> {
  await sodium.ready
  return sodium
}

/**
 * The part of libsodium's compiled module that is used without its wrappers, with its own memory: addresses, and each
 * length of a text in two words, the higher one last.
 */
export interface CompiledSodium {
  readonly HEAPU8: Uint8Array<ArrayBuffer>
  _malloc(bytes: number): number
  _free(address: number): void
  _crypto_generichash(...args: readonly number[]): number
  _crypto_aead_xchacha20poly1305_ietf_encrypt(...args: readonly (number | null)[]): number
  _crypto_aead_xchacha20poly1305_ietf_decrypt(...args: readonly (number | null)[]): number
}

/** Only once libsodium is ready. */
export function compiledSodium(): CompiledSodium {
  // Exported by the package beside its wrappers, without a type.
  return (wrappers as unknown as { readonly libsodium: CompiledSodium }).libsodium
}

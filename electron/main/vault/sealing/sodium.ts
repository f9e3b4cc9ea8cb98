import sodium from 'libsodium-wrappers-sumo'

/** Makes libsodium ready; everything after that is synchronous. To be awaited once, before a vault is opened. */
export async function readySodium(): Promise<typeof sodium> {
  await sodium.ready
  return sodium
}

export { default as sodium } from 'libsodium-wrappers-sumo'

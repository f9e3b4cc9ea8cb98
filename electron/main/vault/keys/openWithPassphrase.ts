import { type Derivation, type Derive, passphraseBytes } from './derivation.ts'
import { type Header, wrapIn } from './header.ts'
import { openByPassphrase, type Opened } from './wraps.ts'

/** What the derivation makes of a passphrase; whoever asks overwrites it. */
export async function secretOf(
  derive: Derive,
  passphrase: string,
  derivation: Derivation,
): Promise<Uint8Array> {
  const bytes = passphraseBytes(passphrase)
  try {
    return await derive(bytes, derivation)
  } finally {
    bytes.fill(0)
  }
}

/** Opens a header with what somebody typed. */
export async function openWithPassphrase(
  derive: Derive,
  header: Header,
  passphrase: string,
): Promise<Opened> {
  const wrap = wrapIn(header, 'passphrase')
  if (wrap === undefined) return { state: 'wrong' }
  const secret = await secretOf(derive, passphrase, wrap.derivation)
  const answer = openByPassphrase(header, secret)
  secret.fill(0)
  return answer
}

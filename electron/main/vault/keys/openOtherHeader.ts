import { err, ok, type Result } from '#shared/lib/result.ts'
import type { Derive } from './derivation.ts'
import { type Header, readHeader } from './header.ts'
import type { HeaderSecret, OpenHeaderError } from './keyFile.ts'
import { openWithPassphrase } from './openWithPassphrase.ts'
import { identityOfTyped } from './recoveryKey.ts'
import type { Keyring } from './vaultKeys.ts'
import { openByRecovery, type Opened, openOpen } from './wraps.ts'

/** Opens the bytes of a header that is none of this vault's; nothing is written and no try is counted. */
export async function openOtherHeader(
  bytes: Buffer,
  secret: HeaderSecret,
  { derive, allowsCheap }: { readonly derive: Derive; readonly allowsCheap: boolean },
): Promise<Result<Keyring, OpenHeaderError>> {
  const read = readHeader(bytes.toString('utf8'), allowsCheap)
  if (read.state !== 'read') return err(read.state)
  const opened = await openBy(read.header, secret, derive)
  return opened.state === 'open' ? ok(opened.keyring) : err(opened.state)
}

function openBy(header: Header, secret: HeaderSecret, derive: Derive): Opened | Promise<Opened> {
  switch (secret.kind) {
    case 'none':
      return openOpen(header)
    case 'passphrase':
      return openWithPassphrase(derive, header, secret.passphrase)
    case 'recoveryKey': {
      const identity = identityOfTyped(secret.recoveryKey)
      return identity === null ? { state: 'wrong' } : openByRecovery(header, identity)
    }
  }
}

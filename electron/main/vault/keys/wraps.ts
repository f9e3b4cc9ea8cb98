import { createHmac, timingSafeEqual } from 'node:crypto'
import { sodium } from '../sealing/sodium.ts'
import { bytesOf, keyFrom, seal, textOf, unseal } from './bytes.ts'
import type { Derivation } from './derivation.ts'
import { canonical, type Header, type HeaderBody, wrapIn, type WrapOf } from './header.ts'
import type { SystemKeyStore } from './keyFile.ts'
import { bytesOfKeyring, keyringOfBytes, wipe } from './keyringBytes.ts'
import { publicKeyOf, recipientOf, scalarOf } from './recoveryKey.ts'
import type { Keyring } from './vaultKeys.ts'

/** What a wrap held; `damaged`: the secret is right, and what it opens was changed. */
export type Opened =
  { readonly state: 'open'; readonly keyring: Keyring } | { readonly state: 'wrong' | 'damaged' }

export function wrapOpen(keyring: Keyring): WrapOf<'open'> {
  return withBytes(keyring, (bytes) => ({ kind: 'open', keyring: textOf(bytes) }))
}

/** @param secret what Argon2id made of the passphrase */
export function wrapByPassphrase(
  keyring: Keyring,
  derivation: Derivation,
  secret: Uint8Array,
): WrapOf<'passphrase'> {
  const { vaultId } = keyring
  return withBytes(keyring, (bytes) => ({
    kind: 'passphrase',
    derivation,
    check: textOf(keyFrom(secret, '', 'check')),
    sealed: seal(keyFrom(secret, vaultId, 'wrap'), bytes, placeOf(vaultId, 'passphrase', derivation)),
  }))
}

/** @param proofKey what the recovery key signs headers with, see `recoveryProofKey` */
export function wrapForRecovery(
  keyring: Keyring,
  recipient: string,
  proofKey: Uint8Array,
): WrapOf<'recovery'> {
  return withBytes(keyring, (bytes) => ({
    kind: 'recovery',
    recipient,
    box: textOf(sodium.crypto_box_seal(bytes, publicKeyOf(recipient))),
    proofKey: seal(
      ownKey(keyring, 'recoveryProof'),
      proofKey,
      placeOf(keyring.vaultId, 'recovery', recipient),
    ),
    proof: '',
  }))
}

export function wrapBySystem(keyring: Keyring, store: SystemKeyStore): WrapOf<'system'> {
  const secret = sodium.randombytes_buf(32)
  const key = textOf(store.seal(textOf(secret)))
  const { vaultId } = keyring
  return withBytes(keyring, (bytes) => ({
    kind: 'system',
    key,
    sealed: seal(secret, bytes, placeOf(vaultId, 'system', key)),
  }))
}

/** The whole header under keys that only whoever opened it has: nothing in it can be changed, added or left out. */
export function signed(body: HeaderBody, keyring: Keyring): Omit<Header, 'sum'> {
  const proofKey = proofKeyIn(body, keyring)
  const wraps = body.wraps.map((wrap) =>
    wrap.kind === 'recovery' && proofKey !== null ? { ...wrap, proof: proofOf(body, proofKey) } : wrap,
  )
  const proven = { ...body, wraps }
  return { ...proven, mac: macOf(proven, keyring) }
}

/** True if whoever has this keyring wrote this header. */
export function isSignedBy(header: Header, keyring: Keyring): boolean {
  return header.vaultId === keyring.vaultId && isSame(header.mac, macOf(header, keyring))
}

export function openOpen(header: Header): Opened {
  const wrap = wrapIn(header, 'open')
  if (wrap === undefined) return { state: 'wrong' }
  return proven(header, bytesOf(wrap.keyring))
}

export function openByPassphrase(header: Header, secret: Uint8Array): Opened {
  const wrap = wrapIn(header, 'passphrase')
  const { vaultId } = header
  if (wrap === undefined) return { state: 'wrong' }
  if (!isSame(wrap.check, textOf(keyFrom(secret, '', 'check')))) return { state: 'wrong' }
  const place = placeOf(vaultId, 'passphrase', wrap.derivation)
  return proven(header, unseal(keyFrom(secret, vaultId, 'wrap'), wrap.sealed, place))
}

export function openByRecovery(header: Header, identity: string): Opened {
  const wrap = wrapIn(header, 'recovery')
  if (wrap?.recipient !== recipientOf(identity)) return { state: 'wrong' }
  if (!isSame(wrap.proof, proofOf(header, recoveryProofKey(identity, header.vaultId)))) {
    return { state: 'damaged' }
  }
  return proven(header, openBox(bytesOf(wrap.box), identity))
}

/** `wrong` where the system's key store does not open it: it may be locked, or another machine's. */
export function openBySystem(header: Header, store: SystemKeyStore): Opened {
  const wrap = wrapIn(header, 'system')
  if (wrap === undefined) return { state: 'wrong' }
  let secret: Uint8Array
  try {
    secret = bytesOf(store.open(Buffer.from(bytesOf(wrap.key))))
  } catch {
    return { state: 'wrong' }
  }
  if (secret.length !== 32) return { state: 'wrong' }
  return proven(header, unseal(secret, wrap.sealed, placeOf(header.vaultId, 'system', wrap.key)))
}

/** What follows from a recovery key, to sign headers with. */
export function recoveryProofKey(identity: string, vaultId: string): Uint8Array {
  return keyFrom(scalarOf(identity), vaultId, 'recoveryProof')
}

/** The same, out of a header whose keyring we have; null where it has no recovery key. */
export function proofKeyIn(body: Pick<HeaderBody, 'wraps' | 'vaultId'>, keyring: Keyring): Uint8Array | null {
  const wrap = wrapIn(body, 'recovery')
  if (wrap === undefined) return null
  const place = placeOf(body.vaultId, 'recovery', wrap.recipient)
  return unseal(ownKey(keyring, 'recoveryProof'), wrap.proofKey, place)
}

function proven(header: Header, bytes: Uint8Array | null): Opened {
  const keyring = bytes && keyringOfBytes(bytes, wrapIn(header, 'recovery')?.recipient ?? null)
  bytes?.fill(0)
  if (keyring === null) return { state: 'damaged' }
  if (isSignedBy(header, keyring)) return { state: 'open', keyring }
  wipe(keyring)
  return { state: 'damaged' }
}

function openBox(box: Uint8Array, identity: string): Uint8Array | null {
  const scalar = scalarOf(identity)
  try {
    return sodium.crypto_box_seal_open(box, sodium.crypto_scalarmult_base(scalar), scalar)
  } catch {
    return null
  } finally {
    scalar.fill(0)
  }
}

function withBytes<Value>(keyring: Keyring, work: (bytes: Uint8Array) => Value): Value {
  const bytes = bytesOfKeyring(keyring)
  try {
    return work(bytes)
  } finally {
    bytes.fill(0)
  }
}

/** A key that only the keyring gives; the newest epoch's, as older ones may have lain in the clear. */
function ownKey({ epochs, vaultId }: Keyring, use: string): Uint8Array {
  const newest = epochs.at(-1)
  if (newest === undefined) throw new Error('A keyring without keys')
  return keyFrom(newest.key, vaultId, `header/${use}`)
}

function macOf({ format, version, vaultId, revision, wraps }: HeaderBody, keyring: Keyring): string {
  return hmac(ownKey(keyring, 'mac'), { format, version, vaultId, revision, wraps })
}

function proofOf({ format, version, vaultId, revision, wraps }: HeaderBody, key: Uint8Array): string {
  const bare = wraps.map((wrap) => (wrap.kind === 'recovery' ? { ...wrap, proof: '' } : wrap))
  return hmac(key, { format, version, vaultId, revision, wraps: bare })
}

function hmac(key: Uint8Array, value: unknown): string {
  return createHmac('sha256', key).update(canonical(value)).digest('base64url')
}

function placeOf(vaultId: string, kind: string, parameters: unknown): string {
  return canonical(['keyfolio-keys', 1, vaultId, kind, parameters])
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}

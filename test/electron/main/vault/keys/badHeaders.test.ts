import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { OpenKeyError } from '#electron/main/vault/keys/keyFile.ts'
import { type Header, newBody, type Wrap, wrapIn } from '#electron/main/vault/keys/header.ts'
import { identityOf, recipientOf } from '#electron/main/vault/keys/recoveryKey.ts'
import { signed, wrapByPassphrase, wrapForRecovery, wrapOpen } from '#electron/main/vault/keys/wraps.ts'
import { aFolder, NOW_MS } from '../../../vaultFixtures.ts'
import { aKeyring } from '../someKeys.ts'
import {
  aSystemStore,
  cheapDerive,
  COPIES,
  forged,
  headerOf,
  openIn,
  OTHER,
  PASSPHRASE,
  textsIn,
  valueOf,
  writeBoth,
} from './keyFixtures.ts'

const RECOVERY = identityOf(new Uint8Array(32).fill(9))
const systemStore = aSystemStore()
let rejected = 0

/** A vault with everything it can have; `older` is its header before the last change of its passphrase. */
async function aVault() {
  const folder = await aFolder()
  const keys = await openIn(folder, { systemStore })
  const made = valueOf(await keys.create(OTHER))
  const kept = valueOf(await keys.keepRecoveryKey(made, RECOVERY))
  valueOf(await keys.useSystemKey(kept, true))
  const [older = ''] = await textsIn(folder)
  const keyring = valueOf(await keys.setPassphrase(kept, PASSPHRASE))
  const [text = ''] = await textsIn(folder)
  return { folder, keyring, text, header: headerOf(text), older: headerOf(older) }
}

let attempt = 0

/** Both copies say this: the right passphrase is refused like this, and nothing on the disk changes. */
async function isRefused(folder: string, text: string | Uint8Array, error: OpenKeyError): Promise<void> {
  await writeBoth(folder, text)
  const before = await Promise.all(COPIES.map((name) => readFile(join(folder, name))))
  // An hour after the one before: no pause is left.
  const nowMs = (): number => NOW_MS + attempt * 3_600_000
  attempt += 1
  const keys = await openIn(folder, { systemStore, nowMs })
  const answer = await keys.unlock(PASSPHRASE)
  if (answer.ok || answer.error !== error) throw new Error(`${JSON.stringify(answer)} for ${String(text)}`)
  expect(await keys.openUnasked()).toBeNull()
  const recovered = await keys.openWithRecovery(RECOVERY)
  expect(recovered.ok).toBe(false)
  expect(await keys.create(PASSPHRASE)).toEqual({ ok: false, error: 'exists' })
  const after = await Promise.all(COPIES.map((name) => readFile(join(folder, name))))
  expect(after).toEqual(before)
  const others = (await readdir(folder)).filter((name) => name !== 'tries.json')
  expect(others).toEqual(['keys.copy.json', 'keys.json'])
  rejected += 1
}

/** A small generator of numbers below a limit, the same at each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Path = readonly (string | number)[]

/** The paths of all values in a header. */
function leavesOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesOf(inner, [...at, Array.isArray(value) ? Number(name) : name]),
  )
}

function changedAt(value: unknown, [name, ...rest]: Path, change: (leaf: unknown) => unknown): unknown {
  if (name === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (at === name ? changedAt(one, rest, change) : one))
  const object = value as Record<string, unknown> // a path of leavesOf leads through objects and arrays
  return { ...object, [name]: changedAt(object[name], rest, change) }
}

function withWraps(header: Header, wraps: readonly Wrap[]): string {
  return forged({ ...header, wraps })
}

function wrapOf(header: Header, kind: Wrap['kind']): Wrap {
  const wrap = wrapIn(header, kind)
  if (wrap === undefined) throw new Error(`No ${kind}`)
  return wrap
}

describe('a header that was damaged or changed', () => {
  afterAll(() => {
    expect(rejected).toBeGreaterThanOrEqual(2000)
  })

  it('is refused with one bit flipped', { timeout: 120_000 }, async () => {
    const { folder, text } = await aVault()
    const below = numbers(1)
    for (let round = 0; round < 1000; round++) {
      const bytes = Buffer.from(text)
      const at = below(bytes.length)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(8)), at)
      await isRefused(folder, bytes, 'damaged')
    }
  })

  it('is refused cut short, or emptied', { timeout: 120_000 }, async () => {
    const { folder, text } = await aVault()
    const below = numbers(2)
    for (const nothing of ['', '\0'.repeat(text.length), 'null', '[]', '{}', '1']) {
      await isRefused(folder, nothing, 'damaged')
    }
    // Its last character ends the last line; without that one it is whole.
    for (let round = 0; round < 250; round++)
      await isRefused(folder, text.slice(0, below(text.length - 2)), 'damaged')
  })

  it('is refused with any value changed, by chance or on purpose', { timeout: 120_000 }, async () => {
    const { folder, header } = await aVault()
    const { header: other } = await aVault()
    const below = numbers(3)
    const { sum, ...signedPart } = header
    const leaves = leavesOf(signedPart)
    for (let round = 0; round < 350; round++) {
      const path = leaves[below(leaves.length)] ?? []
      const changed = changedAt(signedPart, path, (leaf) =>
        typeof leaf === 'number' ? leaf + 1 + below(3) : alter(String(leaf), below),
      ) as object
      await isRefused(folder, JSON.stringify({ ...changed, sum }), 'damaged')
      await isRefused(folder, forged(changed), errorFor(path, changed))
    }
    for (const path of leaves) {
      const theirs = path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], other)
      const changed = changedAt(signedPart, path, () => theirs) as object
      if (JSON.stringify(changed) !== JSON.stringify(signedPart)) {
        await isRefused(folder, forged(changed), errorFor(path, changed))
      }
      await isRefused(folder, forged(changedAt(signedPart, path, () => undefined) as object), 'damaged')
      await isRefused(folder, forged(changedAt(signedPart, path, () => null) as object), 'damaged')
    }
  })

  it('is refused with wraps of another vault, of its own past, left out, or added', async () => {
    const { folder, header, older, keyring } = await aVault()
    const { header: other } = await aVault()
    for (const wrap of header.wraps) {
      const { kind } = wrap
      const rest = header.wraps.filter((one) => one !== wrap)
      await isRefused(folder, withWraps(header, rest), 'damaged')
      await isRefused(folder, withWraps(header, [...rest, wrapOf(other, kind)]), 'damaged')
      await isRefused(folder, withWraps(header, [...header.wraps, wrapOf(other, kind)]), 'damaged')
      await isRefused(folder, withWraps(header, [...header.wraps, wrap]), 'damaged')
      const past = wrapOf(older, kind)
      if (JSON.stringify(past) === JSON.stringify(wrap)) continue
      // The passphrase of then opens it no more than the one of now.
      await isRefused(folder, withWraps(header, [...rest, past]), kind === 'passphrase' ? 'wrong' : 'damaged')
      const keys = await openIn(folder, { nowMs: () => NOW_MS + attempt++ * 3_600_000 })
      if (kind === 'passphrase') expect(await keys.unlock(OTHER)).toEqual({ ok: false, error: 'damaged' })
    }
    await isRefused(folder, withWraps(header, [...header.wraps].reverse()), 'damaged')
    await isRefused(folder, withWraps(header, [...header.wraps, wrapOpen(aKeyring())]), 'damaged')
    await isRefused(folder, withWraps(header, [...header.wraps, wrapOpen(keyring)]), 'damaged')
    await isRefused(folder, forged({ ...header, wraps: other.wraps }), 'damaged')
    await isRefused(folder, forged({ ...header, mac: other.mac }), 'damaged')
    await isRefused(folder, forged({ ...header, revision: header.revision + 1 }), 'damaged')
  })

  it('is refused with a weaker or an endless derivation, before anything is derived', async () => {
    const { folder, header } = await aVault()
    const kinds = header.wraps.map(({ kind }) => kind)
    for (const weaker of [
      { memoryKiB: 65_535 },
      { memoryKiB: 8 },
      { memoryKiB: 0 },
      { memoryKiB: -1 },
      { memoryKiB: 131_072.5 },
      { memoryKiB: 1_048_577 },
      { memoryKiB: 2 ** 40 },
      { iterations: 1 },
      { iterations: 0 },
      { iterations: 21 },
      { parallelism: 0 },
      { parallelism: 2 },
      { algorithm: 'argon2i' },
      { algorithm: 'scrypt' },
      { salt: '' },
      { salt: 'AAAA' },
    ]) {
      const text = forged(
        changedAt(header, ['wraps', kinds.indexOf('passphrase'), 'derivation'], (one) => ({
          ...(one as object),
          ...weaker,
        })) as object,
      )
      await isRefused(folder, text, 'damaged')
      let derivations = 0
      const keys = await openIn(folder, {
        derive: (passphrase, derivation) => {
          derivations += 1
          return cheapDerive(passphrase, derivation)
        },
      })
      expect(keys.state().state).toBe('damaged')
      expect(await keys.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'damaged' })
      expect(derivations).toBe(0)
    }
  })

  it('is refused where somebody made out keys of his own to our recovery key', async () => {
    const { folder, header } = await aVault()
    const theirs = { ...aKeyring(), vaultId: header.vaultId }
    const passphrase = wrapIn(header, 'passphrase')
    if (passphrase === undefined) throw new Error('No passphrase')
    const wraps = [
      wrapByPassphrase(theirs, passphrase.derivation, new Uint8Array(32)),
      wrapForRecovery(theirs, recipientOf(RECOVERY), new Uint8Array(32)),
    ]
    const text = forged(signed(newBody(header.vaultId, header.revision, wraps), theirs))
    await isRefused(folder, text, 'wrong')
    const keys = await openIn(folder, { nowMs: () => NOW_MS + attempt++ * 3_600_000 })
    expect(await keys.openWithRecovery(RECOVERY)).toEqual({ ok: false, error: 'damaged' })
  })
})

/** Another text of the same letters and length, so that only its meaning is wrong. */
function alter(text: string, below: (limit: number) => number): string {
  const at = below(text.length)
  const other = text[at] === 'a' ? 'e' : 'a'
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`
}

/**
 * What the right passphrase hears. Where the derivation itself or its check was changed, within what is allowed, it is not
 * to be told from a wrong one; a version that is higher is a newer Keyfolio's; all else is known to be damaged.
 */
function errorFor(path: Path, changed: object): OpenKeyError {
  const name = path.at(-1)
  const { version } = changed as { readonly version: unknown }
  if (name === 'version') return typeof version === 'number' && version > 1 ? 'newer' : 'damaged'
  if (name === 'salt' || name === 'check' || name === 'iterations' || name === 'memoryKiB') return 'wrong'
  return 'damaged'
}

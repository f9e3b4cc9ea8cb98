import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { argon2id } from '#electron/main/vault/keys/derivation.ts'
import { recipientOf } from '#electron/main/vault/keys/recoveryKey.ts'
import { openKeys } from '#electron/main/vault/keys/vaultKeys.ts'
import { aFolder } from '../../../vaultFixtures.ts'
import {
  aSystemStore,
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

describe('the header of a vault', () => {
  it('is missing at first, and made once', async () => {
    const folder = await aFolder()
    const keys = await openIn(folder)
    expect(keys.state()).toEqual({
      state: 'missing',
      protection: 'none',
      hasRecoveryKey: false,
      usesSystemKey: false,
    })
    expect(await keys.bytes()).toBeNull()
    expect(await keys.openUnasked()).toBeNull()
    expect(await keys.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'damaged' })
    valueOf(await keys.create(null))
    expect(await keys.create(PASSPHRASE)).toEqual({ ok: false, error: 'exists' })
    expect(await readdir(folder)).toEqual(['keys.copy.json', 'keys.json'])
  })

  it('opens unasked without a passphrase', async () => {
    const folder = await aFolder()
    const made = valueOf(await (await openIn(folder)).create(null))
    const again = await openIn(folder)
    expect(again.state()).toMatchObject({ state: 'read', protection: 'none' })
    expect(await again.openUnasked()).toEqual(made)
    expect(await again.unlock('')).toEqual({ ok: false, error: 'wrong' })
    expect(made.recipients).toEqual(made.backupIdentities.map(recipientOf))
  })

  it('opens with its passphrase alone, however its accents were composed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 10 }), fc.string(), async (right, wrong) => {
        const folder = await aFolder()
        const made = valueOf(await (await openIn(folder)).create(right))
        const again = await openIn(folder)
        expect(again.state()).toMatchObject({ state: 'read', protection: 'passphrase' })
        expect(await again.openUnasked()).toBeNull()
        if (wrong.normalize('NFKC') !== right.normalize('NFKC')) {
          expect(await again.unlock(wrong)).toEqual({ ok: false, error: 'wrong' })
        }
        expect(valueOf(await again.unlock(right.normalize('NFD')))).toEqual(made)
        expect(await again.proves(right)).toEqual({ ok: true, value: undefined })
      }),
      { numRuns: 30 },
    )
  })

  it('begins a new epoch and a new backup key with the first passphrase, and keeps no key in the clear', async () => {
    const folder = await aFolder()
    const keys = await openIn(folder)
    const before = valueOf(await keys.create(null))
    const after = valueOf(await keys.setPassphrase(before, PASSPHRASE))
    expect(after.epochs.map(({ epoch }) => epoch)).toEqual([1, 2])
    expect(after.epochs[0]).toEqual(before.epochs[0])
    expect(after.backupIdentities).toHaveLength(2)
    expect(after.recipients).toEqual([recipientOf(after.backupIdentities[1] ?? '')])
    expect(keys.state().protection).toBe('passphrase')
    for (const name of await readdir(folder)) {
      expect(await readFile(join(folder, name), 'utf8')).not.toContain('"open"')
    }
    const again = await openIn(folder)
    expect(await again.openUnasked()).toBeNull()
    expect(valueOf(await again.unlock(PASSPHRASE))).toEqual(after)
  })

  it('keeps the epoch with another passphrase', async () => {
    const folder = await aFolder()
    const keys = await openIn(folder)
    const before = valueOf(await keys.create(PASSPHRASE))
    expect(valueOf(await keys.setPassphrase(before, OTHER))).toEqual(before)
    expect(await keys.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'wrong' })
    expect(valueOf(await (await openIn(folder)).unlock(OTHER))).toEqual(before)
  })

  it('opens with the recovery key, as words and as identity, through every change after it', async () => {
    const folder = await aFolder()
    const keys = await openIn(folder, { systemStore: aSystemStore() })
    const open = valueOf(await keys.create(null))
    const { words, identity, asked } = keys.newRecoveryKey()
    expect(new Set(asked).size).toBe(3)
    expect(await keys.openWithRecovery(identity)).toEqual({ ok: false, error: 'wrong' })
    const kept = valueOf(await keys.keepRecoveryKey(open, identity))
    expect(kept.recipients).toEqual([...open.recipients, recipientOf(identity)])
    expect(valueOf(await keys.openWithRecovery(words.join(' ')))).toEqual(kept)
    const sealed = valueOf(await keys.setPassphrase(kept, PASSPHRASE))
    valueOf(await keys.useSystemKey(sealed, true))
    const changed = valueOf(await keys.setPassphrase(sealed, OTHER))
    expect(changed.recipients).toContain(recipientOf(identity))
    const again = await openIn(folder)
    expect(again.state()).toEqual({
      state: 'read',
      protection: 'passphrase',
      hasRecoveryKey: true,
      usesSystemKey: true,
    })
    expect(valueOf(await again.openWithRecovery(words.map((word) => word.slice(0, 4)).join('  ')))).toEqual(
      changed,
    )
    expect(valueOf(await again.openWithRecovery(identity.toLowerCase()))).toEqual(changed)
    expect(await again.openWithRecovery(words.slice(1).join(' '))).toEqual({ ok: false, error: 'wrong' })
    expect(again.waitUntilMs()).toBeNull()
    expect(await again.openWithRecovery(again.newRecoveryKey().identity)).toEqual({
      ok: false,
      error: 'wrong',
    })
  })

  it('takes another recovery key instead of the one before', async () => {
    const keys = await openIn(await aFolder())
    const made = valueOf(await keys.create(PASSPHRASE))
    const [first, second] = [keys.newRecoveryKey().identity, keys.newRecoveryKey().identity]
    const one = valueOf(await keys.keepRecoveryKey(made, first))
    const other = valueOf(await keys.keepRecoveryKey(one, second))
    expect(other.recipients).toEqual([...made.recipients, recipientOf(second)])
    expect(await keys.openWithRecovery(first)).toEqual({ ok: false, error: 'wrong' })
    expect(valueOf(await keys.openWithRecovery(second))).toEqual(other)
    expect(await keys.keepRecoveryKey(other, 'AGE-SECRET-KEY-1QQ')).toEqual({ ok: false, error: 'notProven' })
  })

  it("opens by the system's key store while that protects and is unlocked", async () => {
    const folder = await aFolder()
    const store = aSystemStore()
    const keys = await openIn(folder, { systemStore: store })
    const made = valueOf(await keys.create(PASSPHRASE))
    store.hides = false
    expect(await keys.useSystemKey(made, true)).toEqual({ ok: false, error: 'notProtected' })
    store.hides = true
    expect(await keys.useSystemKey(made, true)).toEqual({ ok: true, value: undefined })
    const again = await openIn(folder, { systemStore: store })
    expect(await again.openUnasked()).toEqual(made)
    store.refuses = true
    expect(await again.openUnasked()).toBeNull()
    expect(await again.useSystemKey(made, true)).toEqual({ ok: false, error: 'notProven' })
    store.refuses = false
    store.hides = false
    expect(await again.openUnasked()).toBeNull()
    expect(valueOf(await again.unlock(PASSPHRASE))).toEqual(made)
    expect(await again.useSystemKey(made, false)).toEqual({ ok: true, value: undefined })
    store.hides = true
    expect(again.state().usesSystemKey).toBe(false)
    expect(await again.openUnasked()).toBeNull()
  })

  it('is mended from its other copy, once that has opened', async () => {
    for (const [damaged, kept] of [COPIES, ['keys.copy.json', 'keys.json']] as const) {
      for (const content of [null, '', '{"format":"keyfolio-keys"']) {
        const folder = await aFolder()
        const made = valueOf(await (await openIn(folder)).create(PASSPHRASE))
        const good = await readFile(join(folder, kept), 'utf8')
        const path = join(folder, damaged)
        await (content === null ? rm(path) : writeFile(path, content))
        const keys = await openIn(folder)
        expect(keys.state().state).toBe('read')
        expect(await keys.unlock(OTHER)).toEqual({ ok: false, error: 'wrong' })
        expect(await readFile(join(folder, kept), 'utf8')).toBe(good)
        expect(valueOf(await keys.unlock(PASSPHRASE))).toEqual(made)
        expect(await textsIn(folder)).toEqual([good, good])
      }
    }
  })

  it('of a newer Keyfolio is left alone', async () => {
    const folder = await aFolder()
    const made = valueOf(await (await openIn(folder)).create(PASSPHRASE))
    const [text = ''] = await textsIn(folder)
    const newer = forged({ ...headerOf(text), version: 2, sum: undefined, more: true })
    await writeFile(join(folder, 'keys.copy.json'), newer)
    const keys = await openIn(folder)
    expect(keys.state().state).toBe('newer')
    expect(await keys.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'newer' })
    expect(await keys.openWithRecovery(keys.newRecoveryKey().identity)).toEqual({ ok: false, error: 'newer' })
    expect(await keys.openWithRecovery('abandon')).toEqual({ ok: false, error: 'newer' })
    expect(await keys.openUnasked()).toBeNull()
    expect(await keys.setPassphrase(made, OTHER)).toEqual({ ok: false, error: 'notProven' })
    expect(await keys.create(OTHER)).toEqual({ ok: false, error: 'exists' })
    expect(await textsIn(folder)).toEqual([text, newer])
  })

  it('opens where its lines end in another way or its names came in another order', async () => {
    const folder = await aFolder()
    const made = valueOf(await (await openIn(folder)).create(PASSPHRASE))
    const [text = ''] = await textsIn(folder)
    const { format, ...others } = headerOf(text)
    await writeBoth(folder, JSON.stringify({ ...others, format }).replaceAll(',', ',\r\n'))
    expect(valueOf(await (await openIn(folder)).unlock(PASSPHRASE))).toEqual(made)
  })

  it('is written anew when both copies are lost while the vault is open', async () => {
    const folder = await aFolder()
    const keys = await openIn(folder)
    const made = valueOf(await keys.create(PASSPHRASE))
    await writeBoth(folder, 'gone')
    valueOf(await keys.setPassphrase(made, OTHER))
    expect(valueOf(await (await openIn(folder)).unlock(OTHER))).toEqual(made)
  })

  it('is not changed with the keys of another vault', async () => {
    const [ours, other] = [await openIn(await aFolder()), await openIn(await aFolder())]
    valueOf(await ours.create(PASSPHRASE))
    const theirs = valueOf(await other.create(PASSPHRASE))
    expect(await ours.setPassphrase(theirs, OTHER)).toEqual({ ok: false, error: 'notProven' })
    expect(await ours.unlock(PASSPHRASE)).toMatchObject({ ok: true })
  })

  it('gives out keys that may be dropped and replaced', async () => {
    const keys = await openIn(await aFolder())
    const made = valueOf(await keys.create(null))
    const vault = openKeys(made)
    const sealing = Uint8Array.from(vault.keyOf('journal', 1))
    vault.replace(valueOf(await keys.setPassphrase(vault.keyring(), PASSPHRASE)))
    expect(made.epochs.every(({ key }) => key.every((byte) => byte === 0))).toBe(true)
    expect(vault.keyOf('journal', 1)).toEqual(sealing)
    expect(vault.epoch).toBe(2)
    vault.drop()
    expect(valueOf(await keys.unlock(PASSPHRASE)).epochs).toHaveLength(2)
  })

  it('lies on the disk as it goes beside backups', async () => {
    const [folder, elsewhere] = [await aFolder(), await aFolder()]
    const keys = await openIn(folder)
    const made = valueOf(await keys.create(PASSPHRASE))
    await writeFile(join(elsewhere, 'keys.json'), (await keys.bytes()) ?? '')
    expect(valueOf(await (await openIn(elsewhere)).unlock(PASSPHRASE))).toEqual(made)
  })

  it('is made with the real derivation, 128 MiB and three rounds', async () => {
    const folder = await aFolder()
    const derive = (passphrase: Uint8Array, derivation: Parameters<typeof argon2id>[1]) =>
      Promise.resolve(argon2id(passphrase, derivation))
    const made = valueOf(await (await openIn(folder, { derive })).create(PASSPHRASE))
    const [text = ''] = await textsIn(folder)
    expect(headerOf(text).wraps).toMatchObject([
      { kind: 'passphrase', derivation: { memoryKiB: 131_072, iterations: 3, parallelism: 1 } },
    ])
    const again = await openIn(folder, { derive })
    expect(await again.unlock(OTHER)).toEqual({ ok: false, error: 'wrong' })
    expect(valueOf(await again.unlock(PASSPHRASE))).toEqual(made)
  })

  it('with a cheap derivation is for tests alone', async () => {
    const folder = await aFolder()
    const made = valueOf(await (await openIn(folder, { allowsCheapDerivation: true })).create(PASSPHRASE))
    const again = await openIn(folder, { allowsCheapDerivation: true })
    expect(valueOf(await again.unlock(PASSPHRASE))).toEqual(made)
    const release = await openIn(folder)
    expect(release.state().state).toBe('damaged')
    expect(await release.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'damaged' })
  })
})

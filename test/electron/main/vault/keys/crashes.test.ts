import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Result } from '#shared/lib/result.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import type { KeyFile } from '#electron/main/vault/keys/keyFile.ts'
import { identityOf } from '#electron/main/vault/keys/recoveryKey.ts'
import type { Keyring } from '#electron/main/vault/keys/vaultKeys.ts'
import { aFolder, systemError } from '../../../vaultFixtures.ts'
import { MortalDisk } from '../journal/mortalDisk.ts'
import { aLyingDisk, aSystemStore, openIn, OTHER, PASSPHRASE, textsIn, valueOf } from './keyFixtures.ts'

const RECOVERY = identityOf(new Uint8Array(32).fill(7))

type Open = (keys: KeyFile) => Promise<Keyring | null>

const unasked: Open = (keys) => keys.openUnasked()
const typing =
  (passphrase: string): Open =>
  async (keys) => {
    const answer = await keys.unlock(passphrase)
    return answer.ok ? answer.value : null
  }
const recovering: Open = async (keys) => {
  const answer = await keys.openWithRecovery(RECOVERY)
  return answer.ok ? answer.value : null
}

interface Change {
  readonly name: string
  /** Makes what is there before; null: nothing. */
  readonly before: ((keys: KeyFile) => Promise<Keyring>) | null
  readonly change: (keys: KeyFile, keyring: Keyring) => Promise<Result<unknown>>
  readonly opensBefore: Open | null
  readonly opensAfter: Open
  /** Whether what opened before has to fail once the change is done. */
  readonly closes: boolean
}

const withPassphrase = async (keys: KeyFile): Promise<Keyring> => valueOf(await keys.create(PASSPHRASE))
const CHANGES: readonly Change[] = [
  {
    name: 'beginning without a passphrase',
    before: null,
    change: (keys) => keys.create(null),
    opensBefore: null,
    opensAfter: unasked,
    closes: false,
  },
  {
    name: 'beginning with a passphrase',
    before: null,
    change: (keys) => keys.create(PASSPHRASE),
    opensBefore: null,
    opensAfter: typing(PASSPHRASE),
    closes: false,
  },
  {
    name: 'the first passphrase',
    before: async (keys) => valueOf(await keys.create(null)),
    change: (keys, keyring) => keys.setPassphrase(keyring, PASSPHRASE),
    opensBefore: unasked,
    opensAfter: typing(PASSPHRASE),
    closes: true,
  },
  {
    name: 'the first passphrase of a vault with a recovery key',
    before: async (keys) => valueOf(await keys.keepRecoveryKey(valueOf(await keys.create(null)), RECOVERY)),
    change: (keys, keyring) => keys.setPassphrase(keyring, PASSPHRASE),
    opensBefore: recovering,
    opensAfter: recovering,
    closes: false,
  },
  {
    name: 'another passphrase',
    before: withPassphrase,
    change: (keys, keyring) => keys.setPassphrase(keyring, OTHER),
    opensBefore: typing(PASSPHRASE),
    opensAfter: typing(OTHER),
    closes: true,
  },
  {
    name: 'a recovery key',
    before: withPassphrase,
    change: (keys, keyring) => keys.keepRecoveryKey(keyring, RECOVERY),
    opensBefore: typing(PASSPHRASE),
    opensAfter: recovering,
    closes: false,
  },
  {
    name: "the system's key store",
    before: withPassphrase,
    change: (keys, keyring) => keys.useSystemKey(keyring, true),
    opensBefore: typing(PASSPHRASE),
    opensAfter: unasked,
    closes: false,
  },
]

describe.each(CHANGES)('$name', ({ before, change, opensBefore, opensAfter, closes }) => {
  const systemStore = aSystemStore()

  async function aStart() {
    const folder = await aFolder()
    const keyring = before === null ? null : await before(await openIn(folder, { systemStore }))
    return { folder, keyring }
  }

  it('opens as before or as afterwards, wherever the process dies', async () => {
    let deaths = 0
    for (let changes = 0; ; changes++) {
      const { folder, keyring } = await aStart()
      const mortal = new MortalDisk(changes)
      const dying = await openIn(folder, { systemStore, disk: mortal.disk })
      const answer = await change(dying, keyring ?? aNobody)
      const next = await openIn(folder, { systemStore })
      const isMissing = next.state().state === 'missing'
      const old = opensBefore === null || isMissing ? null : await opensBefore(next)
      const now = isMissing ? null : await opensAfter(next)
      expect(answer.ok || !(isMissing && before !== null)).toBe(true)
      if (answer.ok) {
        expect(now).not.toBeNull()
        if (closes) expect(old).toBeNull()
      } else {
        deaths += 1
        // Nothing at all, as before; or one of both, with every key that was ever used.
        if (before !== null || !isMissing) expect(old ?? now).not.toBeNull()
        for (const { epoch, key } of keyring?.epochs ?? []) {
          expect((old ?? now)?.epochs.find((one) => one.epoch === epoch)?.key).toEqual(key)
        }
      }
      // What was begun and holds nothing yet may stay; a key may not.
      for (const name of await readdir(folder)) {
        if (name.endsWith('.tmp')) expect(await readFile(join(folder, name), 'utf8')).toBe('')
      }
      if (!mortal.isDead) break
    }
    expect(deaths).toBeGreaterThan(8)
  })

  it('leaves everything as it was when the disk refuses once, and says why', async () => {
    for (let call = 0; ; call++) {
      const { folder, keyring } = await aStart()
      const texts = before === null ? [] : await textsIn(folder)
      const once = refusingOnce(call)
      const keys = await openIn(folder, { systemStore, disk: once.disk })
      const answer = await change(keys, keyring ?? aNobody)
      if (!once.hasRefused()) {
        expect(answer.ok).toBe(true)
        break
      }
      expect(answer).toEqual({ ok: false, error: 'diskFull' })
      if (before === null) expect(await readdir(folder)).toEqual([])
      else expect(await textsIn(folder)).toEqual(texts)
      expect((await change(keys, keyring ?? aNobody)).ok).toBe(true)
    }
  })

  it.each(['keys.json', 'keys.copy.json'])(
    'is taken back when %s does not say what was written',
    async (name) => {
      const { folder, keyring } = await aStart()
      const texts = before === null ? [] : await textsIn(folder)
      let lies = 0
      const disk = aLyingDisk((path) => path.endsWith(name) && lies++ === 0)
      const keys = await openIn(folder, { systemStore, disk })
      expect(await change(keys, keyring ?? aNobody)).toEqual({ ok: false, error: 'notProven' })
      if (before === null) expect(await readdir(folder)).toEqual([])
      else expect(await textsIn(folder)).toEqual(texts)
    },
  )
})

describe('what was taken back half-way', () => {
  it('opens with either passphrase until a change comes through', async () => {
    const folder = await aFolder()
    const made = valueOf(await (await openIn(folder)).create(PASSPHRASE))
    let renames = 0
    const disk: Disk = {
      ...realDisk,
      rename: (from, to) =>
        renames++ === 0 ? realDisk.rename(from, to) : Promise.reject(systemError('EIO')),
    }
    const failing = await openIn(folder, { disk })
    expect(await failing.setPassphrase(made, OTHER)).toEqual({ ok: false, error: 'writeFailed' })
    for (const passphrase of [PASSPHRASE, PASSPHRASE]) {
      expect(valueOf(await (await openIn(folder)).unlock(passphrase))).toEqual(made)
    }
    expect(valueOf(await (await openIn(folder)).unlock(OTHER))).toEqual(made)
    // The newer one has opened: it holds from now on.
    expect(await (await openIn(folder)).unlock(PASSPHRASE)).toEqual({ ok: false, error: 'wrong' })
  })

  it('is forgotten by a change that follows under the old passphrase', async () => {
    const folder = await aFolder()
    const made = valueOf(await (await openIn(folder)).create(PASSPHRASE))
    let renames = 0
    const disk: Disk = {
      ...realDisk,
      rename: (from, to) =>
        renames++ === 0 ? realDisk.rename(from, to) : Promise.reject(systemError('EIO')),
    }
    expect((await (await openIn(folder, { disk })).setPassphrase(made, OTHER)).ok).toBe(false)
    const keys = await openIn(folder)
    const opened = valueOf(await keys.unlock(PASSPHRASE))
    valueOf(await keys.setPassphrase(opened, 'a third passphrase'))
    const last = await openIn(folder)
    expect(await last.unlock(OTHER)).toEqual({ ok: false, error: 'wrong' })
    expect(await last.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'wrong' })
    expect(valueOf(await last.unlock('a third passphrase'))).toEqual(made)
  })
})

/** Stands where a change makes the keyring itself. */
const aNobody: Keyring = { vaultId: '', epochs: [], backupIdentities: [], recipients: [] }

/** A disk that is full for the n-th thing that is done on it, and has room again afterwards. */
function refusingOnce(call: number) {
  let calls = 0
  const refuse = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (calls++ === call) throw systemError('ENOSPC')
    return work()
  }
  const disk: Disk = {
    ...realDisk,
    open: (path, flags) => refuse(() => realDisk.open(path, flags)),
    rename: (from, to) => refuse(() => realDisk.rename(from, to)),
    syncFolder: (path) => refuse(() => realDisk.syncFolder(path)),
  }
  return { disk, hasRefused: () => calls > call }
}

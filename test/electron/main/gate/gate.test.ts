import { describe, expect, it } from 'vitest'
import { Gate } from '#electron/main/gate/gate.ts'
import type { KeyFile, KeyFileState } from '#electron/main/vault/keys/keyFile.ts'
import type { Keyring, VaultKeys } from '#electron/main/vault/keys/vaultKeys.ts'
import { err, ok } from '#shared/lib/result.ts'

const PASSPHRASE = 'four words of nobody'

describe('the gate of a vault', () => {
  it('asks nobody where "not now" was the answer, and locks nothing then', async () => {
    const { gate } = aGate()
    expect(gate.state()).toMatchObject({ state: 'new', lockedBy: null })
    expect(await gate.create(null)).toMatchObject({ ok: true, value: { state: 'open', protection: 'none' } })
    expect(gate.canLock).toBe(false)
  })

  it('drops the keys when it closes, and opens with the passphrase again', async () => {
    const { gate, opened } = aGate()
    await gate.create(PASSPHRASE)
    const keys = gate.keys()
    await gate.close('idle')
    expect(gate.vault()).toBeNull()
    expect(() => keys?.keyOf('journal', 1)).toThrow()
    expect(gate.state()).toMatchObject({ state: 'locked', lockedBy: 'idle' })
    expect(await gate.unlock('something else')).toEqual(err('wrong'))
    expect(await gate.unlock(PASSPHRASE)).toMatchObject({
      ok: true,
      value: { state: 'open', lockedBy: null },
    })
    expect(opened).toHaveLength(2)
  })

  it('opens only after what is closing is closed', async () => {
    const { gate, events } = aGate()
    await gate.create(PASSPHRASE)
    const closing = gate.close('asked')
    const unlocking = gate.unlock(PASSPHRASE)
    await Promise.all([closing, unlocking])
    expect(events).toEqual(['open', 'close', 'open'])
  })

  it('keeps no key where what is behind it cannot be opened', async () => {
    const { gate } = aGate({ opens: false })
    expect(await gate.create(PASSPHRASE)).toEqual(err('diskFull'))
    expect(gate.keys()).toBeNull()
    expect(gate.state().state).toBe('locked')
  })

  it('asks once more where "not now" was the answer and nothing could be opened', async () => {
    const { gate, rig } = aGate({ opens: false })
    expect(await gate.create(null)).toEqual(err('diskFull'))
    expect(gate.state()).toMatchObject({ state: 'new', lockedBy: null })
    rig.opens = true
    expect(await gate.create(null)).toMatchObject({ ok: true, value: { state: 'open' } })
  })

  it('wants the passphrase before it takes another one', async () => {
    const { gate, changes } = aGate()
    await gate.create(PASSPHRASE)
    expect(await gate.changePassphrase(null, 'another long one')).toEqual(err('wrong'))
    expect(await gate.changePassphrase('not this one', 'another long one')).toEqual(err('wrong'))
    expect(changes).toEqual([])
    expect(await gate.changePassphrase(PASSPHRASE, 'another long one')).toMatchObject({ ok: true })
    expect(changes).toEqual(['changed'])
    await gate.close('asked')
    expect(await gate.unlock(PASSPHRASE)).toEqual(err('wrong'))
    expect(await gate.unlock('another long one')).toMatchObject({ ok: true })
  })

  it('keeps a recovery key once its words were typed back, and only then', async () => {
    const { gate } = aGate()
    expect(gate.beginRecoveryKey()).toEqual(err('notOpen'))
    await gate.create(PASSPHRASE)
    const begun = gate.beginRecoveryKey()
    if (!begun.ok) throw new Error(begun.error)
    expect(await gate.confirmRecoveryKey(['one', 'two', 'three'])).toEqual(err('wrong'))
    expect(gate.state().hasRecoveryKey).toBe(false)
    const typed = begun.value.asked.map((index) => ` ${begun.value.words[index]?.toUpperCase() ?? ''} `)
    expect(await gate.confirmRecoveryKey(typed)).toMatchObject({ ok: true, value: { hasRecoveryKey: true } })
    expect(gate.newRecoveryKey()).toBeNull()
  })

  it('opens with the recovery key and takes a new passphrase', async () => {
    const { gate } = aGate()
    await gate.create(PASSPHRASE)
    await gate.close('asked')
    expect(await gate.recover('not the key', 'a new passphrase')).toEqual(err('wrong'))
    expect(await gate.recover(IDENTITY, 'a new passphrase')).toMatchObject({ ok: true })
    await gate.close('asked')
    expect(await gate.unlock('a new passphrase')).toMatchObject({ ok: true })
  })
})

const IDENTITY = 'AGE-SECRET-KEY-1TEST'
const WORDS = Array.from({ length: 24 }, (_, index) => `word${String(index)}`)

/** A gate before a header in memory. */
function aGate({ opens = true } = {}) {
  const rig = { opens }
  const events: string[] = []
  const opened: VaultKeys[] = []
  const changes: string[] = []
  const gate = new Gate({
    keyFile: memoryHeader(),
    systemKeyProtects: () => false,
    onKeysChanged: () => changes.push('changed'),
    open: (keys) => {
      if (!rig.opens) return Promise.resolve(err('diskFull' as const))
      events.push('open')
      opened.push(keys)
      const close = async (): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, 5))
        events.push('close')
      }
      return Promise.resolve(ok({ close }))
    },
  })
  return { gate, events, opened, changes, rig }
}

function memoryHeader(): KeyFile {
  let state: KeyFileState = {
    state: 'missing',
    protection: 'none',
    hasRecoveryKey: false,
    usesSystemKey: false,
  }
  let known: string | null = null
  const keyring = (): Keyring => ({
    vaultId: 'a vault',
    epochs: [{ epoch: 1, key: new Uint8Array(32).fill(7) }],
    backupIdentities: [],
    recipients: [],
  })
  const matches = (passphrase: string) => (passphrase === known ? ok(undefined) : err('wrong' as const))
  return {
    state: () => state,
    waitUntilMs: () => null,
    create: (passphrase) => {
      known = passphrase
      state = { ...state, state: 'read', protection: passphrase === null ? 'none' : 'passphrase' }
      return Promise.resolve(ok(keyring()))
    },
    openUnasked: () => Promise.resolve(known === null ? keyring() : null),
    unlock: (passphrase) => {
      const answer = matches(passphrase)
      return Promise.resolve(answer.ok ? ok(keyring()) : answer)
    },
    openWithRecovery: (key) => Promise.resolve(key === IDENTITY ? ok(keyring()) : err('wrong')),
    proves: (passphrase) => Promise.resolve(matches(passphrase)),
    setPassphrase: (ring, next) => {
      known = next
      return Promise.resolve(ok(ring))
    },
    newRecoveryKey: () => ({ words: WORDS, identity: IDENTITY, asked: [3, 11, 20] }),
    keepRecoveryKey: (ring) => {
      state = { ...state, hasRecoveryKey: true }
      return Promise.resolve(ok(ring))
    },
    useSystemKey: () => Promise.resolve(err('notProtected')),
    bytes: () => Promise.resolve(null),
    openOther: () => Promise.resolve(err('wrong' as const)),
  }
}

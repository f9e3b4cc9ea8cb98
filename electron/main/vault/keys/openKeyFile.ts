import { randomBytes, randomInt } from 'node:crypto'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { RECOVERY_PROOFS, RECOVERY_WORDS } from '#shared/ipc/vault.ts'
import { type Disk, diskErrorOf } from '../disk.ts'
import { readySodium } from '../sealing/sodium.ts'
import { textOf } from './bytes.ts'
import { argon2id, CHEAP_COST, COST, type Derivation, type Derive } from './derivation.ts'
import { type Header, headerText, newBody, type Wrap, wrapIn } from './header.ts'
import { type Candidate, type Found, headerFiles, sweepHeaders } from './headerFiles.ts'
import type { KeyFile, KeyFileState, OpenKeyError, SystemKeyStore, WriteKeyError } from './keyFile.ts'
import { bytesOfKeyring, wipe } from './keyringBytes.ts'
import { openOtherHeader } from './openOtherHeader.ts'
import { openWithPassphrase, secretOf } from './openWithPassphrase.ts'
import { identityOf, identityOfTyped, recipientOf, wordsOf } from './recoveryKey.ts'
import { openTries } from './tries.ts'
import type { Keyring } from './vaultKeys.ts'
import {
  isSignedBy,
  openByRecovery,
  openBySystem,
  type Opened,
  openOpen,
  proofKeyIn,
  recoveryProofKey,
  signed,
  wrapByPassphrase,
  wrapBySystem,
  wrapForRecovery,
  wrapOpen,
} from './wraps.ts'

export interface KeyFileSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  /** Argon2id in another thread, or a cheap one for tests. */
  readonly derive?: Derive
  readonly systemStore?: SystemKeyStore
  readonly random?: (length: number) => Uint8Array
  /** For tests: makes and takes headers that are too easily guessed. */
  readonly allowsCheapDerivation?: boolean
}

/** Opens the header of a vault; the vault itself stays as locked as it is. */
export async function openKeyFile(vaultFolder: string, settings: KeyFileSettings): Promise<KeyFile> {
  await readySodium()
  const { disk, nowMs, systemStore, allowsCheapDerivation = false } = settings
  const random = settings.random ?? ((length) => new Uint8Array(randomBytes(length)))
  const derive =
    settings.derive ?? ((passphrase, derivation) => Promise.resolve(argon2id(passphrase, derivation)))
  const files = headerFiles(vaultFolder, disk, allowsCheapDerivation)
  const tries = await openTries(vaultFolder, { disk, nowMs })
  await Promise.all([sweep(), systemStore?.look()])
  let found = await files.find()
  /** What was opened last: it tells how the vault is protected, and is written anew where the files are lost. */
  let opened: Candidate | null = null

  function sweep(): Promise<void> {
    return sweepHeaders(vaultFolder, disk).catch(() => undefined)
  }

  /** One thing at a time: two tries at once would be one pause too few. */
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const lookAndWork = async (): Promise<Value> => {
      // A wallet may have been locked or opened since.
      await systemStore?.look()
      return work()
    }
    const mine = last.then(lookAndWork, lookAndWork)
    last = mine.catch(() => undefined)
    return mine
  }

  const openWithTyped = (header: Header, passphrase: string): Promise<Opened> =>
    openWithPassphrase(derive, header, passphrase)

  async function newPassphraseWrap(keyring: Keyring, passphrase: string): Promise<Wrap> {
    const cost = allowsCheapDerivation ? CHEAP_COST : COST
    const derivation: Derivation = { algorithm: 'argon2id', ...cost, salt: textOf(random(16)) }
    const secret = await secretOf(derive, passphrase, derivation)
    const wrap = wrapByPassphrase(keyring, derivation, secret)
    secret.fill(0)
    return wrap
  }

  /** Opens the newest header that this opens, and mends the other copy by it if it is the newest at all. */
  async function openBy(open: (header: Header) => Opened | Promise<Opened>): Promise<Opened> {
    found = await files.find()
    let isDamaged = false
    for (const candidate of found.candidates) {
      const answer = await open(candidate.header)
      if (answer.state === 'open') {
        opened = candidate
        if (candidate === found.candidates[0]) await files.mend(candidate.text).catch(() => undefined)
        return answer
      }
      isDamaged ||= answer.state === 'damaged'
    }
    return { state: isDamaged ? 'damaged' : 'wrong' }
  }

  /** A try that counts. */
  async function tryToOpen(
    open: (header: Header) => Opened | Promise<Opened>,
  ): Promise<Result<Keyring, OpenKeyError>> {
    found = await files.find()
    if (found.state === 'newer') return err('newer')
    if (found.state !== 'read') return err('damaged')
    if (tries.waitUntilMs() !== null) return err('wait')
    await tries.begin()
    const answer = await openBy(open)
    if (answer.state === 'wrong') return err('wrong')
    if (answer.state === 'open') {
      await tries.succeed()
      return ok(answer.keyring)
    }
    // Right, but the header was changed.
    await tries.forgive()
    return err('damaged')
  }

  /** What a keyring's header says now: on the disk, or, where that was lost meanwhile, as we opened it. */
  async function presentOf(keyring: Keyring): Promise<Candidate | null> {
    // A disk that refuses says so when we write.
    found = await files.find().catch((): Found => found)
    if (found.state === 'newer') return null
    const candidates = [...found.candidates, ...(opened === null ? [] : [opened])]
    return candidates.find(({ header }) => isSignedBy(header, keyring)) ?? null
  }

  /** Writes a header with these wraps, and answers the keyring that the read-back opened. */
  async function rewrite(
    present: Candidate | null,
    keyring: Keyring,
    wraps: readonly Wrap[],
    open: (header: Header) => Opened | Promise<Opened>,
  ): Promise<Result<Keyring, WriteKeyError>> {
    const revision =
      1 + Math.max(0, ...[present, ...found.candidates].map((one) => one?.header.revision ?? 0))
    const text = headerText(signed(newBody(keyring.vaultId, revision, wraps), keyring))
    // Widened: it is set inside, where the compiler does not look.
    let proof = null as { readonly header: Header; readonly keyring: Keyring } | null
    try {
      if (present !== null) await files.mend(present.text)
    } catch (error) {
      return err(diskErrorOf(error))
    }
    const written = await files.replace(text, present?.text ?? null, async (read) => {
      const answer = await open(read)
      if (answer.state !== 'open') return false
      proof = { header: read, keyring: answer.keyring }
      return isSameKeys(answer.keyring, keyring)
    })
    await sweep()
    found = await files.find().catch((): Found => found)
    if (!written.ok) {
      if (proof !== null) wipe(proof.keyring)
      return written
    }
    if (proof === null) return err('notProven')
    opened = { header: proof.header, text }
    return ok(proof.keyring)
  }

  /** Wraps of one header for another keyring of the same vault, but for the one that is made anew. */
  function carriedOver(header: Header, from: Keyring, to: Keyring): Wrap[] {
    const isSame = isSameKeys(from, to)
    return header.wraps.flatMap((wrap): Wrap[] => {
      if (wrap.kind === 'open' || wrap.kind === 'passphrase') return []
      if (isSame) return [wrap]
      if (wrap.kind === 'system') {
        const again = systemWrap(to)
        return again === null ? [] : [again]
      }
      const proofKey = proofKeyIn(header, from)
      return proofKey === null ? [] : [wrapForRecovery(to, wrap.recipient, proofKey)]
    })
  }

  function systemWrap(keyring: Keyring): Wrap | null {
    if (systemStore?.protects() !== true) return null
    try {
      return wrapBySystem(keyring, systemStore)
    } catch {
      return null
    }
  }

  function openedBySystem(header: Header): Opened {
    return systemStore?.protects() === true ? openBySystem(header, systemStore) : { state: 'wrong' }
  }

  function state(): KeyFileState {
    const [newest] = found.candidates
    if (found.state !== 'read' || newest === undefined) {
      const protection = found.state === 'missing' ? 'none' : 'passphrase'
      return { state: found.state, protection, hasRecoveryKey: false, usesSystemKey: false }
    }
    const header =
      found.candidates.find(({ header: { sum } }) => sum === opened?.header.sum)?.header ?? newest.header
    return {
      state: 'read',
      protection: wrapIn(header, 'open') === undefined ? 'passphrase' : 'none',
      hasRecoveryKey: wrapIn(header, 'recovery') !== undefined,
      usesSystemKey: wrapIn(header, 'system') !== undefined,
    }
  }

  return {
    state,
    waitUntilMs: () => tries.waitUntilMs(),
    create: (passphrase) =>
      inTurn(async () => {
        try {
          await disk.makeFolder(vaultFolder)
          found = await files.find()
        } catch (error) {
          return err(diskErrorOf(error))
        }
        if (found.state !== 'missing') return err('exists')
        const backupIdentity = identityOf(random(32))
        const keyring: Keyring = {
          vaultId: Buffer.from(random(16)).toString('hex'),
          epochs: [{ epoch: 1, key: random(32) }],
          backupIdentities: [backupIdentity],
          recipients: [recipientOf(backupIdentity)],
        }
        const wrap = passphrase === null ? wrapOpen(keyring) : await newPassphraseWrap(keyring, passphrase)
        const made = await rewrite(null, keyring, [wrap], (header) =>
          passphrase === null ? openOpen(header) : openWithTyped(header, passphrase),
        )
        wipe(keyring)
        return made
      }),
    openUnasked: () =>
      inTurn(async () => {
        const answer = await openBy((header) => {
          const open = openOpen(header)
          return open.state === 'wrong' ? openedBySystem(header) : open
        })
        if (answer.state === 'open') return answer.keyring
        // Nothing that somebody could type opens it either.
        const isLost =
          answer.state === 'damaged' && found.candidates.every(({ header }) => wrapIn(header, 'open'))
        if (isLost) found = { state: 'damaged', candidates: [] }
        return null
      }),
    unlock: (passphrase) => inTurn(() => tryToOpen((header) => openWithTyped(header, passphrase))),
    openWithRecovery: (typed) =>
      inTurn(async () => {
        const identity = identityOfTyped(typed)
        if (identity !== null) return tryToOpen((header) => openByRecovery(header, identity))
        found = await files.find()
        if (found.state === 'newer') return err('newer')
        if (found.state !== 'read') return err('damaged')
        // Mistyped: its checksum says so, and that is no guess.
        return err(tries.waitUntilMs() === null ? 'wrong' : 'wait')
      }),
    proves: (passphrase) =>
      inTurn(async () => {
        const answer = await tryToOpen((header) => openWithTyped(header, passphrase))
        if (!answer.ok) return answer
        wipe(answer.value)
        return ok(undefined)
      }),
    setPassphrase: (keyring, next) =>
      inTurn(async () => {
        const present = await presentOf(keyring)
        if (present === null) return err('notProven')
        const isFirst = wrapIn(present.header, 'open') !== undefined
        const after = isFirst ? renewed(keyring, random) : keyring
        const wraps = [await newPassphraseWrap(after, next), ...carriedOver(present.header, keyring, after)]
        return rewrite(present, after, wraps, (header) => openWithTyped(header, next))
      }),
    newRecoveryKey() {
      const identity = identityOf(random(32))
      const asked = new Set<number>()
      while (asked.size < RECOVERY_PROOFS) asked.add(randomInt(RECOVERY_WORDS))
      return { words: wordsOf(identity), identity, asked: [...asked].sort((one, other) => one - other) }
    },
    keepRecoveryKey: (keyring, identity) =>
      inTurn(async () => {
        const present = await presentOf(keyring)
        const recovery = identityOfTyped(identity)
        if (present === null || recovery === null) return err('notProven')
        const proofKey = recoveryProofKey(recovery, keyring.vaultId)
        const wraps = [
          ...present.header.wraps.filter(({ kind }) => kind !== 'recovery'),
          wrapForRecovery(keyring, recipientOf(recovery), proofKey),
        ]
        return rewrite(present, keyring, wraps, (header) => openByRecovery(header, recovery))
      }),
    useSystemKey: (keyring, isUsed) =>
      inTurn(async () => {
        if (isUsed && systemStore?.protects() !== true) return err('notProtected')
        const present = await presentOf(keyring)
        if (present === null) return err('notProven')
        const others = present.header.wraps.filter(({ kind }) => kind !== 'system')
        const wrap = isUsed ? systemWrap(keyring) : null
        if (isUsed && wrap === null) return err('notProven')
        const kept = await rewrite(present, keyring, wrap === null ? others : [...others, wrap], (header) =>
          wrap === null ? openedOtherwise(header, keyring) : openedBySystem(header),
        )
        if (!kept.ok) return kept
        wipe(kept.value)
        return ok(undefined)
      }),
    bytes: () =>
      inTurn(async () => {
        const { candidates } = await files.find()
        const [newest] = candidates
        return newest === undefined ? null : Buffer.from(newest.text)
      }),
    openOther: (header, secret) =>
      inTurn(() => openOtherHeader(header, secret, { derive, allowsCheap: allowsCheapDerivation })),
  }
}

/** Stands for opening a header of which only wraps went: the ones that stay are as they were, and signed. */
function openedOtherwise(header: Header, keyring: Keyring): Opened {
  if (!isSignedBy(header, keyring)) return { state: 'damaged' }
  return { state: 'open', keyring: copyOf(keyring) }
}

/** Another epoch and another backup key, for what was left in the clear so far. */
function renewed(keyring: Keyring, random: (length: number) => Uint8Array): Keyring {
  const epoch = 1 + Math.max(...keyring.epochs.map((one) => one.epoch))
  return {
    ...keyring,
    epochs: [...keyring.epochs, { epoch, key: random(32) }],
    backupIdentities: [...keyring.backupIdentities, identityOf(random(32))],
  }
}

function copyOf(keyring: Keyring): Keyring {
  return {
    ...keyring,
    epochs: keyring.epochs.map(({ epoch, key }) => ({ epoch, key: Uint8Array.from(key) })),
  }
}

/** Whether two keyrings of a vault hold the same keys; to whom backups go may differ. */
function isSameKeys(one: Keyring, other: Keyring): boolean {
  const [first, second] = [bytesOfKeyring(one), bytesOfKeyring(other)]
  const isSame = Buffer.compare(first, second) === 0
  first.fill(0)
  second.fill(0)
  return isSame
}

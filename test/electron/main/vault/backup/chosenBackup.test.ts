import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ok } from '#shared/lib/result.ts'
import { ChosenBackup } from '#electron/main/vault/backup/chosenBackup.ts'
import { KEY_HEADER_FILE } from '#electron/main/vault/backup/keyHeader.ts'
import { openKeys } from '#electron/main/vault/keys/vaultKeys.ts'
import { aFolder } from '../../../vaultFixtures.ts'
import { forged, headerOf, OTHER, openIn, PASSPHRASE, valueOf } from '../keys/keyFixtures.ts'
import { aVaultAndAStick, openAll } from './backupFixtures.ts'

/** A stick with a backup and a file, from a vault with this passphrase and a recovery key; and another, empty vault. */
async function aStick({ passphrase = PASSPHRASE }: { readonly passphrase?: string | null } = {}) {
  const theirFile = await openIn(join(await aFolder(), 'vault'))
  const created = valueOf(await theirFile.create(passphrase))
  const { words, identity } = theirFile.newRecoveryKey()
  const keyring = passphrase === null ? created : valueOf(await theirFile.keepRecoveryKey(created, identity))
  const theirs = await aVaultAndAStick({ keys: openKeys(keyring), keyHeader: () => theirFile.bytes() })
  const { uploadId } = valueOf(await theirs.attachments.begin(8))
  valueOf(await theirs.attachments.add(uploadId, Buffer.from('Contract')))
  const { hash } = valueOf(await theirs.attachments.finish(uploadId))
  valueOf(await theirs.backups.useFolder(theirs.stick))
  valueOf(await theirs.backups.now())
  const name = (await readdir(theirs.second)).find((one) => one.endsWith('.keyfolio')) ?? ''
  const ourFolder = join(await aFolder(), 'vault')
  const ourFile = await openIn(ourFolder)
  const ours = await openAll(ourFolder, { keys: openKeys(valueOf(await ourFile.create(OTHER))) })
  const chosen = new ChosenBackup(ours.backups, ourFile)
  const path = join(theirs.second, name)
  const header = join(dirname(path), KEY_HEADER_FILE)
  return { ours, ourFile, ourFolder, theirFile, keyring, chosen, path, header, hash, words, identity }
}

const foreign = { ok: false, error: 'foreign' }
const opened = { ok: true, value: { place: 'file', position: 5, counts: { client: 5 } } }

describe('a backup of a vault with a passphrase', () => {
  it('is foreign until its passphrase is given, and then opens with its files', async () => {
    const { ours, chosen, path, hash } = await aStick()
    expect(await chosen.choose(path)).toEqual(foreign)
    expect(await chosen.openWith({ kind: 'passphrase', secret: OTHER })).toEqual({
      ok: false,
      error: 'wrong',
    })
    const answer = await chosen.openWith({ kind: 'passphrase', secret: PASSPHRASE })
    expect(answer).toMatchObject(opened)
    expect(await ours.backups.adopt(valueOf(answer).id)).toEqual(ok(undefined))
    expect((await ours.attachments.verified(hash)).ok).toBe(true)
  })

  it('opens with its recovery key, as words or as the line that age takes, with its files', async () => {
    const { ours, chosen, path, hash, words, identity } = await aStick()
    await chosen.choose(path)
    expect(
      await chosen.openWith({ kind: 'recoveryKey', secret: words.join('\n').toUpperCase() }),
    ).toMatchObject(opened)
    const answer = await chosen.openWith({ kind: 'recoveryKey', secret: ` ${identity.toLowerCase()} ` })
    expect(answer).toMatchObject(opened)
    expect(await ours.backups.adopt(valueOf(answer).id)).toEqual(ok(undefined))
    expect((await ours.attachments.verified(hash)).ok).toBe(true)
  })

  it('opens with the recovery key alone where the key file is missing or damaged; a passphrase then cannot', async () => {
    const { chosen, path, header, words } = await aStick()
    await chosen.choose(path)
    const text = await readFile(header, 'utf8')
    for (const [spoil, error] of [
      [() => rm(header), 'noHeader'],
      [() => writeFile(header, text.replace('"revision": ', '"revision": 1')), 'headerDamaged'],
    ] as const) {
      await spoil()
      expect(await chosen.openWith({ kind: 'passphrase', secret: PASSPHRASE })).toEqual({ ok: false, error })
      expect(await chosen.openWith({ kind: 'recoveryKey', secret: words.join(' ') })).toMatchObject(opened)
    }
  })

  it('takes no header that asks for too cheap a derivation, or that a newer Keyfolio wrote', async () => {
    const { chosen, path, header } = await aStick()
    await chosen.choose(path)
    const theirs = headerOf(await readFile(header, 'utf8'))
    const wraps = theirs.wraps.map((wrap) =>
      wrap.kind === 'passphrase' ? { ...wrap, derivation: { ...wrap.derivation, memoryKiB: 64 } } : wrap,
    )
    await writeFile(header, forged({ ...theirs, wraps }))
    const given = { kind: 'passphrase', secret: PASSPHRASE } as const
    expect(await chosen.openWith(given)).toEqual({ ok: false, error: 'headerDamaged' })
    await writeFile(header, forged({ ...theirs, version: 2 }))
    expect(await chosen.openWith(given)).toEqual({ ok: false, error: 'newer' })
  })

  it('opens with the recovery key that held when it was made, though another holds now', async () => {
    const { chosen, path, header, theirFile, keyring, words } = await aStick()
    const next = theirFile.newRecoveryKey()
    valueOf(await theirFile.keepRecoveryKey(keyring, next.identity))
    await writeFile(header, (await theirFile.bytes()) ?? '')
    await chosen.choose(path)
    expect(await chosen.openWith({ kind: 'recoveryKey', secret: words.join(' ') })).toMatchObject(opened)
    expect(await chosen.openWith({ kind: 'recoveryKey', secret: next.words.join(' ') })).toMatchObject(opened)
  })

  it('says of a recovery key whether it is another or mistyped: it is wrong', async () => {
    const { chosen, path, ourFile, words } = await aStick()
    await chosen.choose(path)
    for (const secret of [
      ourFile.newRecoveryKey().words.join(' '),
      [...words].reverse().join(' '),
      'no words',
    ]) {
      expect(await chosen.openWith({ kind: 'recoveryKey', secret })).toEqual({ ok: false, error: 'wrong' })
    }
  })

  it('says so where the key file beside it is of another vault', async () => {
    const { chosen, path, header } = await aStick()
    const other = await openIn(join(await aFolder(), 'vault'))
    valueOf(await other.create(PASSPHRASE))
    await writeFile(header, (await other.bytes()) ?? '')
    await chosen.choose(path)
    expect(await chosen.openWith({ kind: 'passphrase', secret: PASSPHRASE })).toEqual({
      ok: false,
      error: 'noHeader',
    })
  })

  it('tells damage of the backup itself, and when it is gone', async () => {
    const { chosen, path } = await aStick()
    await chosen.choose(path)
    const given = { kind: 'passphrase', secret: PASSPHRASE } as const
    const bytes = await readFile(path)
    bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1
    await writeFile(path, bytes)
    expect(await chosen.openWith(given)).toEqual({ ok: false, error: 'damaged' })
    await rename(path, `${path}.away`)
    expect(await chosen.openWith(given)).toEqual({ ok: false, error: 'unknown' })
  })

  it('touches neither our own key file nor its pauses, however often somebody tries', async () => {
    const { chosen, path, ourFile, ourFolder } = await aStick()
    await chosen.choose(path)
    const before = await readFile(join(ourFolder, 'keys.json'), 'utf8')
    for (let count = 0; count < 5; count += 1)
      await chosen.openWith({ kind: 'passphrase', secret: `wrong ${String(count)}` })
    expect(ourFile.waitUntilMs()).toBeNull()
    expect(await readFile(join(ourFolder, 'keys.json'), 'utf8')).toBe(before)
  })
})

describe('a backup of a vault without passphrase', () => {
  it('opens at once: its key file holds the key in the clear', async () => {
    const { ours, chosen, path, hash } = await aStick({ passphrase: null })
    const answer = await chosen.choose(path)
    expect(answer).toMatchObject(opened)
    expect(await ours.backups.adopt(valueOf(answer).id)).toEqual(ok(undefined))
    expect((await ours.attachments.verified(hash)).ok).toBe(true)
  })

  it('is foreign without its key file, and nothing is open any more once another was chosen', async () => {
    const { chosen, path, header } = await aStick({ passphrase: null })
    expect(await chosen.openWith({ kind: 'passphrase', secret: PASSPHRASE })).toEqual({
      ok: false,
      error: 'unknown',
    })
    await rm(header)
    expect(await chosen.choose(path)).toEqual(foreign)
    expect(await chosen.choose(`${path}.gone`)).toMatchObject({ ok: false })
    expect(await chosen.openWith({ kind: 'passphrase', secret: PASSPHRASE })).toEqual({
      ok: false,
      error: 'unknown',
    })
  })
})

describe('keys of another vault', () => {
  it('are overwritten when the vault is closed', async () => {
    const { ours, chosen, path } = await aStick()
    await chosen.choose(path)
    valueOf(await chosen.openWith({ kind: 'passphrase', secret: PASSPHRASE }))
    const held = (await ours.snapshots.good.everywhere()).find(({ place }) => place === 'file')
    const keys = held?.keyring?.epochs.map(({ key }) => key) ?? []
    expect(keys).toHaveLength(1)
    expect(keys.every((key) => key.some((byte) => byte !== 0))).toBe(true)
    await ours.close()
    expect(keys.every((key) => key.every((byte) => byte === 0))).toBe(true)
  })
})

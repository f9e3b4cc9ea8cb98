import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyLedger, ErasureLedgerSchema } from '#shared/formats/erasureLedger.ts'
import { err, ok } from '#shared/lib/result.ts'
import { ERASURES_FILE } from '#electron/main/vault/backup/erasures.ts'
import { KEY_HEADER_FILE } from '#electron/main/vault/backup/keyHeader.ts'
import { aFolder, anEntry, entries } from '../../../vaultFixtures.ts'
import { contentOf } from '../snapshots/snapshotFixtures.ts'
import { aKeyring, someKeys } from '../someKeys.ts'
import { aVaultAndAStick, openAll } from './backupFixtures.ts'

const HEADER = Buffer.from('{"header":1}')
const ID = anEntry(2).record.changes[0]?.id ?? ''

/** A stick with a backup of five records and a header, made out to one vault; and another, empty vault. */
async function aStickFromElsewhere() {
  const theirs = await aVaultAndAStick({ keys: someKeys(2), keyHeader: () => Promise.resolve(HEADER) })
  const begun = await theirs.attachments.begin(8)
  if (!begun.ok) throw new Error(begun.error)
  await theirs.attachments.add(begun.value.uploadId, Buffer.from('Contract'))
  const finished = await theirs.attachments.finish(begun.value.uploadId)
  if (!finished.ok) throw new Error(finished.error)
  await theirs.backups.useFolder(theirs.stick)
  await theirs.backups.now()
  const name = (await readdir(theirs.second)).find((one) => one.endsWith('.keyfolio')) ?? ''
  const ours = await openAll(join(await aFolder(), 'vault'))
  return { theirs, ours, path: join(theirs.second, name), hash: finished.value.hash }
}

const withHeader = {
  kind: 'header',
  openWith: (header: Buffer) =>
    Promise.resolve(header.equals(HEADER) ? ok(aKeyring(2)) : err('wrong' as const)),
} as const

async function erase(folder: string, ...ids: readonly string[]): Promise<void> {
  const erased = ids.map((id) => ({ id, kind: 'client', day: '2026-11-20' }))
  const ledger = ErasureLedgerSchema.parse({ ...emptyLedger('elsewhere'), erased })
  await writeFile(join(folder, ERASURES_FILE), JSON.stringify(ledger))
}

describe('a backup that is made out to other keys', () => {
  it('says so, and opens with the header beside it', async () => {
    const { ours, path } = await aStickFromElsewhere()
    expect(await ours.backups.openFile(path)).toEqual({ ok: false, error: 'foreign' })
    const wrong = { kind: 'header', openWith: () => Promise.resolve(err('wrong' as const)) } as const
    expect(await ours.backups.openFileWith(path, wrong)).toEqual({ ok: false, error: 'wrong' })
    const opened = await ours.backups.openFileWith(path, withHeader)
    expect(opened).toMatchObject({ ok: true, value: { position: 5, counts: { client: 5 } } })
  })

  it('opens with an identity alone, and with nobody else’s', async () => {
    const { ours, path } = await aStickFromElsewhere()
    const identityOf = (seed: number) => ({
      kind: 'identity' as const,
      identity: aKeyring(seed).backupIdentities[0] ?? '',
    })
    expect(await ours.backups.openFileWith(path, identityOf(3))).toEqual({ ok: false, error: 'foreign' })
    expect(await ours.backups.openFileWith(path, { kind: 'own' })).toEqual({ ok: false, error: 'foreign' })
    expect((await ours.backups.openFileWith(path, identityOf(2))).ok).toBe(true)
  })

  it('says where no header lies beside it', async () => {
    const { ours, path, theirs } = await aStickFromElsewhere()
    await rm(join(theirs.second, KEY_HEADER_FILE))
    expect(await ours.backups.openFileWith(path, withHeader)).toEqual({ ok: false, error: 'noHeader' })
  })

  it('begins an empty vault: its copy is ours, with history and attachments', async () => {
    const { ours, path, hash } = await aStickFromElsewhere()
    const opened = await ours.backups.openFileWith(path, withHeader)
    if (!opened.ok) throw new Error(opened.error)
    expect(await ours.backups.adopt(opened.value.id)).toEqual({ ok: true, value: undefined })
    await ours.close()
    const again = await openAll(ours.vaultFolder)
    expect(await again.journal.append([anEntry(6)])).toMatchObject({ ok: true, value: { position: 6 } })
    expect(await again.snapshots.take('asked')).toMatchObject({ ok: true, value: { position: 6 } })
    expect(await again.snapshots.recordsAt(1, 6)).toEqual(entries(1, 6))
    expect((await again.attachments.verified(hash)).ok).toBe(true)
  })
})

describe('the header of the keys', () => {
  it('lies beside backups, and is refreshed when it changes', async () => {
    let header = Buffer.from('one')
    const all = await aVaultAndAStick({ keyHeader: () => Promise.resolve(header) })
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    const beside = join(all.second, KEY_HEADER_FILE)
    expect(await readFile(beside, 'utf8')).toBe('one')
    header = Buffer.from('two')
    await all.backups.tick()
    expect(await readFile(beside, 'utf8')).toBe('two')
    await rm(beside)
    await all.backups.tick()
    expect(await readFile(beside, 'utf8')).toBe('two')
  })

  it('stays where the vault cannot read its own', async () => {
    let header: Buffer | null = Buffer.from('one')
    const all = await aVaultAndAStick({ keyHeader: () => Promise.resolve(header) })
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    header = null
    await all.journal.append([anEntry(6)])
    await all.backups.now()
    expect(await readFile(join(all.second, KEY_HEADER_FILE), 'utf8')).toBe('one')
  })
})

describe('the ledger of what was erased', () => {
  it('lies in the vault and beside backups, empty at first, and each learns from the other', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    expect(await ledgerIn(all.second)).toEqual(emptyLedger(someKeys().vaultId))
    await erase(all.second, ID)
    await all.journal.append([anEntry(6)])
    await all.backups.now()
    for (const folder of [all.second, all.vaultFolder]) {
      expect((await ledgerIn(folder)).erased.map(({ id }) => id)).toEqual([ID])
    }
  })

  it('is applied to what is read: to entities and to the changes of the history', async () => {
    const { ours, path, theirs } = await aStickFromElsewhere()
    await erase(theirs.second, ID)
    const opened = await ours.backups.openFileWith(path, withHeader)
    if (!opened.ok) throw new Error(opened.error)
    expect(await ours.snapshots.open(opened.value.id)).toMatchObject({
      ok: true,
      value: { ledger: 'applied' },
    })
    for (const limit of [1, 2, 100]) {
      const { entities, records } = await contentOf(ours.snapshots, opened.value.id, limit)
      expect(entities).toHaveLength(4)
      expect(records.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
      expect(JSON.stringify([entities, records])).not.toContain(ID)
    }
  })

  it('is applied to what an empty vault takes over, and goes on there', async () => {
    const { ours, path, theirs } = await aStickFromElsewhere()
    await erase(theirs.second, ID)
    const opened = await ours.backups.openFileWith(path, withHeader)
    if (!opened.ok) throw new Error(opened.error)
    expect(await ours.backups.adopt(opened.value.id)).toEqual({ ok: true, value: undefined })
    expect((await ledgerIn(ours.vaultFolder)).erased.map(({ id }) => id)).toEqual([ID])
    const [summary] = (await ours.snapshots.list()).filter(({ place }) => place === 'vault')
    expect(summary?.counts).toEqual({ client: 4 })
    expect(JSON.stringify(await ours.snapshots.recordsAt(1, 5))).not.toContain(ID)
  })

  it('is told to be missing where it is not there, or is damaged', async () => {
    const { ours, path, theirs } = await aStickFromElsewhere()
    const opened = await ours.backups.openFileWith(path, withHeader)
    if (!opened.ok) throw new Error(opened.error)
    await rename(join(theirs.second, ERASURES_FILE), join(theirs.second, 'elsewhere.json'))
    expect(await ours.snapshots.open(opened.value.id)).toMatchObject({
      ok: true,
      value: { ledger: 'missing' },
    })
    await writeFile(join(theirs.second, ERASURES_FILE), '{"format":"keyfolio-erasures","version":2}')
    expect(await ours.snapshots.open(opened.value.id)).toMatchObject({
      ok: true,
      value: { ledger: 'missing' },
    })
  })
})

async function ledgerIn(folder: string) {
  return ErasureLedgerSchema.parse(JSON.parse(await readFile(join(folder, ERASURES_FILE), 'utf8')))
}

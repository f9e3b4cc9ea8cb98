import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { ok } from '#shared/lib/result.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { isSealedFile } from '#electron/main/vault/sealing/sealedChunks.ts'
import { aFolder, anEntry, entries } from '../../../vaultFixtures.ts'
import { keepPlain, sha256 } from '../attachments/attachmentFixtures.ts'
import { aVaultAndAStick, openAll, positionsIn, refusing } from './backupFixtures.ts'

const HOUR_MS = 3_600_000

async function attach(all: Awaited<ReturnType<typeof openAll>>, text: string): Promise<string> {
  const bytes = Buffer.from(text)
  const begun = await all.attachments.begin(bytes.length)
  if (!begun.ok) throw new Error(begun.error)
  await all.attachments.add(begun.value.uploadId, bytes)
  const finished = await all.attachments.finish(begun.value.uploadId)
  if (!finished.ok) throw new Error(finished.error)
  return finished.value.hash
}

describe('backups', () => {
  it('say nothing is proven before anything was', async () => {
    const { backups } = await aVaultAndAStick()
    expect(await backups.look()).toMatchObject({
      vault: { error: null, lastProven: null, count: 0 },
      folder: null,
      running: null,
    })
  })

  it('are made now, in the vault and in the second folder, each read back', async () => {
    const all = await aVaultAndAStick()
    const used = await all.backups.useFolder(all.stick)
    expect(used).toMatchObject({ ok: true, value: { folder: { path: all.second, lastProven: null } } })
    const state = await all.backups.now()
    if (!state.ok) throw new Error(state.error)
    const { vault, folder } = state.value
    expect(vault).toMatchObject({ error: null, count: 1, lastProven: { takenAtMs: all.clocks.nowMs } })
    expect(folder).toMatchObject({ error: null, count: 1, lastProven: vault.lastProven })
    expect(vault.freeBytes).toBeGreaterThan(0)
    const [name = ''] = (await readdir(all.second)).filter((file) => file.endsWith('.keyfolio'))
    expect(await readFile(join(all.second, name))).toEqual(
      await readFile(join(all.vaultFolder, 'snapshots', name)),
    )
    expect((await all.snapshots.list()).map(({ place }) => place).sort()).toEqual(['folder', 'vault'])
  })

  it('leave a note in the second folder, in both languages', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    const note = await readFile(join(all.second, 'README.txt'), 'utf8')
    expect(note).toContain('This folder holds backups of Keyfolio.\r\n')
    expect(note).toContain('Αυτός ο φάκελος περιέχει')
  })

  it('use a folder of ours that is chosen again as it is', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    await all.backups.forgetFolder()
    expect(all.backups.state().folder).toBeNull()
    expect(await positionsIn(all.second)).toEqual([5])
    const again = await all.backups.useFolder(all.second)
    expect(again).toMatchObject({ ok: true, value: { folder: { path: all.second, count: 1 } } })
  })

  it('refuse a second folder inside the vault, and one that is gone', async () => {
    const all = await aVaultAndAStick()
    const inside = join(all.vaultFolder, 'snapshots', 'mine')
    expect(await all.backups.useFolder(all.vaultFolder)).toEqual({ ok: false, error: 'insideVault' })
    expect(await all.backups.useFolder(inside)).toEqual({ ok: false, error: 'insideVault' })
    expect(await all.backups.useFolder(join(all.stick, 'gone'))).toEqual({ ok: false, error: 'folderGone' })
    expect(all.backups.state().folder).toBeNull()
  })

  it('take attachments along, new ones only, and find them there again', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    const hash = await attach(all, 'Προσφορά')
    await all.backups.now()
    const copy = join(all.second, 'attachments', hash.slice(0, 2), hash)
    const original = join(all.vaultFolder, 'attachments', hash.slice(0, 2), hash)
    expect((await readFile(copy)).equals(await readFile(original))).toBe(true)
    expect((await readFile(copy)).includes('Προσφορά')).toBe(false)
    await rm(original)
    expect(await all.attachments.verified(hash)).toMatchObject({ ok: true })
  })

  it('seal the attachments that an older Keyfolio has left there in clear text', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    const hash = await attach(all, 'Προσφορά')
    const gone = Buffer.from('Ψυκτική Αιγαίου')
    const paths = [await keepPlain(all.second, Buffer.from('Προσφορά')), await keepPlain(all.second, gone)]
    await all.backups.now()
    for (const path of paths) expect(isSealedFile(await readFile(path))).toBe(true)
    await rm(join(all.vaultFolder, 'attachments', hash.slice(0, 2), hash))
    expect((await all.attachments.verified(hash)).ok).toBe(true)
    expect((await all.attachments.verified(sha256(gone))).ok).toBe(true)
  })

  it('keep folder and limit over a restart', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.setLimit(500 << 20)
    const proven = (await all.backups.now()).ok && all.backups.state().folder?.lastProven
    await all.close()
    await rename(all.second, `${all.second} away`)
    const later = await openAll(all.vaultFolder)
    expect(later.backups.state()).toMatchObject({
      limitBytes: 500 << 20,
      folder: { path: all.second, lastProven: proven },
    })
  })

  it('leave the folder of the computer alone from which the vault was copied, and make one beside it', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    await all.close()
    const copied = await openAll(all.vaultFolder, { deviceId: 'ffffffff-0000-7000-8000-00000000d002' })
    await copied.journal.append([anEntry(6)])
    await copied.backups.now()
    const own = join(all.stick, 'Keyfolio backup ffffffff')
    expect(copied.backups.state().folder).toMatchObject({ path: own, error: null, count: 2 })
    expect(await positionsIn(own)).toEqual([5, 6])
    expect(await positionsIn(all.second)).toEqual([5])
  })

  it('tell of each change, until one has heard enough', async () => {
    const all = await aVaultAndAStick()
    let heard = 0
    const stop = all.backups.subscribe(() => heard++)
    await all.backups.now()
    expect(heard).toBeGreaterThan(1)
    stop()
    const before = heard
    await all.backups.now()
    expect(heard).toBe(before)
  })

  it('tell nobody of a look: who is told looks', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    let heard = 0
    all.backups.subscribe(() => heard++)
    await Promise.all([all.backups.look(), all.backups.look()])
    await all.backups.look()
    expect(heard).toBe(0)
  })
})

describe('the vault’s own disk', () => {
  it('that is full is told, and nothing counts', async () => {
    const { disk, faults } = refusing('rename')
    const all = await aVaultAndAStick({ disk })
    faults.code = 'ENOSPC'
    expect(await all.backups.now()).toEqual({ ok: false, error: 'diskFull' })
    expect(await all.backups.look()).toMatchObject({ vault: { error: 'diskFull', lastProven: null } })
    faults.code = null
    expect(await all.backups.now()).toMatchObject({ ok: true, value: { vault: { error: null, count: 1 } } })
  })
})

describe('the schedule', () => {
  it('takes one after ten minutes, then every hour in which something has changed', async () => {
    const all = await aVaultAndAStick()
    const tickAt = async (minutes: number) => {
      all.clocks.uptimeMs = minutes * 60_000
      all.clocks.nowMs += 60_000
      await all.backups.tick()
    }
    await tickAt(9)
    expect(await all.snapshots.list()).toHaveLength(0)
    await tickAt(10)
    expect(await all.snapshots.list()).toHaveLength(1)
    await tickAt(71)
    expect(await all.snapshots.list()).toHaveLength(1)
    await all.journal.append([anEntry(6)])
    await tickAt(90)
    expect(await all.snapshots.list()).toHaveLength(1)
    await tickAt(131)
    expect((await all.snapshots.list()).map(({ reason }) => reason)).toEqual(['hourly', 'hourly'])
  })

  it('is not moved by a clock that jumps', async () => {
    const all = await aVaultAndAStick()
    all.clocks.nowMs += 400 * 24 * HOUR_MS
    all.clocks.uptimeMs = 60_000
    await all.backups.tick()
    expect(await all.snapshots.list()).toHaveLength(0)
    all.clocks.nowMs -= 800 * 24 * HOUR_MS
    all.clocks.uptimeMs = 600_000
    await all.backups.tick()
    expect(await all.snapshots.list()).toHaveLength(1)
  })

  it('tries again after five minutes where one failed', async () => {
    const { disk, faults } = refusing('rename')
    const all = await aVaultAndAStick({ disk })
    faults.code = 'ENOSPC'
    all.clocks.uptimeMs = 600_000
    await all.backups.tick()
    expect(all.backups.state().vault.error).toBe('diskFull')
    faults.code = null
    all.clocks.uptimeMs += 5 * 60_000
    await all.backups.tick()
    expect(all.backups.state().vault.error).toBeNull()
    expect(await all.snapshots.list()).toHaveLength(1)
  })

  it('takes the last one on quit, and none where nothing has changed', async () => {
    const all = await aVaultAndAStick()
    await all.close()
    const later = await openAll(all.vaultFolder)
    expect((await later.snapshots.list()).map(({ reason }) => reason)).toEqual(['quit'])
    await later.close()
    const last = await openAll(all.vaultFolder)
    expect(await last.snapshots.list()).toHaveLength(1)
  })

  it('does not hold up quitting', async () => {
    const slow: Disk = {
      ...realDisk,
      async syncFolder(path) {
        if (path.endsWith('snapshots')) await new Promise((resolve) => setTimeout(resolve, 600))
        await realDisk.syncFolder(path)
      },
    }
    const all = await aVaultAndAStick({ disk: slow })
    const startedAt = performance.now()
    await all.backups.finish(100)
    expect(performance.now() - startedAt).toBeLessThan(3000)
  })
})

describe('rotation and trimming', () => {
  it('trims the journal only up to the second newest proven snapshot', async () => {
    const all = await aVaultAndAStick()
    const trimmed: number[] = []
    vi.spyOn(all.journal, 'trim').mockImplementation((position) => {
      trimmed.push(position)
      return Promise.resolve(ok(undefined))
    })
    await all.backups.now()
    expect(trimmed).toEqual([])
    await all.journal.append([anEntry(6)])
    await all.backups.now()
    expect(trimmed).toEqual([5])
  })

  it('keeps one an hour, in both places', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    for (let position = 6; position <= 10; position++) {
      await all.journal.append([anEntry(position)])
      all.clocks.nowMs += 60_000
      await all.backups.now()
    }
    expect(await positionsIn(join(all.vaultFolder, 'snapshots'))).toEqual([9, 10])
    expect(await positionsIn(all.second)).toEqual([9, 10])
    expect((await readdir(join(all.vaultFolder, 'snapshots'))).length).toBe(4)
  })
})

describe('a snapshot that somebody looks into', () => {
  it('stays, in both places, until the next run', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    for (const { id } of await all.snapshots.list())
      expect(await all.snapshots.open(id)).toMatchObject({ ok: true })
    for (const position of [6, 7, 8]) {
      await all.journal.append([anEntry(position)])
      await all.backups.now()
    }
    // All within one hour: rotation keeps the last two, and the one that is open.
    expect((await positionsIn(join(all.vaultFolder, 'snapshots'))).toSorted()).toEqual([5, 7, 8])
    expect((await positionsIn(all.second)).toSorted()).toEqual([5, 7, 8])
  })
})

describe('an empty machine', () => {
  it('takes a backup from elsewhere as its beginning, with its attachments', async () => {
    const old = await aVaultAndAStick()
    await old.backups.useFolder(old.stick)
    const hash = await attach(old, 'Συμφωνία')
    await old.backups.now()
    const [name = ''] = (await readdir(old.second)).filter((file) => file.endsWith('.keyfolio'))

    const fresh = await openAll(join(await aFolder(), 'vault'))
    const opened = await fresh.backups.openFile(join(old.second, name))
    if (!opened.ok) throw new Error(opened.error)
    expect(opened.value).toMatchObject({ place: 'file', position: 5, counts: { client: 5 } })
    expect(await fresh.backups.adopt(opened.value.id)).toEqual({ ok: true, value: undefined })
    expect(fresh.journal.head()).toEqual(old.journal.head())
    expect(fresh.journal.first()).toBe(6)
    expect(await fresh.attachments.verified(hash)).toMatchObject({ ok: true })
    expect(await fresh.journal.append([anEntry(6)])).toMatchObject({ ok: true, value: { position: 6 } })
    expect(await fresh.snapshots.take('asked')).toMatchObject({
      ok: true,
      value: { position: 6, counts: { client: 6 } },
    })
    expect(await fresh.snapshots.recordsAt(1, 6)).toEqual(entries(1, 6))
  })

  it('is the only one that does', async () => {
    const all = await aVaultAndAStick()
    await all.backups.now()
    const [summary] = await all.snapshots.list()
    expect(await all.backups.adopt(summary?.id ?? '')).toEqual({ ok: false, error: 'notEmpty' })
  })

  it('refuses a file that is no backup, and leaves it where it is', async () => {
    const fresh = await openAll(join(await aFolder(), 'vault'))
    const path = join(await aFolder(), 'rubble.keyfolio')
    await writeFile(path, 'rubble')
    expect(await fresh.backups.openFile(path)).toEqual({ ok: false, error: 'damaged' })
    expect(await readFile(path, 'utf8')).toBe('rubble')
    expect(await fresh.backups.adopt('file_1')).toEqual({ ok: false, error: 'unknown' })
  })
})

import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { anEntry, entries } from '../../../vaultFixtures.ts'
import { aVaultAndAStick, openAll, positionsIn, refusing } from './backupFixtures.ts'

describe('a second folder that fails', () => {
  it('is told as gone, never made anew, and filled when it is back', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    await rename(all.second, `${all.second} away`)
    await all.journal.append([anEntry(6)])
    const startedAt = performance.now()
    const state = await all.backups.now()
    expect(performance.now() - startedAt).toBeLessThan(5000)
    expect(state).toMatchObject({
      ok: true,
      value: { vault: { error: null }, folder: { error: 'folderGone' } },
    })
    expect(await realDisk.exists(all.second)).toBe(false)
    await rename(`${all.second} away`, all.second)
    await all.backups.tick()
    expect(all.backups.state().folder).toMatchObject({ error: null, count: 2 })
    expect(await positionsIn(all.second)).toEqual([5, 6])
  })

  it('is noticed within a minute when nothing is written', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    await rename(all.second, `${all.second} away`)
    await all.backups.tick()
    expect(all.backups.state().folder).toMatchObject({ error: 'folderGone' })
    expect(all.backups.state().folder?.lastProven).not.toBeNull()
  })

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EIO', 'writeFailed'],
  ])('with %s is told as %s and not as done, and tried again', async (code, expected) => {
    const { disk: otherDisk, faults } = refusing('open')
    const all = await aVaultAndAStick({ otherDisk })
    await all.backups.useFolder(all.stick)
    faults.code = code
    const state = await all.backups.now()
    expect(state).toMatchObject({ ok: true, value: { folder: { error: expected, lastProven: null } } })
    expect(await positionsIn(all.second)).toEqual([])
    faults.code = null
    await all.backups.tick()
    expect(all.backups.state().folder).toMatchObject({ error: null, count: 1 })
  })

  it('that returns something else than was written is not proven', async () => {
    const lying: Disk = {
      ...realDisk,
      async rename(from, to) {
        if (to.endsWith('.keyfolio')) await writeFile(from, 'rubble')
        await realDisk.rename(from, to)
      },
    }
    const all = await aVaultAndAStick({ otherDisk: lying })
    await all.backups.useFolder(all.stick)
    const state = await all.backups.now()
    expect(state).toMatchObject({ ok: true, value: { folder: { error: 'notProven', lastProven: null } } })
  })

  it('that does not answer is told as gone within five seconds', async () => {
    let isHanging = false
    const hanging: Disk = {
      ...realDisk,
      readdir: (path) => (isHanging ? new Promise(() => undefined) : realDisk.readdir(path)),
    }
    const all = await aVaultAndAStick({ otherDisk: hanging })
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    isHanging = true
    const startedAt = performance.now()
    await all.backups.tick()
    expect(all.backups.state().folder).toMatchObject({ error: 'folderGone' })
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })

  it('gets another copy where its own was damaged', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    const [name = ''] = (await readdir(all.second)).filter((file) => file.endsWith('.keyfolio'))
    await writeFile(join(all.second, name), 'rubble')
    await all.backups.tick()
    expect(await readFile(join(all.second, name))).toEqual(
      await readFile(join(all.vaultFolder, 'snapshots', name)),
    )
  })

  it('is what a damaged vault goes on from', async () => {
    const all = await aVaultAndAStick()
    await all.backups.useFolder(all.stick)
    await all.backups.now()
    await all.close()
    const folder = join(all.vaultFolder, 'snapshots')
    for (const name of await readdir(folder)) await writeFile(join(folder, name), 'rubble')
    const later = await openAll(all.vaultFolder)
    await later.journal.append([anEntry(6)])
    expect(await later.snapshots.take('asked')).toMatchObject({ ok: true, value: { position: 6 } })
    expect(await later.snapshots.recordsAt(1, 6)).toEqual(entries(1, 6))
  })
})

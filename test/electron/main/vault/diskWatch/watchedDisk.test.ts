import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { watchedDisk } from '#electron/main/vault/diskWatch/watchedDisk.ts'
import { openVault } from '#electron/main/vault/vault.ts'
import { aFaultyDisk, aFolder, anEntry, entries, NOW_MS, systemError } from '../../../vaultFixtures.ts'
import { someKeys } from '../someKeys.ts'

/** A vault with two records in it. */
async function aVault(disk: Disk = realDisk) {
  const folder = join(await aFolder(), 'vault')
  const opened = await openVault(folder, { disk, keys: someKeys(), nowMs: () => NOW_MS, appVersion: '0.2.0' })
  if (!opened.ok) throw new Error('The vault did not open')
  const vault = opened.value
  expect(await vault.journal.append(entries(1, 2))).toMatchObject({ ok: true, value: { position: 2 } })
  return { folder, vault }
}

describe('the disk that the vault writes through', () => {
  it('takes nothing for synced in a folder that was deleted under it', async () => {
    const { folder, vault } = await aVault()
    await rm(folder, { recursive: true })
    expect(await vault.journal.append([anEntry(3)])).toMatchObject({ ok: false })
    await vault.journal.close()
  })

  it('makes no new vault where the old one has gone, and goes on when it is back', async () => {
    const { folder, vault } = await aVault()
    const away = join(dirname(folder), 'away')
    await rename(folder, away)
    expect(await vault.journal.append([anEntry(3)])).toMatchObject({ ok: false })
    expect(await vault.preferences.update({ theme: 'dark' })).toEqual({ ok: false, error: 'notSaved' })
    expect(await realDisk.exists(folder)).toBe(false)
    await rename(away, folder)
    expect(await vault.journal.append([anEntry(3)])).toMatchObject({ ok: true, value: { position: 3 } })
    expect(await vault.journal.read(1, 10)).toEqual({ ok: true, value: { entries: entries(1, 3) } })
    await vault.journal.close()
  })

  it('is not fooled by an empty folder in its place', async () => {
    const { folder, vault } = await aVault()
    await rename(folder, join(dirname(folder), 'away'))
    await mkdir(folder)
    expect(await vault.journal.append([anEntry(3)])).toMatchObject({ ok: false })
    expect(await realDisk.readdir(folder)).toEqual([])
    await vault.journal.close()
  })

  it('never takes a failed sync for a success, and tells of it', async () => {
    const { disk, faults } = aFaultyDisk()
    const { vault } = await aVault(disk)
    faults.fail = { datasync: 'EIO', sync: 'EIO' }
    expect(await vault.journal.append([anEntry(3)])).toEqual({ ok: false, error: 'writeFailed' })
    expect((await vault.diskWatch.look()).trouble).toBe('writeFailed')
    faults.fail = {}
    expect(await vault.journal.append([anEntry(3)])).toMatchObject({ ok: true, value: { position: 3 } })
    await vault.journal.close()
  })

  it('tells of what is refused in the vault, and of nothing else', async () => {
    const folder = await aFolder()
    let heard = 0
    const refusing: Disk = {
      ...realDisk,
      open: () => Promise.reject(systemError('ENOSPC')),
      rename: () => Promise.reject(systemError('EROFS')),
    }
    const disk = watchedDisk(refusing, join(folder, 'vault'), () => {
      heard += 1
    })
    await expect(disk.open(join(folder, 'other', 'file'), 'w')).rejects.toThrow('ENOSPC')
    await expect(disk.open(join(folder, 'vault', 'file'), 'r')).rejects.toThrow('ENOSPC')
    expect(heard).toBe(0)
    await expect(disk.open(join(folder, 'vault', 'file'), 'w')).rejects.toThrow('ENOSPC')
    await expect(disk.rename(join(folder, 'vault', 'a'), join(folder, 'vault', 'b'))).rejects.toThrow('EROFS')
    expect(heard).toBe(2)
  })
})

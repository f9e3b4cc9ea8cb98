import { rename } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { openVault, type Vault } from '#electron/main/vault/vault.ts'
import { systemError } from '../../../vaultFixtures.ts'
import { someKeys } from '../someKeys.ts'
import { anOldVault, LATER_MS, readableWords, sealVault } from './oldVault.ts'

describe('a second folder that was not there when the vault was sealed', () => {
  it('is sealed before the next backup is brought there', async () => {
    const old = await anOldVault()
    const away = `${old.drive} away`
    await rename(old.drive, away)
    await sealVault(old.vault)
    const vault = await opened(old.vault)
    await rename(away, old.drive)
    expect(await vault.backups.now()).toMatchObject({ ok: true, value: { folder: { error: null } } })
    expect(await readableWords(old.drive)).toEqual([])
    await vault.close(5000)
  })

  it('is sealed when somebody chooses it another time', async () => {
    const old = await anOldVault()
    const away = `${old.drive} away`
    await rename(old.drive, away)
    await sealVault(old.vault)
    const vault = await opened(old.vault)
    expect(await vault.backups.forgetFolder()).toMatchObject({ ok: true })
    await rename(away, old.drive)
    expect(await readableWords(old.drive)).not.toEqual([])
    expect(await vault.backups.useFolder(old.drive)).toMatchObject({ ok: true })
    await vault.backups.now()
    expect(await readableWords(old.drive)).toEqual([])
    await vault.close(5000)
  })

  it('is sealed once its drive takes what is written, where that refused at first', async () => {
    const old = await anOldVault()
    const away = `${old.drive} away`
    await rename(old.drive, away)
    await sealVault(old.vault)
    const drive = { isFull: true }
    const vault = await opened(old.vault, fullDrive(old.second, drive))
    await vault.backups.forgetFolder()
    await rename(away, old.drive)
    expect(await vault.backups.useFolder(old.drive)).toMatchObject({ ok: true })
    expect(await vault.backups.now()).toMatchObject({ value: { folder: { error: 'diskFull' } } })
    expect(await readableWords(old.drive)).not.toEqual([])
    drive.isFull = false
    await vault.backups.now()
    expect(await readableWords(old.drive)).toEqual([])
    await vault.close(5000)
  })
})

/** The note of what the folder is goes through; whatever is to be copied there does not. */
function fullDrive(second: string, drive: { readonly isFull: boolean }): Disk {
  return {
    ...realDisk,
    rename: (from, to) =>
      drive.isFull && to.startsWith(second) && !to.endsWith('README.txt')
        ? Promise.reject(systemError('ENOSPC'))
        : realDisk.rename(from, to),
  }
}

async function opened(folder: string, disk: Disk = realDisk): Promise<Vault> {
  const settings = { disk, nowMs: () => LATER_MS, appVersion: '0.2.0', keys: someKeys() }
  const vault = await openVault(folder, settings)
  if (!vault.ok) throw new Error(vault.error.code)
  return vault.value
}

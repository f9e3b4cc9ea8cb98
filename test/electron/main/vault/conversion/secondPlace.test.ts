import { rename } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { realDisk } from '#electron/main/vault/disk.ts'
import { openVault, type Vault } from '#electron/main/vault/vault.ts'
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
    expect(await readableWords(old.drive)).toEqual([])
    await vault.close(5000)
  })
})

async function opened(folder: string): Promise<Vault> {
  const settings = { disk: realDisk, nowMs: () => LATER_MS, appVersion: '0.2.0', keys: someKeys() }
  const vault = await openVault(folder, settings)
  if (!vault.ok) throw new Error(vault.error.code)
  return vault.value
}

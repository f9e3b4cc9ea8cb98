import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { realDisk } from '#electron/main/vault/disk.ts'
import { KEPT_RECORDS } from '#electron/main/vault/keepRecords.ts'
import { openBytes } from '#electron/main/vault/sealing/sealedBytes.ts'
import { openVault } from '#electron/main/vault/vault.ts'
import { aFolder, anEntry, entries, NOW_MS } from '../../vaultFixtures.ts'
import { someKeys } from './someKeys.ts'

async function open(folder: string, appVersion = '0.1.0') {
  const opened = await openVault(folder, {
    disk: realDisk,
    keys: someKeys(),
    nowMs: () => NOW_MS,
    appVersion,
  })
  if (opened.ok) onTestFinished(() => opened.value.journal.close())
  return opened
}

describe('the vault', () => {
  it('opens in a folder that is not there yet', async () => {
    const folder = join(await aFolder(), 'new', 'vault')
    const opened = await open(folder)
    expect(opened).toMatchObject({
      ok: true,
      value: { deviceIdOrigin: 'new', journalReport: { state: 'ready' } },
    })
    expect((await readdir(folder)).sort()).toEqual([
      'device.json',
      'journal',
      'keyfolio-erasures.json',
      'version.json',
    ])
  })

  it('does not open for an older version', async () => {
    const folder = await aFolder()
    await open(folder, '2.0.0')
    expect(await open(folder, '1.9.0')).toEqual({ ok: false, error: { code: 'newer', appVersion: '2.0.0' } })
  })

  it('keeps contradicting records in files of their own', async () => {
    const folder = await aFolder()
    const opened = await open(folder)
    if (!opened.ok) throw new Error('not opened')
    await opened.value.setAside(entries(1, 2))
    await opened.value.setAside([anEntry(3)])
    const kept = await readdir(join(folder, 'damaged'))
    expect(kept).toHaveLength(2)
    const sealed = await readFile(join(folder, 'damaged', kept.sort().at(-1) ?? ''))
    const lines = openBytes(someKeys(), KEPT_RECORDS, sealed).toString('utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(entries(1, 2))
  })
})

import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { openVault, type Vault } from '#electron/main/vault/vault.ts'
import { aFolder, anEntry, entries, NOW_MS, systemError } from '../../vaultFixtures.ts'
import { someKeys } from './someKeys.ts'

async function open(folder: string, { appVersion = '0.1.0', disk = realDisk } = {}): Promise<Vault> {
  const opened = await openVault(folder, { disk, keys: someKeys(), nowMs: () => NOW_MS, appVersion })
  if (!opened.ok) throw new Error(opened.error.code)
  onTestFinished(() => close(opened.value))
  return opened.value
}

async function close(vault: Vault): Promise<void> {
  await vault.backups.finish(5000)
  await vault.journal.close().catch(() => undefined)
}

/** A closed vault of five records, and a snapshot of the first so many. */
async function aVault(inSnapshot: number): Promise<string> {
  const folder = join(await aFolder(), 'vault')
  const vault = await open(folder)
  if (inSnapshot > 0) {
    await vault.journal.append(entries(1, inSnapshot))
    await vault.snapshots.take('asked')
  }
  if (inSnapshot < 5) await vault.journal.append(entries(inSnapshot + 1, 5))
  await vault.journal.close()
  return folder
}

async function segment(folder: string): Promise<string> {
  const names = (await readdir(join(folder, 'journal'))).filter((name) => name.endsWith('.log'))
  return join(folder, 'journal', names.sort()[0] ?? '')
}

/** Wipes out the record at a position, frame and all. */
async function loseRecord(folder: string, position: number): Promise<void> {
  const path = await segment(folder)
  const lines = (await readFile(path, 'utf8')).split('\n')
  lines[position] = '?'.repeat((lines[position] ?? '').length)
  await writeFile(path, lines.join('\n'))
}

async function marker(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'version.json'), 'utf8'))
}

async function everything(vault: Vault) {
  const read = await vault.journal.read(1, 100)
  if (!read.ok) throw new Error(read.error)
  return read.value.entries
}

describe('a newer version', () => {
  it('takes a snapshot of what the older one left before anything else opens the data', async () => {
    const folder = await aVault(0)
    const vault = await open(folder, { appVersion: '0.2.0' })
    expect(await vault.snapshots.list()).toMatchObject([
      { reason: 'beforeUpdate', position: 5, isProven: true },
    ])
    expect(await marker(folder)).toMatchObject({ appVersion: '0.2.0' })
    expect(await marker(folder)).not.toHaveProperty('updatedFrom')
  })

  it('takes it at the next start where it failed', async () => {
    const folder = await aVault(0)
    const full: Disk = {
      ...realDisk,
      rename: (from, to) =>
        to.endsWith('.keyfolio') ? Promise.reject(systemError('ENOSPC')) : realDisk.rename(from, to),
    }
    const vault = await open(folder, { appVersion: '0.2.0', disk: full })
    expect(await vault.snapshots.list()).toEqual([])
    expect(await marker(folder)).toMatchObject({ appVersion: '0.2.0', updatedFrom: { appVersion: '0.1.0' } })
    await close(vault)
    const later = await open(folder, { appVersion: '0.2.0' })
    expect(await later.snapshots.list()).toMatchObject([{ reason: 'beforeUpdate' }])
    expect(await marker(folder)).not.toHaveProperty('updatedFrom')
  })

  it('takes none in a new folder, and the same version takes none', async () => {
    const folder = await aVault(0)
    const vault = await open(folder)
    expect(await vault.snapshots.list()).toEqual([])
  })
})

describe('a damaged journal', () => {
  it('gets back from a snapshot what is missing in the middle', async () => {
    const folder = await aVault(4)
    await loseRecord(folder, 2)
    await loseRecord(folder, 3)
    const vault = await open(folder)
    expect(vault.repaired).toBe(2)
    expect(vault.journal.gaps()).toEqual([])
    expect(await everything(vault)).toEqual(entries(1, 5))
  })

  it('gets back its end', async () => {
    const folder = await aVault(5)
    const path = await segment(folder)
    const lines = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, `${lines.slice(0, 4).join('\n')}\n`)
    const vault = await open(folder)
    expect(vault.repaired).toBe(2)
    expect(await everything(vault)).toEqual(entries(1, 5))
    expect(await vault.snapshots.take('asked')).toMatchObject({ ok: true, value: { position: 5 } })
    expect(await vault.snapshots.list()).toHaveLength(1)
  })

  it('that is gone altogether goes on behind the newest snapshot', async () => {
    const folder = await aVault(5)
    await rm(join(folder, 'journal'), { recursive: true })
    const vault = await open(folder)
    expect(vault.journal.head()).toMatchObject({ ok: true, value: { position: 5 } })
    expect(await vault.journal.append([anEntry(6)])).toMatchObject({ ok: true, value: { position: 6 } })
    expect(await vault.snapshots.take('asked')).toMatchObject({ ok: true, value: { counts: { client: 6 } } })
    expect(await vault.snapshots.recordsAt(1, 6)).toEqual(entries(1, 6))
  })

  it('is not mixed with snapshots of another history', async () => {
    const folder = await aVault(5)
    const otherFolder = join(await aFolder(), 'vault')
    const other = await open(otherFolder)
    await other.journal.append([anEntry(1, 'Άλλη')])
    await other.journal.close()
    await rename(join(folder, 'snapshots'), join(otherFolder, 'snapshots'))
    const vault = await open(otherFolder)
    expect(vault.repaired).toBe(0)
    expect(await everything(vault)).toEqual([anEntry(1, 'Άλλη')])
  })

  it('goes on without what nobody has: all the rest is in a proven snapshot first', async () => {
    const folder = await aVault(0)
    await loseRecord(folder, 2)
    await loseRecord(folder, 3)
    const vault = await open(folder)
    expect(vault.journal.gaps()).toEqual([{ from: 2, to: 3 }])
    expect(await vault.snapshots.take('asked')).toEqual({ ok: false, error: 'journalUnreadable' })
    expect(await vault.closeGaps()).toEqual({ ok: true, value: { lost: 2 } })
    expect(vault.journal.gaps()).toEqual([])
    expect(vault.journal.first()).toBe(6)
    expect(await vault.snapshots.recordsAt(1, 5)).toEqual([anEntry(1), anEntry(4), anEntry(5)])
    expect(await vault.journal.append([anEntry(6)])).toMatchObject({ ok: true, value: { position: 6 } })
    expect(await vault.snapshots.take('asked')).toMatchObject({ ok: true, value: { counts: { client: 4 } } })
    expect(await vault.closeGaps()).toEqual({ ok: true, value: { lost: 0 } })
  })

  it('gives nothing up where the snapshot fails', async () => {
    const folder = await aVault(0)
    await loseRecord(folder, 2)
    const full: Disk = {
      ...realDisk,
      rename: (from, to) =>
        to.endsWith('.keyfolio') ? Promise.reject(systemError('ENOSPC')) : realDisk.rename(from, to),
    }
    const vault = await open(folder, { disk: full })
    expect(await vault.closeGaps()).toEqual({ ok: false, error: 'diskFull' })
    expect(vault.journal.gaps()).toEqual([{ from: 2, to: 2 }])
  })
})

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from '#electron/main/vault/atomicFile.ts'
import { type Disk, diskErrorOf, realDisk } from '#electron/main/vault/disk.ts'
import { aFolder, systemError } from '../../vaultFixtures.ts'

describe('writing a file whole or not at all', () => {
  it('replaces the old content', async () => {
    const path = join(await aFolder(), 'Φάκελος.pdf')
    await writeAtomically(realDisk, path, 'one')
    await writeAtomically(realDisk, path, new Uint8Array([50]))
    expect(await readFile(path, 'utf8')).toBe('2')
  })

  it('keeps the old content and no rubble when it fails on the way', async () => {
    const folder = await aFolder()
    const path = join(folder, 'a.json')
    await writeAtomically(realDisk, path, 'old')
    const disk: Disk = { ...realDisk, rename: () => Promise.reject(systemError('EACCES')) }
    await expect(writeAtomically(disk, path, 'new')).rejects.toThrow('EACCES')
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('syncs the folder after the new name is there', async () => {
    const folder = await aFolder()
    const path = join(folder, 'a.json')
    const synced: boolean[] = []
    const disk: Disk = {
      ...realDisk,
      syncFolder: async () => {
        synced.push((await stat(path)).isFile())
      },
    }
    await writeAtomically(disk, path, 'new')
    expect(synced).toEqual([true])
  })

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EACCES', 'readOnly'],
    ['ENOENT', 'folderGone'],
    ['EIO', 'writeFailed'],
  ])('knows what %s means', (code, meaning) => {
    expect(diskErrorOf(systemError(code))).toBe(meaning)
  })
})

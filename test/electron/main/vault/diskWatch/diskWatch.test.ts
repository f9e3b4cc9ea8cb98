import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { DiskWatch, LOW_BYTES } from '#electron/main/vault/diskWatch/diskWatch.ts'
import { writeJsonFile } from '#electron/main/vault/jsonFile.ts'
import type { StorageState } from '#shared/ipc/storage.ts'
import { aFolder, systemError } from '../../../vaultFixtures.ts'

const PLENTY = 10 * 2 ** 30
const TOLD_WITHIN_MS = 2000

/** A vault whose disk does what the test says, and everything its watch has told. */
async function aWatchedVault() {
  const folder = join(await aFolder(), 'vault')
  await realDisk.makeFolder(folder)
  await writeJsonFile(realDisk, join(folder, 'device.json'), {})
  const mood = {
    refusal: null as string | null,
    isSilent: false,
    freeBytes: PLENTY as number | null,
    opened: 0,
  }
  const disk: Disk = {
    ...realDisk,
    open: async (path, flags) => {
      mood.opened += 1
      if (mood.isSilent) await new Promise(() => undefined)
      if (mood.refusal !== null) throw systemError(mood.refusal)
      return realDisk.open(path, flags)
    },
    freeBytes: () => Promise.resolve(mood.freeBytes),
  }
  const watch = new DiskWatch({ disk, folder, answerLimitMs: 200 })
  const told: StorageState[] = []
  onTestFinished(() => watch.stop())
  return { folder, mood, watch, told, start: () => watch.start((state) => told.push(state)) }
}

describe('the watch over the disk', () => {
  it.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EACCES', 'readOnly'],
    ['EIO', 'writeFailed'],
  ])('calls %s %s as soon as somebody was refused, and says when it is over', async (code, trouble) => {
    const { mood, watch, told, start } = await aWatchedVault()
    start()
    mood.refusal = code
    watch.heard()
    await expect.poll(() => told.at(-1)?.trouble, { timeout: TOLD_WITHIN_MS }).toBe(trouble)
    mood.refusal = null
    await expect.poll(() => told.at(-1)?.trouble, { timeout: TOLD_WITHIN_MS }).toBeNull()
    expect(told).toHaveLength(2)
  })

  it('writes nothing while all is well', async () => {
    const { mood, told, start } = await aWatchedVault()
    start()
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(mood.opened).toBe(0)
    expect(told).toEqual([])
  })

  it('finds out by itself that the folder has gone, and that it is back', async () => {
    const { folder, told, start } = await aWatchedVault()
    start()
    const away = join(dirname(folder), 'away')
    await rename(folder, away)
    await expect.poll(() => told.at(-1)?.trouble, { timeout: 3000 }).toBe('folderGone')
    await rename(away, folder)
    await expect.poll(() => told.at(-1)?.trouble, { timeout: 3000 }).toBeNull()
  })

  it('answers although the disk keeps silent, and asks it no second time meanwhile', async () => {
    const { mood, watch } = await aWatchedVault()
    mood.isSilent = true
    expect((await watch.look()).trouble).toBe('writeFailed')
    expect((await watch.look()).trouble).toBe('writeFailed')
    expect(mood.opened).toBe(1)
  })

  it('warns before the disk is full, and takes the warning back without flickering', async () => {
    const { mood, watch } = await aWatchedVault()
    mood.freeBytes = LOW_BYTES.from - 1
    expect(await watch.look()).toEqual({ trouble: null, freeBytes: LOW_BYTES.from - 1, isLow: true })
    mood.freeBytes = LOW_BYTES.from + 1
    expect((await watch.look()).isLow).toBe(true)
    mood.freeBytes = LOW_BYTES.until
    expect((await watch.look()).isLow).toBe(false)
    mood.freeBytes = LOW_BYTES.from + 1
    expect((await watch.look()).isLow).toBe(false)
  })

  it('tries the last bit of room before anybody has to', async () => {
    const { mood, told, start } = await aWatchedVault()
    mood.freeBytes = 0
    mood.refusal = 'ENOSPC'
    start()
    await expect.poll(() => told.at(-1)?.trouble, { timeout: TOLD_WITHIN_MS }).toBe('diskFull')
  })

  it('leaves nothing behind of what it tried', async () => {
    const { folder, watch } = await aWatchedVault()
    await watch.look()
    expect(await realDisk.readdir(folder)).toEqual(['device.json'])
  })
})

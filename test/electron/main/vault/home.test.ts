import { cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { openIdentity } from '#electron/main/vault/identity.ts'
import { aFolder, NOW_MS, systemError } from '../../vaultFixtures.ts'

let made = 0

/** Opens a vault as a machine does, and answers its device. */
async function open(folder: string, machine = 'laptop', disk: Disk = realDisk) {
  const identity = await openIdentity(folder, {
    disk,
    nowMs: () => NOW_MS,
    newId: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    appVersion: '0.2.0',
    machine,
  })
  if (identity.state === 'newer') throw new Error('There is no newer version')
  return identity
}

describe('a vault that was copied', () => {
  it('goes on under a device of its own on another machine, the original under the old one', async () => {
    const folder = await aFolder()
    const original = join(folder, 'original')
    const { deviceId } = await open(original)
    const copy = join(folder, 'copy')
    await cp(original, copy, { recursive: true })

    const there = await open(copy, 'office')
    expect(there.origin).toBe('copied')
    expect(there.deviceId).not.toBe(deviceId)
    expect(await open(copy, 'office')).toEqual({ ...there, origin: 'known' })
    expect(await readFile(join(copy, 'version.json'), 'utf8')).toContain(there.deviceId)
    expect(await open(original)).toMatchObject({ deviceId, origin: 'known' })
  })

  it('does so on the same machine, as long as the original is there', async () => {
    const folder = await aFolder()
    const original = join(folder, 'original')
    const { deviceId } = await open(original)
    const copy = join(folder, 'copy')
    await cp(original, copy, { recursive: true })
    expect(await open(copy)).toMatchObject({ origin: 'copied' })
    expect(await open(original)).toMatchObject({ deviceId, origin: 'known' })
  })

  it('does so when it comes back over the original: what it did elsewhere has another device', async () => {
    const folder = await aFolder()
    const original = join(folder, 'original')
    const { deviceId } = await open(original)
    const copy = join(folder, 'copy')
    await cp(original, copy, { recursive: true })
    const there = await open(copy, 'office')
    await rm(original, { recursive: true })
    await cp(copy, original, { recursive: true })
    const back = await open(original)
    expect(back.origin).toBe('copied')
    expect([deviceId, there.deviceId]).not.toContain(back.deviceId)
  })
})

describe('a vault that is the same', () => {
  it('keeps its device when it is moved', async () => {
    const folder = await aFolder()
    const before = join(folder, 'before')
    const { deviceId } = await open(before)
    await rename(before, join(folder, 'after'))
    for (let start = 0; start < 2; start += 1)
      expect(await open(join(folder, 'after'))).toMatchObject({ deviceId, origin: 'known' })
  })

  it('keeps it when it is opened by another path', async () => {
    const folder = await aFolder()
    await mkdir(join(folder, 'disk'))
    await symlink(join(folder, 'disk'), join(folder, 'link'))
    const { deviceId } = await open(join(folder, 'disk', 'vault'))
    for (const path of ['link', 'disk', 'link'])
      expect(await open(join(folder, path, 'vault'))).toMatchObject({ deviceId, origin: 'known' })
  })

  it('keeps it when an older version noted no home, or the note is damaged', async () => {
    const folder = await aFolder()
    const { deviceId } = await open(folder)
    await rm(join(folder, 'home.json'))
    expect(await open(folder, 'office')).toMatchObject({ deviceId, origin: 'known' })
    expect((await readdir(folder)).sort()).toEqual(['device.json', 'home.json', 'version.json'])
  })
})

it('a copy on a disk that may not be written gets another device at each start, and never the old one', async () => {
  const folder = await aFolder()
  const { deviceId } = await open(folder)
  const disk: Disk = {
    ...realDisk,
    open: (path, flags) =>
      flags === 'r' ? realDisk.open(path, flags) : Promise.reject(systemError('ENOSPC')),
  }
  const [first, second] = [await open(folder, 'office', disk), await open(folder, 'office', disk)]
  expect(new Set([deviceId, first.deviceId, second.deviceId]).size).toBe(3)
  const third = await open(folder, 'office')
  expect(third.origin).toBe('copied')
  expect(await open(folder, 'office')).toMatchObject({ deviceId: third.deviceId, origin: 'known' })
})

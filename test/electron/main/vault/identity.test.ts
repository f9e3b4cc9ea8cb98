import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { compareVersions, openIdentity } from '#electron/main/vault/identity.ts'
import { aFolder, NOW_MS, systemError } from '../../vaultFixtures.ts'

const FIRST = '00000000-0000-4000-8000-000000000001'
const SECOND = '00000000-0000-4000-8000-000000000002'

function open(folder: string, { newId = FIRST, appVersion = '0.2.0', disk = realDisk } = {}) {
  return openIdentity(folder, { disk, nowMs: () => NOW_MS, newId: () => newId, appVersion })
}

describe('the identity of a vault', () => {
  it('is made once and kept', async () => {
    const folder = await aFolder()
    expect(await open(folder)).toEqual({ state: 'ours', deviceId: FIRST, origin: 'new' })
    expect(await open(folder, { newId: SECOND })).toEqual({ state: 'ours', deviceId: FIRST, origin: 'known' })
  })

  it.each(['device.json', 'version.json'])('survives the loss of %s', async (file) => {
    const folder = await aFolder()
    await open(folder)
    await rm(join(folder, file))
    expect(await open(folder, { newId: SECOND })).toMatchObject({ deviceId: FIRST })
    expect(await readFile(join(folder, file), 'utf8')).toContain(FIRST)
  })

  it('sets a damaged file aside and takes the id from the other one', async () => {
    const folder = await aFolder()
    await open(folder)
    await writeFile(join(folder, 'device.json'), '{"deviceId":"nonsen')
    expect(await open(folder, { newId: SECOND })).toEqual({
      state: 'ours',
      deviceId: FIRST,
      origin: 'recovered',
    })
    expect(await readdir(join(folder, 'damaged'))).toEqual(['device-2026-11-23T08-00-00Z.json'])
  })

  it('takes a fresh id when both are lost', async () => {
    const folder = await aFolder()
    await open(folder)
    await rm(join(folder, 'device.json'))
    await rm(join(folder, 'version.json'))
    expect(await open(folder, { newId: SECOND })).toEqual({ state: 'ours', deviceId: SECOND, origin: 'new' })
  })

  it('refuses a folder that a newer version or a newer schema has used, and changes nothing in it', async () => {
    const folder = await aFolder()
    await open(folder, { appVersion: '0.10.0' })
    const before = await readFile(join(folder, 'version.json'), 'utf8')
    expect(await open(folder, { appVersion: '0.9.9' })).toEqual({ state: 'newer', appVersion: '0.10.0' })
    expect(await readFile(join(folder, 'version.json'), 'utf8')).toBe(before)
    await writeFile(
      join(folder, 'version.json'),
      JSON.stringify({ schema: 99, appVersion: '0.10.0', deviceId: FIRST }),
    )
    expect(await open(folder, { appVersion: '0.10.0' })).toEqual({ state: 'newer', appVersion: '0.10.0' })
  })

  it('marks the folder when a newer version takes over', async () => {
    const folder = await aFolder()
    await open(folder, { appVersion: '0.2.0' })
    expect(await open(folder, { appVersion: '0.3.0' })).toMatchObject({ state: 'ours' })
    expect(await open(folder, { appVersion: '0.2.0' })).toEqual({ state: 'newer', appVersion: '0.3.0' })
  })

  it('opens what it knows on a disk that may not be written', async () => {
    const folder = await aFolder()
    await open(folder, { appVersion: '0.2.0' })
    const disk: Disk = {
      ...realDisk,
      open: (path, flags) =>
        flags === 'wx' ? Promise.reject(systemError('EROFS')) : realDisk.open(path, flags),
    }
    expect(await open(folder, { appVersion: '0.3.0', disk })).toMatchObject({
      state: 'ours',
      deviceId: FIRST,
    })
  })
})

describe('versions', () => {
  it('are compared by number, not by letter', () => {
    expect(compareVersions('0.10.0', '0.9.0')).toBeGreaterThan(0)
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0)
    expect(compareVersions('1.2.3', '1.2.4')).toBeLessThan(0)
  })
})

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PreferencesSchema } from '#shared/ipc/preferences.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { openPreferences } from '#electron/main/vault/preferencesStore.ts'
import { aFolder, NOW_MS, systemError } from '../../vaultFixtures.ts'
import { someKeys } from './someKeys.ts'

const openClear = (folder: string, disk: Disk = realDisk) => openPreferences(folder, disk, () => NOW_MS)
const open = async (folder: string, disk: Disk = realDisk) => {
  const store = await openClear(folder, disk)
  await store.openPrivate(someKeys())
  return store
}
const DEFAULTS = PreferencesSchema.parse({})

describe('preferences', () => {
  it('begin with the defaults and stay as they were changed', async () => {
    const folder = await aFolder()
    const store = await open(folder)
    expect(store.current()).toEqual(DEFAULTS)
    await store.update({ theme: 'dark', managerName: 'Άννα Δημητρίου' })
    const again = await open(folder)
    expect(again.current()).toEqual({ ...DEFAULTS, theme: 'dark', managerName: 'Άννα Δημητρίου' })
    expect(again.found).toBe('read')
  })

  it('are on the disk once they have settled, whoever waited for the change itself', async () => {
    const folder = await aFolder()
    const store = await open(folder)
    void store.update({ theme: 'dark' })
    void store.update({ density: 'dense' })
    await store.settled()
    expect((await open(folder)).current()).toMatchObject({ theme: 'dark', density: 'dense' })
  })

  it('remember what the calendar leaves out, and forget kinds that this version does not know', async () => {
    const folder = await aFolder()
    await (await open(folder)).update({ calendarHidden: ['birthday', 'expiry'] })
    expect((await open(folder)).current().calendarHidden).toEqual(['birthday', 'expiry'])
    const path = join(folder, 'preferences.json')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"expiry"', '"eclipse"'))
    const later = await open(folder)
    expect(later.found).toBe('read')
    expect(later.current().calendarHidden).toEqual([])
  })

  it('merge tables by name', async () => {
    const store = await open(await aFolder())
    const view = { columnOrder: ['name'], hiddenColumns: [], columnWidths: { name: 200 }, sorting: [] }
    await store.update({ tables: { clients: view } })
    await store.update({ tables: { people: view } })
    expect(store.current().tables).toEqual({ clients: view, people: view })
  })

  it('keep every one of many changes at once', async () => {
    const folder = await aFolder()
    const store = await open(folder)
    const answers = await Promise.all([
      store.update({ theme: 'dark' }),
      store.update({ density: 'dense' }),
      store.update({ sidebarFolded: true }),
    ])
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect((await open(folder)).current()).toMatchObject({
      theme: 'dark',
      density: 'dense',
      sidebarFolded: true,
    })
  })

  it.each(['', '{"theme":', '{"theme":"purple"}', '[]', 'null'])(
    'set a damaged file aside: %j',
    async (text) => {
      const folder = await aFolder()
      await writeFile(join(folder, 'preferences.json'), text)
      const store = await open(folder)
      expect(store.found).toBe('damaged')
      expect(store.current()).toEqual(DEFAULTS)
      const kept = await readdir(join(folder, 'damaged'))
      expect(await readFile(join(folder, 'damaged', kept[0] ?? ''), 'utf8')).toBe(text)
    },
  )

  it('stay as they are when the disk is full, and leave no rubble', async () => {
    const folder = await aFolder()
    await (await open(folder)).update({ theme: 'light' })
    const store = await open(folder, {
      ...realDisk,
      rename: () => Promise.reject(systemError('ENOSPC')),
    })
    expect(await store.update({ theme: 'dark' })).toEqual({ ok: false, error: 'notSaved' })
    expect(store.current().theme).toBe('light')
    expect(await readdir(folder)).toEqual(['preferences.json'])
  })
})

/** What an older Keyfolio has left: everything in one clear file. */
async function anOldFile(folder: string): Promise<void> {
  const old = { ...DEFAULTS, theme: 'dark', managerName: 'Άννα Δημητρίου' }
  await writeFile(join(folder, 'preferences.json'), JSON.stringify(old))
}

const clearText = (folder: string) => readFile(join(folder, 'preferences.json'), 'utf8')

describe('private preferences', () => {
  it('are not there before they are opened, nor after they were closed', async () => {
    const folder = await aFolder()
    await (await open(folder)).update({ theme: 'dark', managerName: 'Άννα' })
    const store = await openClear(folder)
    expect(store.current()).toEqual({ ...DEFAULTS, theme: 'dark' })
    await store.openPrivate(someKeys())
    expect(store.current().managerName).toBe('Άννα')
    store.closePrivate()
    expect(store.current()).toEqual({ ...DEFAULTS, theme: 'dark' })
  })

  it('lie nowhere in clear text', async () => {
    const folder = await aFolder()
    const id = '00000000-0000-7000-8000-000000000001'
    const view = { columnOrder: ['name'], hiddenColumns: [], columnWidths: {}, sorting: [] }
    const store = await open(folder)
    await store.update({
      density: 'dense',
      managerName: 'Άννα',
      handovers: { [id]: [] },
      tables: { x: view },
    })
    expect(await readdir(folder)).toEqual(['preferences.json', 'preferences.sealed'])
    const clear = JSON.parse(await clearText(folder)) as object
    expect(Object.keys(clear).toSorted()).toEqual([
      'calendarHidden',
      'density',
      'homeZone',
      'language',
      'reminders',
      'security',
      'sidebarFolded',
      'theme',
    ])
    const sealed = await readFile(join(folder, 'preferences.sealed'))
    for (const word of ['Άννα', id, 'managerName', 'columnOrder']) expect(sealed.includes(word)).toBe(false)
  })

  it('are refused while they are closed; the others are not', async () => {
    const folder = await aFolder()
    const store = await openClear(folder)
    expect(await store.update({ managerName: 'Άννα' })).toEqual({ ok: false, error: 'notSaved' })
    expect((await store.update({ theme: 'dark' })).ok).toBe(true)
    expect((await open(folder)).current()).toEqual({ ...DEFAULTS, theme: 'dark' })
  })

  it('of an older Keyfolio are parted when they are opened first, and are lost by no change before', async () => {
    const folder = await aFolder()
    await anOldFile(folder)
    const store = await openClear(folder)
    expect(store.current()).toEqual({ ...DEFAULTS, theme: 'dark' })
    await store.update({ density: 'dense' })
    expect(await clearText(folder)).toContain('Άννα Δημητρίου')
    await store.openPrivate(someKeys())
    expect(store.current()).toMatchObject({ managerName: 'Άννα Δημητρίου', density: 'dense' })
    expect(await clearText(folder)).not.toContain('Άννα')
    expect((await open(folder)).current()).toMatchObject({ managerName: 'Άννα Δημητρίου', theme: 'dark' })
  })

  it('of an older Keyfolio stay where they are until they lie sealed, and then the sealed ones hold', async () => {
    const folder = await aFolder()
    await anOldFile(folder)
    const full = { ...realDisk, rename: () => Promise.reject(systemError('ENOSPC')) }
    expect((await open(folder, full)).current().managerName).toBe('Άννα Δημητρίου')
    expect(await clearText(folder)).toContain('Άννα Δημητρίου')
    const halfFull: Disk = {
      ...realDisk,
      rename: (from, to) =>
        to.endsWith('preferences.json') ? Promise.reject(systemError('ENOSPC')) : realDisk.rename(from, to),
    }
    const store = await open(folder, halfFull)
    expect((await store.update({ managerName: 'Νίκος' })).ok).toBe(true)
    expect(await clearText(folder)).toContain('Άννα Δημητρίου')
    expect((await open(folder)).current().managerName).toBe('Νίκος')
    expect(await clearText(folder)).not.toContain('Άννα')
  })

  it('that are damaged, or of another vault, are set aside', async () => {
    const folder = await aFolder()
    await (await open(folder)).update({ managerName: 'Άννα', theme: 'dark' })
    const store = await openClear(folder)
    await store.openPrivate(someKeys(2))
    expect(store.current()).toEqual({ ...DEFAULTS, theme: 'dark' })
    expect(await readdir(join(folder, 'damaged'))).toHaveLength(1)
    await store.update({ managerName: 'Νίκος' })
    expect(store.current().managerName).toBe('Νίκος')
  })

  it('are sealed anew under a newer key', async () => {
    const folder = await aFolder()
    await (await open(folder)).update({ managerName: 'Άννα' })
    await (await openClear(folder)).openPrivate(someKeys(1, 2))
    expect((await readFile(join(folder, 'preferences.sealed'))).readUInt32BE(4)).toBe(2)
  })
})

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PreferencesSchema } from '#shared/ipc/preferences.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { openPreferences } from '#electron/main/vault/preferencesStore.ts'
import { aFolder, NOW_MS, systemError } from '../../vaultFixtures.ts'

const open = (folder: string, disk: Disk = realDisk) => openPreferences(folder, disk, () => NOW_MS)
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

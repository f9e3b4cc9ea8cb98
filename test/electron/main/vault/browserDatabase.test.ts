import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BROWSER_DATABASE, keepBrowserDatabase } from '#electron/main/vault/browserDatabase.ts'
import { realDisk } from '#electron/main/vault/disk.ts'
import { aFolder, NOW_MS } from '../../vaultFixtures.ts'

async function aDataFolder() {
  const data = await aFolder()
  const source = join(data, BROWSER_DATABASE)
  await mkdir(source, { recursive: true })
  for (const [name, text] of [
    ['CURRENT', 'MANIFEST-000001\n'],
    ['000003.log', 'torn'],
    ['LOCK', ''],
  ] as const)
    await writeFile(join(source, name), text)
  return { data, source, vault: join(data, 'vault') }
}

describe('the files of a browser that opens no database any more', () => {
  it('are kept, dated, and stay where they are until the browser clears them', async () => {
    const { data, source, vault } = await aDataFolder()
    expect(await keepBrowserDatabase(realDisk, { data, vault }, NOW_MS)).toEqual({
      ok: true,
      value: undefined,
    })
    const [kept = ''] = await readdir(join(vault, 'damaged'))
    expect(kept).toBe('browser-database-2026-11-23T08-00-00Z')
    expect((await readdir(join(vault, 'damaged', kept))).sort()).toEqual(['000003.log', 'CURRENT'])
    expect(await readFile(join(vault, 'damaged', kept, '000003.log'), 'utf8')).toBe('torn')
    expect(await readdir(source)).toHaveLength(3)
  })

  it('do not go where the disk has no room for a copy', async () => {
    const { data, vault } = await aDataFolder()
    const full = {
      ...realDisk,
      copyFile: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    }
    expect(await keepBrowserDatabase(full, { data, vault }, NOW_MS)).toEqual({ ok: false, error: 'diskFull' })
  })

  it('need not be there at all', async () => {
    const data = await aFolder()
    expect(await keepBrowserDatabase(realDisk, { data, vault: join(data, 'vault') }, NOW_MS)).toMatchObject({
      ok: true,
    })
  })
})

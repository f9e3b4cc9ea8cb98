import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explicitRuntime } from '../../../../build/scripts/lib/runtime/explicit.mjs'
import { temporaryFolders } from '../temporaryFolder.ts'

const newFolder = temporaryFolders()
const WAY_OUT = 'set it to the executable of an unpacked Electron, or unset it.'

describe('explicitRuntime', () => {
  it('takes an executable and reads its version', async () => {
    const folder = await aDist()
    expect(await explicitRuntime(join(folder, 'electron'))).toEqual({
      ok: true,
      runtime: {
        executable: join(folder, 'electron'),
        dist: folder,
        version: '45.4.1',
        source: 'explicit',
      },
    })
  })

  it('finds the version beside an application bundle', async () => {
    const folder = await newFolder()
    const inside = join(folder, 'Electron.app', 'Contents', 'MacOS')
    await mkdir(inside, { recursive: true })
    await writeFile(join(inside, 'Electron'), '', { mode: 0o755 })
    await writeFile(join(folder, 'version'), '45.4.1')
    const found = await explicitRuntime(join(inside, 'Electron'))
    expect(found.ok && found.runtime.dist).toBe(folder)
  })

  it.each([
    ['nothing there', 'none', 'does not exist'],
    ['a folder', '.', 'is a folder'],
    ['a file that may not run', 'version', 'may not be executed'],
  ])('refuses %s in one sentence', async (_case, name, problem) => {
    const path = join(await aDist(), name)
    await expect(explicitRuntime(path)).rejects.toThrow(
      `KEYFOLIO_ELECTRON names ${path}, which ${problem}: ${WAY_OUT}`,
    )
  })

  it('refuses an executable that is no Electron', async () => {
    const path = join(await newFolder(), 'tool')
    await writeFile(path, '', { mode: 0o755 })
    await expect(explicitRuntime(path)).rejects.toThrow('is not beside the file “version” of an Electron')
  })
})

async function aDist(): Promise<string> {
  const folder = await newFolder()
  await writeFile(join(folder, 'electron'), '', { mode: 0o755 })
  await writeFile(join(folder, 'version'), 'v45.4.1\n', { mode: 0o644 })
  return folder
}

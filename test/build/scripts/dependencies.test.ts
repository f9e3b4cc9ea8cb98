import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dependencyState, stampDependencies } from '../../../build/scripts/lib/dependencies.mjs'
import { temporaryFolders } from './temporaryFolder.ts'

const newFolder = temporaryFolders()

describe('dependencyState', () => {
  it('finds nothing installed in a fresh clone', async () => {
    expect(await dependencyState(await aProject())).toBe('missing')
  })

  it('is fresh after an installation was stamped', async () => {
    const root = await aProject()
    await mkdir(join(root, 'node_modules'))
    await stampDependencies(root)
    expect(await dependencyState(root)).toBe('fresh')
  })

  it('is stale when the lock file changed since', async () => {
    const root = await aProject()
    await mkdir(join(root, 'node_modules'))
    await stampDependencies(root)
    await writeLock(root, '2.0.0')
    expect(await dependencyState(root)).toBe('stale')
  })

  it('is missing when node_modules was deleted', async () => {
    const root = await aProject()
    await mkdir(join(root, 'node_modules'))
    await stampDependencies(root)
    await rm(join(root, 'node_modules'), { recursive: true })
    expect(await dependencyState(root)).toBe('missing')
  })

  it('accepts what npm itself installed from the same lock file', async () => {
    const root = await aProject()
    await installedByNpm(root, '1.0.0')
    expect(await dependencyState(root)).toBe('fresh')
  })

  it('does not accept what npm installed from another lock file', async () => {
    const root = await aProject()
    await installedByNpm(root, '0.9.0')
    expect(await dependencyState(root)).toBe('missing')
  })
})

async function aProject(): Promise<string> {
  const root = await newFolder()
  await writeLock(root, '1.0.0')
  return root
}

async function writeLock(root: string, version: string): Promise<void> {
  const packages = {
    '': { version: '0.1.0' },
    'node_modules/ink': { version },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  }
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages }))
}

async function installedByNpm(root: string, version: string): Promise<void> {
  await mkdir(join(root, 'node_modules'))
  const packages = { 'node_modules/ink': { version } }
  await writeFile(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
}

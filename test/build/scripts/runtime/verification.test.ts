import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeInDist } from '../../../../build/scripts/lib/runtime/layout.mjs'
import { manifestProblem, writeManifest } from '../../../../build/scripts/lib/runtime/manifest.mjs'
import {
  hasSecondSource,
  verifyArchive,
  verifyTarball,
} from '../../../../build/scripts/lib/runtime/secondSource.mjs'
import { temporaryFolders } from '../temporaryFolder.ts'

const newFolder = temporaryFolders()
const CONTENT = Buffer.from('the bytes that were checked')

describe('a fetched package', () => {
  it('is accepted byte for byte', async () => {
    const file = await aFile(CONTENT)
    await expect(verifyTarball(file, integrityOf(CONTENT))).resolves.toBeUndefined()
    await expect(verifyArchive(file, sha256Of(CONTENT))).resolves.toBeUndefined()
  })

  it('is refused when one byte changed', async () => {
    const file = await aFile(withOneByteChanged(CONTENT))
    await expect(verifyTarball(file, integrityOf(CONTENT))).rejects.toThrow(
      'its SHA-512 differs): nothing was installed',
    )
    await expect(verifyArchive(file, sha256Of(CONTENT))).rejects.toThrow(
      'its SHA-256 differs): nothing was installed',
    )
  })
})

describe('a cached runtime', () => {
  it('is sound as it was laid out', async () => {
    const { dist, manifest } = await aCachedRuntime()
    expect(await manifestProblem(dist, manifest)).toBeNull()
  })

  it('is refused when one byte of a file changed', async () => {
    const { dist, manifest } = await aCachedRuntime()
    const path = join(dist, 'locales', 'el.pak')
    await writeFile(path, withOneByteChanged(await readFile(path)))
    expect(await manifestProblem(dist, manifest)).toBe('locales/el.pak was changed')
  })

  it('is refused when a file is missing or was cut', async () => {
    const { dist, manifest } = await aCachedRuntime()
    await writeFile(join(dist, 'electron'), 'cut')
    expect(await manifestProblem(dist, manifest)).toBe('electron has another size')
    await rm(join(dist, 'electron'))
    expect(await manifestProblem(dist, manifest)).toBe('electron is missing')
  })

  it('is refused without a manifest, with a torn one or an empty one', async () => {
    const { dist, manifest } = await aCachedRuntime()
    for (const torn of ['{"files": {', '{}', '{"files": {}}']) {
      await writeFile(manifest, torn)
      expect(await manifestProblem(dist, manifest)).toBe('its manifest is missing or unreadable')
    }
    await rm(manifest)
    expect(await manifestProblem(dist, manifest)).toBe('its manifest is missing or unreadable')
  })
})

describe('the layout of the second source', () => {
  it('takes what belongs to a stock Electron, under its names', () => {
    expect(placeInDist('Cypress/Cypress')).toBe('electron')
    expect(placeInDist('Cypress/LICENSE.electron.txt')).toBe('LICENSE')
    expect(placeInDist('Cypress/locales/el.pak')).toBe('locales/el.pak')
    expect(placeInDist('Cypress/libvulkan.so.1')).toBe('libvulkan.so.1')
    expect(placeInDist('Cypress/chrome_100_percent.pak')).toBe('chrome_100_percent.pak')
  })

  it.each([
    'Cypress/browser_v8_context_snapshot.bin',
    'Cypress/resources/app/package.json',
    'Cypress/resources/app/lib/libx.so',
    'Cypress/locales/',
    'Cypress/../libevil.so',
    'Other/electron',
  ])('leaves out %s', (name) => {
    expect(placeInDist(name)).toBeNull()
  })

  it('is for Linux x64 only', () => {
    expect(hasSecondSource('linux', 'x64')).toBe(true)
    expect(hasSecondSource('linux', 'arm64')).toBe(false)
    expect(hasSecondSource('darwin', 'x64')).toBe(false)
  })
})

async function aFile(content: Buffer): Promise<string> {
  const file = join(await newFolder(), 'file')
  await writeFile(file, content)
  return file
}

async function aCachedRuntime(): Promise<{ dist: string; manifest: string }> {
  const home = await newFolder()
  const dist = join(home, 'dist')
  await mkdir(join(dist, 'locales'), { recursive: true })
  await writeFile(join(dist, 'electron'), 'binary')
  await writeFile(join(dist, 'locales', 'el.pak'), 'words')
  const manifest = join(home, 'manifest.json')
  await writeManifest(dist, manifest)
  return { dist, manifest }
}

function withOneByteChanged(content: Buffer): Buffer {
  const changed = Buffer.from(content)
  changed.writeUInt8(changed.readUInt8(0) ^ 1, 0)
  return changed
}

function integrityOf(content: Buffer): string {
  return `sha512-${createHash('sha512').update(content).digest('base64')}`
}

function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

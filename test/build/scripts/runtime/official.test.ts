import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  downloadOfficial,
  firstReason,
  installedOfficial,
} from '../../../../build/scripts/lib/runtime/official.mjs'
import { temporaryFolders } from '../temporaryFolder.ts'

const newFolder = temporaryFolders()
const SILENT = (): void => undefined
const SHORT_LIMITS = { firstByteMs: 300, stalledMs: 600 }
/** Time enough for a process to begin on a busy machine. */
const PATIENT_LIMITS = { firstByteMs: 20_000, stalledMs: 20_000 }

describe('installedOfficial', () => {
  it('finds a complete binary of the pinned version', async () => {
    const folder = await aPackage('45.4.1')
    await unpackInto(folder, '45.4.1')
    const found = await installedOfficial(folder)
    expect(found.ok && found.runtime.version).toBe('45.4.1')
  })

  it('does not take a binary of another version, or half of one', async () => {
    const older = await aPackage('45.4.1')
    await unpackInto(older, '44.0.0')
    expect(await installedOfficial(older)).toEqual({
      ok: false,
      reason: 'The official binary in node_modules is version 44.0.0 instead of 45.4.1.',
    })
    expect(await installedOfficial(await aPackage('45.4.1'))).toEqual({
      ok: false,
      reason: 'The official binary has not been downloaded.',
    })
  })
})

describe('downloadOfficial', () => {
  it('answers the binary that the installer of the package laid out', async () => {
    const folder = await aPackage('45.4.1', [
      "const fs = require('node:fs'), path = require('node:path')",
      "fs.mkdirSync(path.join(__dirname, 'dist'))",
      "fs.writeFileSync(path.join(__dirname, 'dist', 'version'), '45.4.1')",
      "fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '')",
      "fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron')",
    ])
    const found = await downloadOfficial(folder, PATIENT_LIMITS, SILENT)
    expect(found.ok && found.runtime.source).toBe('official')
  })

  it('gives up soon when no byte arrives', async () => {
    const folder = await aPackage('45.4.1', ['setTimeout(() => {}, 60_000)'])
    expect(await downloadOfficial(folder, SHORT_LIMITS, SILENT)).toEqual({
      ok: false,
      reason: 'Electron 45.4.1 could not be downloaded (no answer within 0 s).',
    })
  })

  it('gives up when bytes stop arriving', async () => {
    const folder = await aPackage('45.4.1', [
      "require('node:fs').writeFileSync(require('node:path').join(require('node:os').tmpdir(), 'part'), 'x')",
      'setTimeout(() => {}, 60_000)',
    ])
    expect(await downloadOfficial(folder, SHORT_LIMITS, SILENT)).toEqual({
      ok: false,
      reason: 'Electron 45.4.1 could not be downloaded (no answer within 1 s).',
    })
  })

  it('repeats the reason of an installer that fails', async () => {
    const folder = await aPackage('45.4.1', ["console.error('Error: Response code 404'); process.exit(1)"])
    expect(await downloadOfficial(folder, PATIENT_LIMITS, SILENT)).toEqual({
      ok: false,
      reason: 'Electron 45.4.1 could not be downloaded (Response code 404).',
    })
  })
})

describe('firstReason', () => {
  it('takes the message out of a stack', () => {
    expect(firstReason('HTTPError: Response code 403 (Forbidden)\n    at a (b.js:1:1)\n')).toBe(
      'Response code 403 (Forbidden)',
    )
    expect(firstReason('TypeError: fetch failed\n    at x')).toBe('its release page could not be reached')
    expect(firstReason('')).toBe('no reason given')
  })
})

async function aPackage(version: string, installer: readonly string[] = []): Promise<string> {
  const folder = await newFolder()
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version, type: 'commonjs' }))
  await writeFile(join(folder, 'install.js'), installer.join('\n'))
  return folder
}

async function unpackInto(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'dist'))
  await writeFile(join(folder, 'dist', 'version'), version)
  await writeFile(join(folder, 'dist', 'electron'), '')
  await writeFile(join(folder, 'path.txt'), 'electron')
}

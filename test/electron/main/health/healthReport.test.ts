import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { healthReport, type ProgramFacts } from '#electron/main/health/healthReport.ts'
import { MissingAttachments } from '#electron/main/health/missingAttachments.ts'
import { realDisk } from '#electron/main/vault/disk.ts'
import { openVault, type Vault } from '#electron/main/vault/vault.ts'
import { HealthReportSchema } from '#shared/ipc/safety.ts'
import { STORAGE_SCHEMA } from '#shared/lib/storageSchema.ts'
import { someKeys } from '../vault/someKeys.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const PROGRAM: ProgramFacts = {
  appVersion: '1.0.0',
  electron: '33.2.1',
  chromium: '130.0.0',
  node: '20.18.1',
  system: 'linux x64 6.1.0',
  startedAtMs: NOW,
}

let home: string
let vault: Vault

beforeEach(async () => {
  // As on a real machine the path names a person.
  home = await mkdtemp(join(tmpdir(), 'maria.papadopoulou-'))
  const opened = await openVault(join(home, 'vault'), {
    disk: realDisk,
    keys: someKeys(),
    nowMs: () => NOW,
    appVersion: '1.0.0',
  })
  if (!opened.ok) throw new Error('The vault did not open')
  vault = opened.value
})

afterEach(async () => {
  await vault.journal.close()
  await rm(home, { recursive: true, force: true })
})

const aReport = () =>
  healthReport({
    program: PROGRAM,
    vault,
    missing: new MissingAttachments(vault),
    reminders: { notifications: 'works', hasTray: false },
  })

describe('the report of a machine', () => {
  it('is what the window expects, also of a vault in which nothing is yet', async () => {
    const report = await aReport()
    expect(HealthReportSchema.parse(report)).toEqual(report)
    expect(report).toMatchObject({
      appVersion: '1.0.0',
      storageSchema: STORAGE_SCHEMA,
      deviceId: vault.deviceId,
      journal: { position: 0, state: 'ready', gaps: [] },
      snapshots: { count: 0, lastProvenAtMs: null },
      attachments: { count: 0, bytes: 0 },
      damaged: { count: 0, bytes: 0 },
      disk: { trouble: null },
      notifications: 'works',
      hasTray: false,
    })
    expect(report.disk.freeBytes).toBeGreaterThan(0)
  })

  it('counts what was set aside as damaged', async () => {
    await mkdir(join(vault.folder, 'damaged'), { recursive: true })
    await writeFile(join(vault.folder, 'damaged', 'journal-1.log'), 'x'.repeat(100))
    await writeFile(join(vault.folder, 'damaged', 'records.jsonl'), 'x'.repeat(20))
    expect((await aReport()).damaged).toEqual({ count: 2, bytes: 120 })
  })

  it('holds no path and no name of the user', async () => {
    const text = JSON.stringify(await aReport())
    expect(text).not.toContain('maria')
    expect(text).not.toContain(tmpdir())
    expect(text).not.toContain(`"${userInfo().username}"`)
  })
})

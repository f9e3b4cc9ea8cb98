import { join } from 'node:path'
import { realDisk } from '#electron/main/vault/disk.ts'
import type { KeyFile } from '#electron/main/vault/keys/keyFile.ts'
import { openKeyFile } from '#electron/main/vault/keys/openKeyFile.ts'
import { openKeys, type VaultKeys } from '#electron/main/vault/keys/vaultKeys.ts'
import { openVault } from '#electron/main/vault/vault.ts'
import type { ChangeRecord } from '#shared/domain/changes/changeRecord.ts'
import { diff } from '#shared/domain/changes/diff.ts'
import { type Clock, tick } from '#shared/domain/changes/hybridClock.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import type { BigDepartment } from './bigDepartment.ts'

/** Rows in one change record: as a bulk import writes them. */
const ROWS_PER_RECORD = 25
const RECORDS_PER_APPEND = 500

/**
 * Writes the records into the journal of a data folder that no Keyfolio has open, with the main process' own code.
 * The next start finds its database empty and fills it from there. Answers how many change records there are.
 * @param passphrase of a new vault, with the cheap derivation of tests; null: the next start opens it without asking
 */
export async function fillFolder(
  dataFolder: string,
  department: BigDepartment,
  nowMs: number,
  passphrase: string | null = null,
): Promise<number> {
  const folder = join(dataFolder, 'vault')
  const where = { disk: realDisk, nowMs: () => nowMs }
  const keyFile = await openKeyFile(folder, { ...where, allowsCheapDerivation: true })
  const keys = await keysOf(keyFile, passphrase)
  const opened = await openVault(folder, { ...where, keys, appVersion: '0.2.0' })
  if (!opened.ok) throw new Error('The folder belongs to a newer Keyfolio')
  const { journal, deviceId } = opened.value
  const records = changeRecords(department, deviceId, nowMs)
  for (let start = 0; start < records.length; start += RECORDS_PER_APPEND) {
    const entries = records
      .slice(start, start + RECORDS_PER_APPEND)
      .map((record) => ({ position: record.seq, record }))
    const answer = await journal.append(entries)
    if (!answer.ok) throw new Error(`The journal refused: ${answer.error}`)
  }
  await journal.close()
  return records.length
}

async function keysOf(keyFile: KeyFile, passphrase: string | null): Promise<VaultKeys> {
  const known = await keyFile.openUnasked()
  if (known !== null) return openKeys(known)
  const made = await keyFile.create(passphrase)
  if (!made.ok) throw new Error(`No keys: ${made.error}`)
  return openKeys(made.value)
}

function changeRecords(department: BigDepartment, deviceId: string, nowMs: number): readonly ChangeRecord[] {
  const rows: readonly (readonly [EntityKind, { readonly id: string }])[] = [
    ...department.clients.map((row) => ['client', row] as const),
    ...department.people.map((row) => ['person', row] as const),
    ...department.positions.map((row) => ['position', row] as const),
    ...department.interactions.map((row) => ['interaction', row] as const),
    ...department.followUps.map((row) => ['followUp', row] as const),
    ...department.proposals.map((row) => ['proposal', row] as const),
  ]
  const records: ChangeRecord[] = []
  let clock: Clock | null = null
  for (let start = 0; start < rows.length; start += ROWS_PER_RECORD) {
    clock = tick(clock, nowMs, deviceId)
    records.push({
      version: 1,
      deviceId,
      seq: records.length + 1,
      clock,
      at: new Date(nowMs).toISOString(),
      commandId: '00000000-0000-7000-8000-f00000000001',
      command: 'demo.fill',
      changes: rows.slice(start, start + ROWS_PER_RECORD).flatMap(([kind, row]) => {
        const change = diff(kind, null, { ...row }, {})
        return change === null ? [] : [change]
      }),
    })
  }
  return records
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Disk } from '#electron/main/vault/disk.ts'
import { openVault, type Vault } from '#electron/main/vault/vault.ts'
import { type JournalEntry, JournalEntrySchema } from '#shared/ipc/schemas.ts'
import { someKeys } from '#test/electron/main/vault/someKeys.ts'

const NOW_MS = Date.parse('2026-11-23T08:00:00Z')
const DEVICE = '00000000-0000-7000-8000-00000000d001'

/** Opens a vault as the application does. */
export async function vaultIn(folder: string, disk: Disk): Promise<Vault> {
  let clock = NOW_MS
  // Each look at the clock is a second later: snapshots have different times.
  const nowMs = (): number => (clock += 1000)
  const opened = await openVault(folder, { disk, keys: someKeys(), nowMs, appVersion: '0.2.0' })
  if (!opened.ok) throw new Error(`The vault did not open: ${opened.error.code}`)
  return opened.value
}

/** A record whose text takes so many bytes. */
export function aRecord(position: number, bytes: number): JournalEntry {
  const tail = position.toString(16).padStart(12, '0')
  return JournalEntrySchema.parse({
    position,
    record: {
      version: 1,
      deviceId: DEVICE,
      seq: position,
      clock: `${String(1_780_000_000_000 + position)}-0000-${DEVICE}`,
      at: '2026-11-23T08:00:00Z',
      commandId: `00000000-0000-7000-8000-${tail}`,
      command: 'client.create',
      changes: [
        {
          entity: 'client',
          id: `00000000-0000-7000-9000-${tail}`,
          kind: 'create',
          fields: { name: { before: null, after: 'x'.repeat(bytes) } },
        },
      ],
    },
  })
}

/** A folder for one case; it goes afterwards. */
export async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'keyfolio-trouble-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

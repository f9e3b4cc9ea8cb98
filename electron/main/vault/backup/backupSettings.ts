import { join } from 'node:path'
import { z } from 'zod'
import { SNAPSHOT_LIMITS } from '#shared/ipc/safety.ts'
import type { Disk } from '../disk.ts'
import { readJsonFile, writeJsonFile } from '../jsonFile.ts'

const ProvenSchema = z.object({ takenAtMs: z.number(), bytes: z.int().min(0) }).readonly()

/** What the person has chosen for backups at this machine. The path never passes through the window. */
const BackupSettingsSchema = z
  .object({
    limitBytes: z
      .number()
      .min(SNAPSHOT_LIMITS.least)
      .max(SNAPSHOT_LIMITS.most)
      .default(SNAPSHOT_LIMITS.usual),
    folder: z
      .object({
        path: z.string().min(1),
        /** The newest snapshot that was read back there: told while the stick is not in, too. */
        lastProven: ProvenSchema.nullable(),
      })
      .readonly()
      .nullable()
      .default(null),
  })
  .readonly()
export type BackupSettings = z.infer<typeof BackupSettingsSchema>

/** The choices for backups, in a small file of the vault. */
export interface BackupSettingsStore {
  current(): BackupSettings
  /** Answers once it is on the disk; throws what the disk says, and nothing has changed then. */
  change(patch: Partial<BackupSettings>): Promise<void>
}

/** Reads the choices for backups, or takes the usual ones. */
export async function openBackupSettings(
  vaultFolder: string,
  disk: Disk,
  nowMs: () => number,
): Promise<BackupSettingsStore> {
  const path = join(vaultFolder, 'backup.json')
  const file = await readJsonFile(disk, path, BackupSettingsSchema, nowMs())
  let current = file.state === 'read' ? file.value : BackupSettingsSchema.parse({})
  let last: Promise<unknown> = Promise.resolve()
  return {
    current: () => current,
    change(patch) {
      const changed = last.then(async () => {
        const next = { ...current, ...patch }
        await writeJsonFile(disk, path, next)
        current = next
      })
      last = changed.catch(() => undefined)
      return changed
    },
  }
}

import { join } from 'node:path'
import { type Preferences, type PreferencesPatch, PreferencesSchema } from '#shared/ipc/preferences.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { Disk } from './disk.ts'
import { readJsonFile, writeJsonFile } from './jsonFile.ts'

/** The choices of the person at this machine, in a small file. */
export interface PreferencesStore {
  /** What the file said at the start; 'damaged' has been set aside and the defaults are in use. */
  readonly found: 'read' | 'missing' | 'damaged'
  current(): Preferences
  /** One change after the other; answers once it is on the disk. */
  update(patch: PreferencesPatch): Promise<Result<Preferences, 'notSaved'>>
  /** Ends when nothing is being written any more: to be waited for before the process goes. */
  settled(): Promise<void>
}

/** Reads the preferences of a vault, or takes the defaults. */
export async function openPreferences(
  vaultFolder: string,
  disk: Disk,
  nowMs: () => number,
): Promise<PreferencesStore> {
  const path = join(vaultFolder, 'preferences.json')
  const file = await readJsonFile(disk, path, PreferencesSchema, nowMs())
  let current = file.state === 'read' ? file.value : PreferencesSchema.parse({})
  let last: Promise<unknown> = Promise.resolve()

  async function write(patch: PreferencesPatch): Promise<Result<Preferences, 'notSaved'>> {
    const next = mergePreferences(current, patch)
    try {
      await writeJsonFile(disk, path, next)
    } catch {
      return err('notSaved')
    }
    current = next
    return ok(next)
  }

  return {
    found: file.state,
    current: () => current,
    update(patch) {
      const written = last.then(() => write(patch))
      last = written
      return written
    },
    async settled() {
      // A choice may come in while an earlier one is being written.
      for (let waited: Promise<unknown> | null = null; waited !== last;) {
        waited = last
        await waited
      }
    },
  }
}

/** Only what the patch names changes; tables are merged by name. */
export function mergePreferences(current: Preferences, patch: PreferencesPatch): Preferences {
  return PreferencesSchema.parse({ ...current, ...patch, tables: { ...current.tables, ...patch.tables } })
}

import { join } from 'node:path'
import { type Preferences, type PreferencesPatch, PreferencesSchema } from '#shared/ipc/preferences.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { z } from 'zod'
import type { Disk } from './disk.ts'
import { readJsonFile, writeJsonFile } from './jsonFile.ts'
import type { SealingKeys } from './sealing/sealedBytes.ts'
import { readSealedJson, writeSealedJson } from './sealing/sealedJson.ts'

/**
 * The choices of the person at this machine, in two small files: one that the lock screen can read, and a sealed one
 * with what people wrote or what tells of records.
 */
export interface PreferencesStore {
  /** What the clear file said at the start; 'damaged' has been set aside and the defaults are in use. */
  readonly found: 'read' | 'missing' | 'damaged'
  /** While the private ones are closed they have their defaults. */
  current(): Preferences
  /** One change after the other; answers once it is on the disk. Private ones are not saved while they are closed. */
  update(patch: PreferencesPatch): Promise<Result<Preferences, 'notSaved'>>
  /** Joins the sealed ones. Those of an older Keyfolio, all in one clear file, are parted first. Throws what the disk says. */
  openPrivate(keys: SealingKeys): Promise<void>
  /** Drops the sealed ones from memory. */
  closePrivate(): void
  /** Ends when nothing is being written any more: to be waited for before the process goes. */
  settled(): Promise<void>
}

const PRIVATE = { managerName: true, handovers: true, tables: true } as const
const PrivateSchema = PreferencesSchema.unwrap().pick(PRIVATE).readonly()
const ClearSchema = PreferencesSchema.unwrap().omit(PRIVATE).readonly()
type Private = z.infer<typeof PrivateSchema>
type Clear = z.infer<typeof ClearSchema>

/** Reads the clear preferences of a vault, or takes the defaults. */
export async function openPreferences(
  vaultFolder: string,
  disk: Disk,
  nowMs: () => number,
): Promise<PreferencesStore> {
  const store = new FilePreferences(vaultFolder, disk, nowMs)
  await store.read()
  return store
}

class FilePreferences implements PreferencesStore {
  readonly #clearPath: string
  readonly #sealedPath: string
  readonly #disk: Disk
  readonly #nowMs: () => number
  #found: PreferencesStore['found'] = 'missing'
  #clear: Clear = ClearSchema.parse({})
  #private: Private = NO_PRIVATE
  /** The private ones that an older Keyfolio has left in the clear file: they stay there until they lie sealed. */
  #unsealed: Private | null = null
  #keys: SealingKeys | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(vaultFolder: string, disk: Disk, nowMs: () => number) {
    this.#clearPath = join(vaultFolder, 'preferences.json')
    this.#sealedPath = join(vaultFolder, 'preferences.sealed')
    this.#disk = disk
    this.#nowMs = nowMs
  }

  get found(): PreferencesStore['found'] {
    return this.#found
  }

  async read(): Promise<void> {
    const file = await readJsonFile(this.#disk, this.#clearPath, WholeSchema, this.#nowMs())
    this.#found = file.state
    if (file.state !== 'read') return
    this.#clear = ClearSchema.parse(file.value)
    const isOld = Object.keys(PRIVATE).some((name) => Object.hasOwn(file.value, name))
    if (isOld) this.#unsealed = PrivateSchema.parse(file.value)
  }

  current(): Preferences {
    return { ...this.#clear, ...this.#private }
  }

  update(patch: PreferencesPatch): Promise<Result<Preferences, 'notSaved'>> {
    return this.#next(async () => {
      try {
        await this.#write(patch)
        return ok(this.current())
      } catch {
        return err('notSaved')
      }
    })
  }

  openPrivate(keys: SealingKeys): Promise<void> {
    return this.#next(async () => {
      const where = { keys, nowMs: this.#nowMs() }
      const file = await readSealedJson(this.#disk, this.#sealedPath, PrivateSchema, where)
      this.#keys = keys
      // What lies sealed is the newer one: it was there before the other could be taken away.
      this.#private = file.state === 'read' ? file.value : (this.#unsealed ?? NO_PRIVATE)
      const isDue = file.state === 'read' ? file.isStale : this.#unsealed !== null
      // A full disk is no reason not to go on: it is tried again next time.
      if (isDue && !(await this.#isSealed(keys, this.#private))) return
      if (this.#unsealed !== null) await this.#clearUp().catch(() => undefined)
    })
  }

  closePrivate(): void {
    this.#keys = null
    this.#private = NO_PRIVATE
  }

  async settled(): Promise<void> {
    // A choice may come in while an earlier one is being written.
    for (let waited: Promise<unknown> | null = null; waited !== this.#last;) {
      waited = this.#last
      await waited
    }
  }

  /** The sealed file first: what is kept of a change that fails in between is what lies on the disk. */
  async #write(patch: PreferencesPatch): Promise<void> {
    const next = mergePreferences(this.current(), patch)
    if (Object.keys(PRIVATE).some((name) => Object.hasOwn(patch, name))) {
      const keys = this.#keys
      if (keys === null) throw new Error('The private preferences are closed')
      const sealed = PrivateSchema.parse(next)
      await writeSealedJson(this.#disk, this.#sealedPath, sealed, keys)
      // They may have been closed meanwhile.
      if (this.#keys === keys) this.#private = sealed
    }
    if (Object.keys(patch).some((name) => !Object.hasOwn(PRIVATE, name))) {
      const clear = ClearSchema.parse(next)
      await writeJsonFile(this.#disk, this.#clearPath, { ...clear, ...this.#unsealed })
      this.#clear = clear
    }
  }

  /** Writes the private ones, and reads them back from the disk. */
  async #isSealed(keys: SealingKeys, value: Private): Promise<boolean> {
    try {
      await writeSealedJson(this.#disk, this.#sealedPath, value, keys)
      const where = { keys, nowMs: this.#nowMs() }
      return (await readSealedJson(this.#disk, this.#sealedPath, PrivateSchema, where)).state === 'read'
    } catch {
      return false
    }
  }

  /** The clear file without what lies sealed now. */
  async #clearUp(): Promise<void> {
    await writeJsonFile(this.#disk, this.#clearPath, this.#clear)
    this.#unsealed = null
  }

  #next<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }
}

const NO_PRIVATE: Private = PrivateSchema.parse({})

/** What is in the file, as far as it is valid, with nothing added. */
const WholeSchema = z
  .record(z.string(), z.unknown())
  .refine((value) => PreferencesSchema.safeParse(value).success)

/** Only what the patch names changes; tables are merged by name. */
export function mergePreferences(current: Preferences, patch: PreferencesPatch): Preferences {
  return PreferencesSchema.parse({ ...current, ...patch, tables: { ...current.tables, ...patch.tables } })
}

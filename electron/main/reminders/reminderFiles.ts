import { join } from 'node:path'
import { z } from 'zod'
import { type ReminderLedger, ReminderLedgerSchema } from '#shared/domain/reminders/ledger.ts'
import { ReminderSchema, type Schedule, ScheduleSchema } from '#shared/domain/reminders/reminder.ts'
import type { Disk } from '../vault/disk.ts'
import { openDeviceKey } from '../vault/sealing/deviceKey.ts'
import type { SealingKeys } from '../vault/sealing/sealedBytes.ts'
import { readSealedJson, type SealedJsonFile, writeSealedJson } from '../vault/sealing/sealedJson.ts'
import { withoutWords } from './reminderWords.ts'

const DeliveredSchema = z
  .object({
    ledger: ReminderLedgerSchema,
    /** Not told in time, until the person puts the list away. */
    missed: z.array(ReminderSchema).readonly(),
  })
  .readonly()
export type Delivered = z.infer<typeof DeliveredSchema>

/** What is known of reminders when Keyfolio starts, before anybody has unlocked anything. */
export interface ReminderMemory extends Delivered {
  readonly schedule: Schedule | null
}

/**
 * Schedule and ledger in the vault: random ids, times and kinds, nothing that a person wrote. They lie under the device
 * key, so reminders live while the vault is locked.
 */
export class ReminderFiles {
  readonly #disk: Disk
  readonly #folder: string
  readonly #keys: SealingKeys

  /** Throws when the disk refuses. */
  static async open(disk: Disk, vaultFolder: string, nowMs: number): Promise<ReminderFiles> {
    return new ReminderFiles(disk, vaultFolder, await openDeviceKey(disk, vaultFolder, nowMs))
  }

  private constructor(disk: Disk, vaultFolder: string, keys: SealingKeys) {
    this.#disk = disk
    this.#folder = vaultFolder
    this.#keys = keys
  }

  /** Reads both; a damaged one is set aside and counts as absent. Throws when the disk refuses. */
  async read(nowMs: number): Promise<ReminderMemory> {
    const schedule = await this.#read('reminders', ScheduleSchema, nowMs)
    const delivered = await this.#read('reminderLedger', DeliveredSchema, nowMs)
    // What an older Keyfolio has left in clear text is sealed at once; on a full disk next time.
    if (schedule.state === 'read' && schedule.isStale)
      await this.writeSchedule(schedule.value).catch(() => undefined)
    if (delivered.state === 'read' && delivered.isStale)
      await this.writeDelivered(delivered.value.ledger, delivered.value.missed).catch(() => undefined)
    return {
      schedule: schedule.state === 'read' ? schedule.value : null,
      ledger: delivered.state === 'read' ? delivered.value.ledger : {},
      missed: delivered.state === 'read' ? delivered.value.missed : [],
    }
  }

  writeSchedule({ from, through, reminders }: Schedule): Promise<void> {
    return this.#write('reminders', { from, through, reminders: reminders.map(withoutWords) })
  }

  writeDelivered(ledger: ReminderLedger, missed: Delivered['missed']): Promise<void> {
    return this.#write('reminderLedger', { ledger, missed: missed.map(withoutWords) })
  }

  #read<Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    nowMs: number,
  ): Promise<SealedJsonFile<z.infer<Schema>>> {
    return readSealedJson(this.#disk, this.#path(name), schema, { keys: this.#keys, nowMs })
  }

  #write(name: string, value: unknown): Promise<void> {
    return writeSealedJson(this.#disk, this.#path(name), value, this.#keys)
  }

  #path(name: string): string {
    return join(this.#folder, `${name}.json`)
  }
}

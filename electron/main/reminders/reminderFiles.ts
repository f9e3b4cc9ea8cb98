import { join } from 'node:path'
import { z } from 'zod'
import { type ReminderLedger, ReminderLedgerSchema } from '#shared/domain/reminders/ledger.ts'
import {
  ReminderSchema,
  ReminderWordsSchema,
  type Schedule,
  ScheduleSchema,
} from '#shared/domain/reminders/reminder.ts'
import type { Disk } from '../vault/disk.ts'
import { readJsonFile, writeJsonFile } from '../vault/jsonFile.ts'

const WordsSchema = z.record(z.string().max(120), ReminderWordsSchema).readonly()

/** Names and titles by the key of the reminder. The one file of the three that holds what people wrote. */
export type WordsByKey = z.infer<typeof WordsSchema>

const DeliveredSchema = z
  .object({
    ledger: ReminderLedgerSchema,
    /** Not told in time, until the person puts the list away. */
    missed: z.array(ReminderSchema).readonly(),
  })
  .readonly()
export type Delivered = z.infer<typeof DeliveredSchema>

/** What is known of reminders when Keyfolio starts. */
export interface ReminderMemory extends Delivered {
  readonly schedule: Schedule | null
  readonly words: WordsByKey
}

/** Schedule, words and ledger in the vault: so reminders live while the window is closed, and before it opens. */
export class ReminderFiles {
  readonly #disk: Disk
  readonly #folder: string

  constructor(disk: Disk, vaultFolder: string) {
    this.#disk = disk
    this.#folder = vaultFolder
  }

  /** Reads all three; a damaged one is set aside and counts as absent. Throws when the disk refuses. */
  async read(nowMs: number): Promise<ReminderMemory> {
    const schedule = await readJsonFile(this.#disk, this.#path('reminders'), ScheduleSchema, nowMs)
    const words = await readJsonFile(this.#disk, this.#path('reminderWords'), WordsSchema, nowMs)
    const delivered = await readJsonFile(this.#disk, this.#path('reminderLedger'), DeliveredSchema, nowMs)
    return {
      schedule: schedule.state === 'read' ? schedule.value : null,
      words: words.state === 'read' ? words.value : {},
      ledger: delivered.state === 'read' ? delivered.value.ledger : {},
      missed: delivered.state === 'read' ? delivered.value.missed : [],
    }
  }

  /** The words go first: a crash in between leaves words too many, never a reminder without its words. */
  async writeSchedule(schedule: Schedule, words: WordsByKey): Promise<void> {
    await writeJsonFile(this.#disk, this.#path('reminderWords'), words)
    await writeJsonFile(this.#disk, this.#path('reminders'), schedule)
  }

  writeDelivered(ledger: ReminderLedger, missed: Delivered['missed']): Promise<void> {
    return writeJsonFile(this.#disk, this.#path('reminderLedger'), { ledger, missed })
  }

  #path(name: string): string {
    return join(this.#folder, `${name}.json`)
  }
}

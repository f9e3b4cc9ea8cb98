import { join } from 'node:path'
import { z } from 'zod'
import { type Reminder, type ReminderWords, ReminderWordsSchema } from '#shared/domain/reminders/reminder.ts'
import type { Disk } from '../vault/disk.ts'
import type { SealingKeys } from '../vault/sealing/sealedBytes.ts'
import { readSealedJson, writeSealedJson } from '../vault/sealing/sealedJson.ts'

/** What a reminder says of people: names, titles, and how old somebody gets. */
const PrivateWordsSchema = z
  .object({ ...ReminderWordsSchema.unwrap().shape, turns: z.int().nullable().optional() })
  .readonly()
export type PrivateWords = z.infer<typeof PrivateWordsSchema>

const WordsSchema = z.record(z.string().max(120), PrivateWordsSchema).readonly()

/** By the key of the reminder. */
export type WordsByKey = z.infer<typeof WordsSchema>

/** The words of reminders, sealed: there are none while the vault is locked. */
export interface WordsFile {
  /** None where the file is damaged; then it is set aside. Throws when the disk refuses. */
  read(): Promise<WordsByKey>
  write(words: WordsByKey): Promise<void>
}

/** The words of an open vault. */
export function wordsFile(
  disk: Disk,
  vaultFolder: string,
  { keys, nowMs }: { readonly keys: SealingKeys; readonly nowMs: () => number },
): WordsFile {
  const path = join(vaultFolder, 'reminderWords.json')
  return {
    async read() {
      const file = await readSealedJson(disk, path, WordsSchema, { keys, nowMs: nowMs() })
      if (file.state !== 'read') return {}
      // Clear text of an older Keyfolio, or an older key; on a full disk next time.
      if (file.isStale) await writeSealedJson(disk, path, file.value, keys).catch(() => undefined)
      return file.value
    },
    write: (words) => writeSealedJson(disk, path, words, keys),
  }
}

/** The words as the window gave them, with what of the reminder itself belongs to them. */
export function privateWords({ subject }: Reminder, words: ReminderWords): PrivateWords {
  return subject.kind === 'birthday' ? { ...words, turns: subject.turns } : words
}

/** A reminder without what belongs to its words: it lies where it can be read while the vault is locked. */
export function withoutWords(reminder: Reminder): Reminder {
  const { subject } = reminder
  return subject.kind === 'birthday' && subject.turns !== null
    ? { ...reminder, subject: { ...subject, turns: null } }
    : reminder
}

/** The same reminder as the window gave it. */
export function withWords(reminder: Reminder, words: PrivateWords | undefined): Reminder {
  const { subject } = reminder
  const turns = words?.turns
  return subject.kind === 'birthday' && turns !== undefined
    ? { ...reminder, subject: { ...subject, turns } }
    : reminder
}

import { z } from 'zod'
import { ChangeRecordSchema } from '#shared/domain/changes/changeRecord.ts'

/** The end of the journal: number of its last record (0: empty) and that record's chained SHA-256 (hex). */
export const JournalHeadSchema = z.object({ position: z.int().min(0), hash: z.string() }).readonly()
export type JournalHead = z.infer<typeof JournalHeadSchema>

/**
 * One line of the journal: its place from 1 without gaps, and the record. For records of this device the
 * place follows the order of commits.
 */
export const JournalEntrySchema = z
  .object({ position: z.int().min(1), record: ChangeRecordSchema })
  .readonly()
export type JournalEntry = z.infer<typeof JournalEntrySchema>

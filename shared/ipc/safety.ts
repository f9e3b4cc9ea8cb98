import { z } from 'zod'
import { SNAPSHOT_REASONS } from '#shared/formats/snapshot.ts'
import { IdSchema } from '#shared/lib/ids.ts'

/** A snapshot is named by an id that lives as long as this run; the window never sees its path. */
const SnapshotIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/)

/** Where a snapshot lies: in the vault, in the second folder, or in a file that somebody has chosen. */
export const SNAPSHOT_PLACES = ['vault', 'folder', 'file'] as const

export const SnapshotSummarySchema = z
  .object({
    id: SnapshotIdSchema,
    place: z.enum(SNAPSHOT_PLACES),
    takenAtMs: z.number(),
    reason: z.enum(SNAPSHOT_REASONS),
    /** The last record of the journal that is in it. */
    position: z.int().min(0),
    /** Bytes on the disk. */
    bytes: z.int().min(0),
    /** Records that are there, by kind. */
    counts: z.record(z.string(), z.int().min(0)).readonly(),
    appVersion: z.string(),
    deviceId: IdSchema,
    /** It was read back whole after it was written, and was what it should be. */
    isProven: z.boolean(),
  })
  .readonly()
export type SnapshotSummary = z.infer<typeof SnapshotSummarySchema>

/** Why a snapshot or a backup did not come about. */
export const BACKUP_ERRORS = [
  'diskFull',
  'readOnly',
  'folderGone',
  'writeFailed',
  'notProven',
  'journalUnreadable',
] as const
export type BackupError = (typeof BACKUP_ERRORS)[number]

/** What a person may have for a backup that was made out to another vault. */
export const BACKUP_SECRETS = ['passphrase', 'recoveryKey'] as const
export type BackupSecretKind = (typeof BACKUP_SECRETS)[number]

/**
 * Why it did not open such a backup: it is another passphrase or key · the key file that belongs to the backup does not lie
 * beside it · that file was changed, or is damaged · the backup itself cannot be read.
 */
export const OPEN_CHOSEN_ERRORS = [
  'wrong',
  'noHeader',
  'headerDamaged',
  'damaged',
  'newer',
  'unreadable',
  'unknown',
] as const
export type OpenChosenError = (typeof OPEN_CHOSEN_ERRORS)[number]

/** What is known of one of the two places where backups lie. */
const BackupPlaceSchema = z
  .object({
    /** For people to read; no request takes a path. */
    path: z.string(),
    /** `null`: all is well, or nothing was tried yet. */
    error: z.enum(BACKUP_ERRORS).nullable(),
    /** The newest snapshot there that was read back and found whole. */
    lastProven: z
      .object({ takenAtMs: z.number(), bytes: z.int().min(0) })
      .readonly()
      .nullable(),
    count: z.int().min(0),
    /** Everything of ours there, attachments included. */
    bytes: z.int().min(0),
    /** Room left on that disk; null where the system does not say. */
    freeBytes: z.number().nullable(),
  })
  .readonly()
export type BackupPlace = z.infer<typeof BackupPlaceSchema>

export const BackupStateSchema = z
  .object({
    vault: BackupPlaceSchema,
    /** The second folder; null until somebody has chosen one. */
    folder: BackupPlaceSchema.nullable(),
    /** Most bytes that the snapshots of one place may take. */
    limitBytes: z.number(),
    /** What is being written at this moment; `done` runs from 0 to 1. */
    running: z
      .object({ place: z.enum(['vault', 'folder']), done: z.number() })
      .readonly()
      .nullable(),
  })
  .readonly()
export type BackupState = z.infer<typeof BackupStateSchema>

export { SnapshotIdSchema }

/** Smallest and largest limit that can be chosen for snapshots, in bytes. */
export const SNAPSHOT_LIMITS = { least: 100 << 20, most: 100 * 2 ** 30, usual: 2 * 2 ** 30 } as const

/** Positions of the journal whose records could not be read: from the first to the last, both included. */
export const GapSchema = z.object({ from: z.int().min(1), to: z.int().min(1) }).readonly()
export type Gap = z.infer<typeof GapSchema>

/** What support needs to know of a machine: versions, sizes, heads, checks. Counts and codes only, no name. */
export const HealthReportSchema = z
  .object({
    appVersion: z.string(),
    electron: z.string(),
    chromium: z.string(),
    node: z.string(),
    /** e.g. `linux x64 6.1.0`. */
    system: z.string(),
    storageSchema: z.int(),
    deviceId: IdSchema,
    /** Running since, milliseconds since 1970. */
    startedAtMs: z.number(),
    journal: z
      .object({
        position: z.int().nullable(),
        /** First digits of the chained hash. */
        hash: z.string(),
        firstPosition: z.int().min(1),
        segments: z.int().min(0),
        bytes: z.int().min(0),
        gaps: z.array(GapSchema).readonly(),
        /** Cut from a torn write at this start, in bytes. */
        cutBytes: z.int().min(0),
        /** Records that were put back from a snapshot or from the database at this start. */
        repaired: z.int().min(0),
        state: z.enum(['ready', 'readOnly', 'unreadable']),
      })
      .readonly(),
    snapshots: z
      .object({
        count: z.int().min(0),
        bytes: z.int().min(0),
        /** The newest that was read back, and when a snapshot was checked last. */
        lastProvenAtMs: z.number().nullable(),
        lastCheckedAtMs: z.number().nullable(),
        error: z.enum(BACKUP_ERRORS).nullable(),
        /** Somebody has chosen a second folder. */
        hasFolder: z.boolean(),
        folderError: z.enum(BACKUP_ERRORS).nullable(),
      })
      .readonly(),
    attachments: z
      .object({
        count: z.int().min(0),
        bytes: z.int().min(0),
        /** Named by records and not there; null where that cannot be said for certain. */
        missing: z.int().min(0).nullable(),
      })
      .readonly(),
    /** Files in the folder of damaged things. */
    damaged: z.object({ count: z.int().min(0), bytes: z.int().min(0) }).readonly(),
    disk: z
      .object({
        freeBytes: z.number().nullable(),
        trouble: z.enum(['diskFull', 'readOnly', 'folderGone', 'writeFailed']).nullable(),
      })
      .readonly(),
    notifications: z.enum(['works', 'notFound', 'unknown']),
    hasTray: z.boolean(),
  })
  .readonly()
export type HealthReport = z.infer<typeof HealthReportSchema>

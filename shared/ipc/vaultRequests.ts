import { z } from 'zod'
import { ATTACHMENT_LIMIT_BYTES, ContentHashSchema } from '#shared/domain/attachments/attachment.ts'
import { LEDGER_STATES } from '#shared/formats/erasureLedger.ts'
import { SnapshotFooterSchema, SnapshotHeaderSchema } from '#shared/formats/snapshot.ts'
import { IdSchema } from '#shared/lib/ids.ts'
import { ATTACHMENT_CHUNK_BYTES, ATTACHMENT_ERRORS } from './attachmentFiles.ts'
import { JournalEntrySchema, JournalHeadSchema } from './journal.ts'
import { StorageStateSchema } from './storage.ts'
import { SAVE_ERRORS, SavedFileSchema } from './savedFile.ts'
import {
  BACKUP_ERRORS,
  BACKUP_SECRETS,
  BackupStateSchema,
  GapSchema,
  HealthReportSchema,
  OPEN_CHOSEN_ERRORS,
  SNAPSHOT_LIMITS,
  SnapshotIdSchema,
  SnapshotSummarySchema,
} from './safety.ts'

const nothing = z.undefined()
const never = z.never()

/** Why a snapshot cannot be read: it is not there any more · it is not whole · a newer Keyfolio wrote it. */
/** `foreign`: it is made out to other keys than those of this vault. */
const SNAPSHOT_READ_ERRORS = ['unknown', 'damaged', 'newer', 'unreadable', 'foreign'] as const

const aSnapshot = z.object({ id: SnapshotIdSchema }).readonly()

/** What the window asks of the vault: journal, snapshots, backups, attachments. */
export const vaultRequests = {
  'journal.head': { argument: nothing, value: JournalHeadSchema, error: z.enum(['unreadable']) },
  /** Appends what follows the head, in order; entries already there are skipped. Answers once on disk. */
  'journal.append': {
    argument: z.object({ entries: z.array(JournalEntrySchema).min(1).max(5000).readonly() }).readonly(),
    value: JournalHeadSchema,
    error: z.enum(['gap', 'conflict', 'diskFull', 'readOnly', 'writeFailed']),
  },
  /** Entries from a position on; fewer than `limit` mean the end. */
  'journal.read': {
    argument: z.object({ from: z.int().min(1), limit: z.int().min(1).max(5000) }).readonly(),
    value: z.object({ entries: z.array(JournalEntrySchema).readonly() }).readonly(),
    error: z.enum(['unreadable', 'trimmed']),
  },
  /** What of the journal can be read: from `first` on, except the gaps. */
  'journal.state': {
    argument: nothing,
    value: z
      .object({ head: JournalHeadSchema, first: z.int().min(1), gaps: z.array(GapSchema).readonly() })
      .readonly(),
    error: z.enum(['unreadable']),
  },
  /** Puts records into gaps of the journal, if the chain of hashes proves that they are the ones that were there. */
  'journal.repair': {
    argument: z.object({ entries: z.array(JournalEntrySchema).min(1).max(5000).readonly() }).readonly(),
    value: z.object({ gaps: z.array(GapSchema).readonly() }).readonly(),
    error: z.enum(['noMatch', 'diskFull', 'readOnly', 'writeFailed']),
  },
  /**
   * Goes on without the records that nobody has any more: what can be read goes into a proven snapshot, the damaged
   * segments into the folder of damaged things, and the journal begins behind them. Answers how many records are lost.
   */
  'journal.closeGaps': {
    argument: nothing,
    value: z.object({ lost: z.int().min(0) }).readonly(),
    error: z.enum(BACKUP_ERRORS),
  },
  /** Keeps records that contradict the journal in a dated file of the folder `damaged`, for support. */
  'journal.setAside': {
    argument: z.object({ entries: z.array(JournalEntrySchema).max(5000).readonly() }).readonly(),
    value: nothing,
    error: z.enum(['writeFailed']),
  },
  /** Every snapshot in the vault and in the second folder, newest first. */
  'snapshots.list': {
    argument: nothing,
    value: z.object({ snapshots: z.array(SnapshotSummarySchema).readonly() }).readonly(),
    error: never,
  },
  /** Takes a snapshot of what the journal has now, and answers once it was read back. */
  'snapshots.take': {
    argument: z.object({ reason: z.enum(['asked', 'beforeRestore', 'beforeCure']) }).readonly(),
    value: SnapshotSummarySchema,
    error: z.enum(BACKUP_ERRORS),
  },
  /** Checks a snapshot from its first to its last byte and answers what frames it. */
  'snapshots.open': {
    argument: aSnapshot,
    value: z
      .object({
        header: SnapshotHeaderSchema,
        footer: SnapshotFooterSchema,
        /** Whether the list of what was erased since was there; reading leaves out what stands in it. */
        ledger: z.enum(LEDGER_STATES),
      })
      .readonly(),
    error: z.enum(SNAPSHOT_READ_ERRORS),
  },
  /**
   * Lines of a snapshot from the `from`-th on (0 is the first): entities first, then, if asked for, the records of
   * the history; each as the JSON text that it is there (`SnapshotEntity`, `JournalEntry`), for copying objects from
   * one process to the other costs more than all the rest. `next` is where to go on; null at the end.
   */
  'snapshots.read': {
    argument: z
      .object({
        id: SnapshotIdSchema,
        from: z.int().min(0),
        limit: z.int().min(1).max(5000),
        withRecords: z.boolean(),
      })
      .readonly(),
    value: z
      .object({
        entities: z.array(z.string()).readonly(),
        records: z.array(z.string()).readonly(),
        next: z.int().nullable(),
      })
      .readonly(),
    error: z.enum(SNAPSHOT_READ_ERRORS),
  },
  'backup.state': { argument: nothing, value: BackupStateSchema, error: never },
  /** Takes a snapshot and copies it to the second folder; the state tells of each place. */
  'backup.now': { argument: nothing, value: BackupStateSchema, error: z.enum(BACKUP_ERRORS) },
  /** Lets the person choose a second folder. */
  'backup.chooseFolder': {
    argument: nothing,
    value: BackupStateSchema,
    error: z.enum(['cancelled', 'insideVault', 'readOnly', 'folderGone', 'writeFailed']),
  },
  /** Nothing in the folder is deleted. */
  'backup.forgetFolder': { argument: nothing, value: BackupStateSchema, error: z.enum(['writeFailed']) },
  'backup.setLimit': {
    argument: z.object({ bytes: z.number().min(SNAPSHOT_LIMITS.least).max(SNAPSHOT_LIMITS.most) }).readonly(),
    value: BackupStateSchema,
    error: z.enum(['writeFailed']),
  },
  'backup.showFolder': {
    argument: z.object({ place: z.enum(['vault', 'folder']) }).readonly(),
    value: nothing,
    error: z.enum(['folderGone']),
  },
  /** Lets the person choose a backup that lies somewhere else. One that is `foreign` waits for `backup.openChosen`. */
  'backup.chooseFile': {
    argument: nothing,
    value: SnapshotSummarySchema,
    error: z.enum(['cancelled', ...SNAPSHOT_READ_ERRORS]),
  },
  /**
   * Opens the backup that was chosen last, made out to another vault, with what the person has for it. Refused as
   * `noHeader` where the key file that belongs to it does not lie beside it; `headerDamaged` where that file was changed.
   */
  'backup.openChosen': {
    argument: z.object({ kind: z.enum(BACKUP_SECRETS), secret: z.string().min(1).max(1000) }).readonly(),
    value: SnapshotSummarySchema,
    error: z.enum(OPEN_CHOSEN_ERRORS),
  },
  /** On an empty machine: makes the snapshot, with its history, the beginning of this vault. */
  'backup.adopt': {
    argument: aSnapshot,
    value: nothing,
    error: z.enum(['notEmpty', ...SNAPSHOT_READ_ERRORS, 'diskFull', 'readOnly', 'writeFailed']),
  },
  /** Tries whether the disk of the data folder takes what is written; answers soon, even if it keeps silent. */
  /**
   * For a browser that cannot open any database any more: keeps its files in the folder of damaged things, then lets
   * it begin anew. The window has proven before that journal and snapshots hold everything.
   */
  'database.setAside': {
    argument: nothing,
    value: nothing,
    error: z.enum(['diskFull', 'readOnly', 'folderGone', 'writeFailed']),
  },
  'storage.look': { argument: nothing, value: StorageStateSchema, error: never },
  'health.report': { argument: nothing, value: HealthReportSchema, error: never },
  /** Begins to take in a file; its bytes follow in order. */
  'attachments.begin': {
    argument: z.object({ bytes: z.int().min(0).max(ATTACHMENT_LIMIT_BYTES) }).readonly(),
    value: z.object({ uploadId: IdSchema }).readonly(),
    error: z.enum(ATTACHMENT_ERRORS),
  },
  'attachments.chunk': {
    argument: z
      .object({
        uploadId: IdSchema,
        bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= ATTACHMENT_CHUNK_BYTES),
      })
      .readonly(),
    value: nothing,
    error: z.enum(ATTACHMENT_ERRORS),
  },
  /** Answers once the file lies on the disk under the hash of its content. */
  'attachments.finish': {
    argument: z.object({ uploadId: IdSchema }).readonly(),
    value: z.object({ hash: ContentHashSchema, bytes: z.int().min(0) }).readonly(),
    error: z.enum(ATTACHMENT_ERRORS),
  },
  'attachments.cancel': {
    argument: z.object({ uploadId: IdSchema }).readonly(),
    value: nothing,
    error: never,
  },
  /** Verifies the file and opens a copy of it; asks first where its type can do harm, and never opens programs. */
  'attachments.open': {
    argument: z.object({ hash: ContentHashSchema, name: z.string().min(1).max(300) }).readonly(),
    value: nothing,
    error: z.enum(['missing', 'damaged', 'saveOnly', 'cancelled', 'notOpened', 'diskFull', 'writeFailed']),
  },
  /** Verifies the file, asks where to, and writes a copy. */
  'attachments.save': {
    argument: z.object({ hash: ContentHashSchema, name: z.string().min(1).max(300) }).readonly(),
    value: SavedFileSchema,
    error: z.enum([...SAVE_ERRORS, 'missing', 'damaged']),
  },
} as const

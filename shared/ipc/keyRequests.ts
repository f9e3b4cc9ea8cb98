import { z } from 'zod'
import {
  DatabaseKeysSchema,
  DraftsSchema,
  KEY_CHANGE_ERRORS,
  NewPassphraseSchema,
  NewRecoveryKeySchema,
  PassphraseSchema,
  RECOVERY_PROOFS,
  UNLOCK_ERRORS,
  VaultStateSchema,
} from './vault.ts'

const nothing = z.undefined()
const never = z.never()

/** What the window asks of the vault's keys, and of what happens while it is locked. */
export const keyRequests = {
  'vault.state': { argument: nothing, value: VaultStateSchema, error: never },
  /** The answer to the question of the first start; null means "not now". The vault is open afterwards. */
  'vault.create': {
    argument: z.object({ passphrase: NewPassphraseSchema.nullable() }).readonly(),
    value: VaultStateSchema,
    error: z.enum(['exists', 'notOpened', 'diskFull', 'readOnly', 'folderGone', 'writeFailed']),
  },
  'vault.unlock': {
    argument: z.object({ passphrase: PassphraseSchema }).readonly(),
    value: VaultStateSchema,
    error: z.enum(UNLOCK_ERRORS),
  },
  /** Opens with the recovery key (words, or `AGE-SECRET-KEY-1…`) and sets a new passphrase. */
  'vault.recover': {
    argument: z
      .object({ recoveryKey: z.string().min(1).max(1000), passphrase: NewPassphraseSchema })
      .readonly(),
    value: VaultStateSchema,
    error: z.enum([...UNLOCK_ERRORS, 'diskFull', 'readOnly', 'folderGone', 'writeFailed', 'notProven']),
  },
  /** Locks at once; the window goes and comes back with the lock screen. */
  'vault.lock': { argument: nothing, value: nothing, error: z.enum(['noPassphrase', 'notOpen']) },
  /**
   * The answer to `vault.locking`: pending changes are journalled (`isSaved`), and this was typed and not saved. Where
   * something could be lost, the window is hidden, and nothing dropped.
   */
  'vault.readyToLock': {
    argument: z.object({ isSaved: z.boolean(), drafts: DraftsSchema.nullable() }).readonly(),
    value: nothing,
    error: never,
  },
  /** What was typed before the vault was locked; once. */
  'vault.takeDrafts': { argument: nothing, value: DraftsSchema.nullable(), error: never },
  /** Keys of the window's own database, while the vault is open. */
  'vault.databaseKeys': { argument: nothing, value: DatabaseKeysSchema, error: never },
  /**
   * Older Keyfolios left their rows in clear text. Once everything in them is journalled, the browser's files go, and a
   * sealed database is filled from the journal.
   */
  'vault.dropPlainDatabase': { argument: nothing, value: nothing, error: z.enum(['writeFailed']) },
  /** Sets the first passphrase (`current` is null then) or another one. */
  'vault.changePassphrase': {
    argument: z.object({ current: PassphraseSchema.nullable(), next: NewPassphraseSchema }).readonly(),
    value: VaultStateSchema,
    error: z.enum(KEY_CHANGE_ERRORS),
  },
  /** Makes a recovery key; it holds once three of its words were typed back. */
  'vault.beginRecoveryKey': { argument: nothing, value: NewRecoveryKeySchema, error: z.enum(['notOpen']) },
  'vault.confirmRecoveryKey': {
    argument: z.object({ words: z.array(z.string().max(40)).length(RECOVERY_PROOFS).readonly() }).readonly(),
    value: VaultStateSchema,
    error: z.enum(KEY_CHANGE_ERRORS),
  },
  /** Prints the recovery key that was just begun, with words and QR code; it goes to no file of ours. */
  'vault.printRecoveryKey': { argument: nothing, value: nothing, error: z.enum(['notOpen', 'notPrinted']) },
  /** Lets the key store of the operating system open the vault, or no longer. */
  'vault.useSystemKey': {
    argument: z.object({ isUsed: z.boolean() }).readonly(),
    value: VaultStateSchema,
    error: z.enum([...KEY_CHANGE_ERRORS, 'notProtected']),
  },
  /** Copies contact data; it leaves the clipboard after a minute, if nothing else was copied since. */
  'clipboard.copy': {
    argument: z.object({ text: z.string().min(1).max(10_000) }).readonly(),
    value: nothing,
    error: never,
  },
} as const

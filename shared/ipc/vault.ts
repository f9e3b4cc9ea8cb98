import { z } from 'zod'

/** Shorter passphrases are refused; a sentence of a few words is longer. */
export const PASSPHRASE_MIN = 10

/** What a person types; spaces inside count, and it is normalised (NFKC) before a key is made of it. */
export const PassphraseSchema = z.string().min(1).max(1000)

/** A new passphrase. */
export const NewPassphraseSchema = z.string().min(PASSPHRASE_MIN).max(1000)

/** Why a vault that can be locked is locked. */
export const LOCK_REASONS = ['start', 'asked', 'idle', 'screen', 'suspend'] as const
export type LockReason = (typeof LOCK_REASONS)[number]

/** How many words a recovery key has. */
export const RECOVERY_WORDS = 24

/** How many of them are asked back before it counts. */
export const RECOVERY_PROOFS = 3

/** Whether the vault is open, and what opens it. Tells nothing of what is in it. */
export const VaultStateSchema = z
  .object({
    /** `new`: nobody has been asked for a passphrase yet. `damaged`: both copies of the header are unreadable. */
    state: z.enum(['new', 'locked', 'open', 'damaged', 'newer']),
    /** `none`: the key lies beside the data, so everybody who has the folder can read it. */
    protection: z.enum(['none', 'passphrase']),
    hasRecoveryKey: z.boolean(),
    /** The key store of the operating system: whether it truly protects here, and whether it opens this vault. */
    systemKey: z.object({ protects: z.boolean(), isUsed: z.boolean() }).readonly(),
    /** Instant before which no passphrase is tried, milliseconds since 1970; null: at once. */
    waitUntilMs: z.number().nullable(),
    /** Null while it is open or new. */
    lockedBy: z.enum(LOCK_REASONS).nullable(),
  })
  .readonly()
export type VaultState = z.infer<typeof VaultStateSchema>

/**
 * Why a passphrase or recovery key did not open the vault: it is another · too soon after a wrong one · the header was
 * changed or asks for a weaker derivation than we allow · a newer Keyfolio wrote it · it is not locked at all · the data
 * behind it could not be opened (the log knows why).
 */
export const UNLOCK_ERRORS = ['wrong', 'wait', 'damaged', 'newer', 'notLocked', 'notOpened'] as const
export type UnlockError = (typeof UNLOCK_ERRORS)[number]

/** Why a change of the keys did not come about; the old ones hold then. */
export const KEY_CHANGE_ERRORS = [
  'wrong',
  'wait',
  'notOpen',
  'notProven',
  'diskFull',
  'readOnly',
  'folderGone',
  'writeFailed',
] as const

/** A recovery key that was just made and holds for nothing yet. */
export const NewRecoveryKeySchema = z
  .object({
    words: z.array(z.string().max(20)).length(RECOVERY_WORDS).readonly(),
    /** The same key as `age` takes it, `AGE-SECRET-KEY-1…`; what the QR code holds. */
    identity: z.string().max(100),
    /** Indexes of the words that have to be typed back, from 0. */
    asked: z
      .array(
        z
          .int()
          .min(0)
          .max(RECOVERY_WORDS - 1),
      )
      .length(RECOVERY_PROOFS)
      .readonly(),
  })
  .readonly()
export type NewRecoveryKey = z.infer<typeof NewRecoveryKeySchema>

/** What was typed into forms and not saved, when the vault was locked. */
export const DraftsSchema = z
  .object({
    /** The address of the window: screen, and the sheet over it. */
    place: z.string().max(4000),
    /** By form and record, as JSON. */
    forms: z.record(z.string().max(4000), z.string().max(4 << 20)),
  })
  .readonly()
export type Drafts = z.infer<typeof DraftsSchema>

const KEY_BYTES = 32

/** Keys of the window's database. The newest seals; the others only open what was sealed before. */
export const DatabaseKeysSchema = z
  .object({
    epoch: z.int().min(1),
    keys: z
      .array(
        z
          .object({
            epoch: z.int().min(1),
            key: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === KEY_BYTES),
          })
          .readonly(),
      )
      .min(1)
      .max(1000)
      .readonly(),
  })
  .readonly()
export type DatabaseKeys = z.infer<typeof DatabaseKeysSchema>

/** How far the conversion of older, unsealed data is, or whatever else unlocking waits for. */
export const VaultProgressSchema = z
  .object({ step: z.enum(['deriving', 'converting', 'opening']), share: z.number().min(0).max(1) })
  .readonly()
export type VaultProgress = z.infer<typeof VaultProgressSchema>

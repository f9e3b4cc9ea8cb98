import { z } from 'zod'
import { DaySchema } from '#shared/lib/days.ts'
import { IdSchema } from '#shared/lib/ids.ts'

/** Number of the form described here; a higher one is refused. */
export const LEDGER_VERSION = 1

/**
 * What has been erased for good: random ids, what kind of record each was, and the day. No name, no reason. It lies in
 * the vault and beside every backup, in clear text, and is applied to whatever is restored: an older backup must not
 * bring back a person who asked to be forgotten.
 */
export const ErasureLedgerSchema = z
  .object({
    format: z.literal('keyfolio-erasures'),
    version: z.literal(LEDGER_VERSION),
    /** Whose erasures they are. */
    vaultId: z.string().min(1).max(64),
    erased: z
      .array(
        z
          .object({
            id: IdSchema,
            /** A kind of record; those of later releases are kept, too. */
            kind: z.string().min(1).max(60),
            day: DaySchema,
          })
          .readonly(),
      )
      .max(1_000_000)
      .readonly(),
  })
  .readonly()
export type ErasureLedger = z.infer<typeof ErasureLedgerSchema>
export type Erasure = ErasureLedger['erased'][number]

/** Whether the ledger that belongs to a backup was there to be applied. */
export const LEDGER_STATES = ['applied', 'missing'] as const
export type LedgerState = (typeof LEDGER_STATES)[number]

/** The ledger of a vault in which nothing was erased yet. */
export function emptyLedger(vaultId: string): ErasureLedger {
  return { format: 'keyfolio-erasures', version: LEDGER_VERSION, vaultId, erased: [] }
}

/** Everything that either of two knows; an erasure is never taken back. */
export function mergedErasures(one: readonly Erasure[], other: readonly Erasure[]): readonly Erasure[] {
  const known = new Map(one.map((erasure) => [erasure.id, erasure]))
  for (const erasure of other) if (!known.has(erasure.id)) known.set(erasure.id, erasure)
  return [...known.values()]
}

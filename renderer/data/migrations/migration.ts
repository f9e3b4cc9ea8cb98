import type { Transaction } from 'dexie'

/** One step of the schema. Steps are numbered, named, in a file each, and never edited after a release. */
export interface Migration {
  readonly version: number
  /** Tables that change, with their indexes in Dexie's notation; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Rewrites rows where new indexes are not enough. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>
}

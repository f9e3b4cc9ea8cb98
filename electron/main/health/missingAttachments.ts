import { attachmentsInUse } from '../vault/attachments/attachmentsInUse.ts'
import type { StoredFile } from '../vault/attachments/attachmentStore.ts'
import type { Vault } from '../vault/vault.ts'

/** Knows how many files are named by records and do not lie there. What records name is read once for each head. */
export class MissingAttachments {
  readonly #vault: Pick<Vault, 'snapshots' | 'journal'>
  #named: { readonly head: string; readonly hashes: ReadonlySet<string> } | null = null

  constructor(vault: Pick<Vault, 'snapshots' | 'journal'>) {
    this.#vault = vault
  }

  /** Null where it cannot be said for certain: before the first proven snapshot, or with gaps in the journal. */
  async count(files: readonly StoredFile[]): Promise<number | null> {
    const hashes = await this.#hashes()
    if (hashes === null) return null
    const there = new Set(files.map(({ hash }) => hash))
    return [...hashes].filter((hash) => !there.has(hash)).length
  }

  async #hashes(): Promise<ReadonlySet<string> | null> {
    const { snapshots, journal } = this.#vault
    const head = journal.head()
    if (!head.ok) return null
    if (this.#named?.head === head.value.hash) return this.#named.hashes
    const hashes = await attachmentsInUse(snapshots, journal).catch(() => null)
    if (hashes !== null) this.#named = { head: head.value.hash, hashes }
    return hashes
  }
}

import { Dexie, type Table } from 'dexie'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { endingWithHead } from './endWithHead.ts'
import { migrations } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { rewriteRows } from './sealing/rewriteRows.ts'
import { sealRows } from './sealing/sealRows.ts'
import { currentCipher } from './sealing/startSealing.ts'
import type { Counter, LastContact, LastDealing, MetaRow, RowTypes, StoredChange } from './schema.ts'

/** Every row in it is sealed. */
export const DATABASE_NAME = 'keyfolio-vault'

/** Where earlier versions kept the same tables in clear text; it goes once the sealed one has everything. */
export const PLAIN_DATABASE_NAME = 'keyfolio'

/** The tables of the window's store. */
export class Database extends Dexie {
  declare readonly clients: Table<RowTypes['clients'], string>
  declare readonly people: Table<RowTypes['people'], string>
  declare readonly positions: Table<RowTypes['positions'], string>
  declare readonly interactions: Table<RowTypes['interactions'], string>
  declare readonly followUps: Table<RowTypes['followUps'], string>
  declare readonly proposals: Table<RowTypes['proposals'], string>
  declare readonly changes: Table<StoredChange, number>
  declare readonly counters: Table<Counter, string>
  declare readonly lastDealings: Table<LastDealing, ClientId>
  declare readonly lastContacts: Table<LastContact, PersonId>
  declare readonly meta: Table<MetaRow, MetaRow['key']>

  /**
   * @param isSealed whether rows are sealed with the keys of this window on their way into it
   * @param steps given by tests alone
   */
  constructor(name: string, isSealed: boolean, steps: readonly Migration[] = migrations) {
    // autoOpen off: after a loss a reopened database may be an empty one, and nothing may be written before
    // the heads are compared. Only `openStore` and the guardian open it.
    // No cache: it kept each answer for seconds after the next, and with many rows that was hundreds of megabytes.
    super(name, { autoOpen: false, cache: 'disabled' })
    this.use(endingWithHead)
    if (isSealed) this.use(sealRows(currentCipher))
    const known = new Set<string>()
    for (const { version, stores, upgrade } of steps) {
      const step = this.version(version).stores({ ...stores })
      const changed = isSealed ? Object.keys(stores).filter((table) => known.has(table)) : []
      if (upgrade || changed.length > 0) {
        step.upgrade(async (transaction) => {
          await upgrade?.(transaction)
          for (const table of changed) if (stores[table] !== null) await rewriteRows(transaction, table)
        })
      }
      for (const table of Object.keys(stores)) known.add(table)
    }
  }
}

/** The working store of this window. Only `renderer/data` touches it. */
export let db = new Database(DATABASE_NAME, true)

/**
 * Lets everything work on the database of earlier versions, until it is told to go back: what heals the sealed one knows
 * how to bring its changes into the journal. The one before has to be closed.
 */
export function workOn(which: 'sealed' | 'plain'): void {
  const name = which === 'sealed' ? DATABASE_NAME : PLAIN_DATABASE_NAME
  if (db.name !== name) db = new Database(name, which === 'sealed')
}

import { Dexie, type Table } from 'dexie'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { migrations } from './migrations/index.ts'
import type { Counter, LastContact, LastDealing, MetaRow, RowTypes, StoredChange } from './schema.ts'

export const DATABASE_NAME = 'keyfolio'

/** The working store of this window. Only `renderer/data` touches it. */
class Database extends Dexie {
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

  constructor() {
    // autoOpen off: after a loss a reopened database may be an empty one, and nothing may be written before
    // the heads are compared. Only `openStore` and the guardian open it.
    super(DATABASE_NAME, { autoOpen: false, cache: 'immutable' })
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores({ ...stores })
      if (upgrade) step.upgrade(upgrade)
    }
  }
}

export const db = new Database()

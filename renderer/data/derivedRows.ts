import type { Table } from 'dexie'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { countersOf } from '#shared/domain/changes/counters.ts'
import { type Interaction, isDealing } from '#shared/domain/interactions/interaction.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf } from '#shared/domain/records.ts'
import type { Day } from '#shared/lib/days.ts'
import { db } from './database.ts'
import { TABLE_OF } from './schema.ts'
import { fromStored } from './storedRows.ts'

/** What follows from the rows: counters and last dealings, added up in memory while many rows go by. */
export interface DerivedRows {
  add(kind: EntityKind, row: RecordOf<EntityKind>): void
  /** Puts them in the place of those that are stored. Inside a transaction. */
  write(): Promise<void>
}

/** Nothing yet. */
export function derivedRows(): DerivedRows {
  const counters = new Map<string, number>()
  const dealings = new Map<ClientId, Day>()
  const contacts = new Map<PersonId, Day>()
  return {
    add(kind, row) {
      for (const name of countersOf(kind, row)) counters.set(name, (counters.get(name) ?? 0) + 1)
      if (kind !== 'interaction') return
      const interaction = row as Interaction // the kind says so
      if (!isDealing(interaction)) return
      keepLatest(dealings, interaction.clientId, interaction.day)
      for (const id of interaction.personIds) keepLatest(contacts, id, interaction.day)
    },
    async write() {
      for (const table of [db.counters, db.lastDealings, db.lastContacts] as readonly Table[])
        await table.clear()
      await db.counters.bulkAdd([...counters].map(([name, value]) => ({ name, value })))
      await db.lastDealings.bulkAdd([...dealings].map(([clientId, day]) => ({ clientId, day })))
      await db.lastContacts.bulkAdd([...contacts].map(([personId, day]) => ({ personId, day })))
    },
  }
}

/** Derives everything anew from the rows that are stored. Inside a transaction over all tables. */
export async function deriveAnew(): Promise<void> {
  const derived = derivedRows()
  for (const kind of ENTITY_KINDS) {
    await db.table<RecordOf<EntityKind>, string>(TABLE_OF[kind]).each((row) => {
      derived.add(kind, fromStored(kind, row))
    })
  }
  await derived.write()
}

function keepLatest<Id>(days: Map<Id, Day>, id: Id, day: Day): void {
  const known = days.get(id)
  if (known === undefined || known < day) days.set(id, day)
}

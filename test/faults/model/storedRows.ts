import { db } from '#renderer/data/database.ts'
import type { PlainKind, PlainRow, PlainRows } from './plainModel.ts'

/** What the database holds, in the words of the plain account. */
export async function storedPlainRows(): Promise<PlainRows> {
  const [clients, people, positions, interactions, followUps, deals, contracts] = await Promise.all([
    db.clients.toArray(),
    db.people.toArray(),
    db.positions.toArray(),
    db.interactions.toArray(),
    db.followUps.toArray(),
    db.table<Named>('deals').toArray(),
    db.table<Named & { readonly dealId: string | null }>('contracts').toArray(),
  ])
  return {
    client: byId(clients, ({ name, parentId, archivedOn }) => ({
      name,
      parentId,
      isArchived: archivedOn !== null,
    })),
    person: byId(people, ({ familyName, archivedOn }) => ({ familyName, isArchived: archivedOn !== null })),
    position: byId(positions, ({ clientId, personId, title }) => ({ clientId, personId, title })),
    interaction: byId(interactions, ({ clientId, personIds, text }) => ({ clientId, personIds, text })),
    followUp: byId(followUps, ({ clientId, interactionId, title, doneOn, about }) => ({
      clientId,
      interactionId,
      title,
      isDone: doneOn !== null,
      aboutId: about?.id ?? null,
    })),
    deal: byId(deals, ({ clientId, title }) => ({ clientId, title })),
    contract: byId(contracts, ({ clientId, title, dealId }) => ({ clientId, title, dealId })),
  } satisfies Record<PlainKind, unknown>
}

interface Named {
  readonly id: string
  readonly clientId: string
  readonly title: string
}

function byId<Row extends { readonly id: string }>(
  rows: readonly Row[],
  plain: (row: Row) => PlainRow,
): Readonly<Record<string, PlainRow>> {
  return Object.fromEntries(rows.map((row) => [row.id, plain(row)]))
}

import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Migration } from './migration.ts'

/** Schema 3. The last dealing with each person is kept, so that the list of people reads no interactions. */
export const lastContacts: Migration = {
  version: 3,
  stores: { lastContacts: 'personId' },
  async upgrade(transaction) {
    const days = new Map<string, string>()
    await transaction.table<Interaction, string>('interactions').each(({ kind, day, personIds }) => {
      // What a dealing was when this step was written: everything but a note.
      if (kind === 'note') return
      for (const id of personIds) if ((days.get(id) ?? '') < day) days.set(id, day)
    })
    await transaction
      .table('lastContacts')
      .bulkPut(Array.from(days, ([personId, day]) => ({ personId, day })))
  },
}

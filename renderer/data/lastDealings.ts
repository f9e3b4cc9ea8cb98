import type { Table } from 'dexie'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { type Interaction, isDealing } from '#shared/domain/interactions/interaction.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { db } from './database.ts'
import type { RowChange } from './rowWrites.ts'
import type { LastContact, LastDealing } from './schema.ts'

/**
 * Keeps the last real dealing (neither note nor greeting) with each client and each person whose interactions were written.
 * Inside a transaction, after the rows.
 */
export async function writeLastDealings(changes: readonly RowChange[]): Promise<void> {
  const written = changes.filter(({ kind }) => kind === 'interaction').map(dealingsOf)
  if (written.length === 0) return
  await keep<ClientId, LastDealing>(written, {
    table: db.lastDealings,
    idsOf: ({ clientId }) => [clientId],
    row: (clientId, day) => ({ clientId, day }),
    newest: (clientId) => lastDayWithClient(clientId),
  })
  await keep<PersonId, LastContact>(written, {
    table: db.lastContacts,
    idsOf: ({ personIds }) => personIds,
    row: (personId, day) => ({ personId, day }),
    newest: (personId) => lastDayWithPerson(personId),
  })
}

/** The day of the last dealing with a person, through `end` if that is given; undefined if there was none. */
export async function lastDayWithPerson(personId: PersonId, end?: Day): Promise<Day | undefined> {
  const all = await db.interactions.where('personIds').equals(personId).toArray()
  const days = all.filter(isDealing).map(({ day }) => day)
  return days
    .filter((day) => end === undefined || day <= end)
    .sort()
    .at(-1)
}

async function lastDayWithClient(clientId: ClientId): Promise<Day | undefined> {
  const last = await db.interactions
    .where('[clientId+day+id]')
    .between([clientId, ''], [clientId, '\uffff'])
    .reverse()
    .filter(isDealing)
    .first()
  return last?.day
}

/** An interaction before and after; null: it was not there, or was no dealing. */
interface Written {
  readonly before: Interaction | null
  readonly after: Interaction | null
}

function dealingsOf({ before, after }: RowChange): Written {
  const dealing = (row: RowChange['before']): Interaction | null => {
    const interaction = row as Interaction | null // only changes of interactions come here
    return interaction !== null && isDealing(interaction) ? interaction : null
  }
  return { before: dealing(before), after: dealing(after) }
}

interface Keeping<Id extends string, Row> {
  readonly table: Table<Row, Id>
  readonly idsOf: (interaction: Interaction) => readonly Id[]
  readonly row: (id: Id, day: Day) => Row
  /** Reads it from the interactions. */
  readonly newest: (id: Id) => Promise<Day | undefined>
}

/** A new dealing can only be later than what is kept; where one was changed or taken away, it is read anew. */
async function keep<Id extends string, Row extends { readonly day: Day }>(
  written: readonly Written[],
  { table, idsOf, row, newest }: Keeping<Id, Row>,
): Promise<void> {
  const changed = new Set<Id>()
  const added = new Map<Id, Day>()
  for (const { before, after } of written) {
    if (before !== null) for (const id of idsOf(before)) changed.add(id)
    if (after === null) continue
    for (const id of idsOf(after)) {
      const known = added.get(id)
      if (known === undefined || known < after.day) added.set(id, after.day)
    }
  }
  const simple = [...added].filter(([id]) => !changed.has(id))
  const stored = await table.bulkGet(simple.map(([id]) => id))
  await table.bulkPut(
    simple.filter(([, day], index) => (stored[index]?.day ?? '') < day).map(([id, day]) => row(id, day)),
  )
  for (const id of changed) {
    const day = await newest(id)
    if (day === undefined) await table.delete(id)
    else await table.put(row(id, day))
  }
}

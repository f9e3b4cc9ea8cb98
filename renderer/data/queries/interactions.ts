import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Interaction, InteractionId } from '#shared/domain/interactions/interaction.ts'
import { newestFirst } from '#shared/domain/interactions/order.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { db } from '../database.ts'

/** One interaction; null if there is none with this id. */
export async function getInteraction(id: InteractionId): Promise<Interaction | null> {
  return (await db.interactions.get(id)) ?? null
}

/** What happened with a client, newest first. */
export async function interactionsOfClient(
  clientId: ClientId,
  limit = Infinity,
): Promise<readonly Interaction[]> {
  const newest = db.interactions
    .where('[clientId+day+id]')
    .between([clientId, ''], [clientId, '\uffff'])
    .reverse()
  return (await (limit === Infinity ? newest : newest.limit(limit)).toArray()).toSorted(newestFirst)
}

/** What happened with a person, newest first. One person's share of the table is small: it is sorted here. */
export async function interactionsOfPerson(
  personId: PersonId,
  limit = Infinity,
): Promise<readonly Interaction[]> {
  const all = await db.interactions.where('personIds').equals(personId).toArray()
  return all.toSorted(newestFirst).slice(0, limit)
}

/** The day of the last real dealing (not a note) with each client that ever had one. */
export async function lastDealingDays(): Promise<ReadonlyMap<ClientId, Day>> {
  return new Map((await db.lastDealings.toArray()).map(({ clientId, day }) => [clientId, day]))
}

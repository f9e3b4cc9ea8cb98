import { Dexie } from 'dexie'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import { db } from '../database.ts'
import { fromStored } from '../storedRows.ts'

/** What is still to be done, the earliest due day first. */
export async function openFollowUps(): Promise<readonly FollowUp[]> {
  const stored = await db.followUps.where('openDueDay').between(Dexie.minKey, Dexie.maxKey).toArray()
  return stored.map((row) => fromStored('followUp', row)).toSorted(byDueTime)
}

/** Follow-ups of a client, done ones too, the earliest due day first. */
export async function followUpsOfClient(clientId: ClientId): Promise<readonly FollowUp[]> {
  const stored = await db.followUps.where('clientId').equals(clientId).toArray()
  return stored.map((row) => fromStored('followUp', row)).toSorted(byDueTime)
}

/** Things with a time come in its order, after what is due some time that day. */
function byDueTime(one: FollowUp, other: FollowUp): number {
  const [first, second] = [`${one.dueDay} ${one.dueTime ?? ''}`, `${other.dueDay} ${other.dueTime ?? ''}`]
  return first < second ? -1 : first > second ? 1 : 0
}

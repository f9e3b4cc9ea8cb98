import { Dexie } from 'dexie'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { DayRange } from '#shared/domain/followUps/calendarEntries.ts'
import type { FollowUp, FollowUpId } from '#shared/domain/followUps/followUp.ts'
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

/** One follow-up; null if there is none with this id. */
export async function getFollowUp(id: FollowUpId): Promise<FollowUp | null> {
  const stored = await db.followUps.get(id)
  return stored === undefined ? null : fromStored('followUp', stored)
}

/** What is or was due on the days of a range, done ones too. */
export async function followUpsDueIn({ from, to }: DayRange): Promise<readonly FollowUp[]> {
  const stored = await db.followUps.where('dueDay').between(from, to, true, true).toArray()
  return stored.map((row) => fromStored('followUp', row))
}

/** Things with a time come in its order, after what is due some time that day. */
function byDueTime(one: FollowUp, other: FollowUp): number {
  const [first, second] = [`${one.dueDay} ${one.dueTime ?? ''}`, `${other.dueDay} ${other.dueTime ?? ''}`]
  return first < second ? -1 : first > second ? 1 : 0
}

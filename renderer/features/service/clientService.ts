import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { getRecord, getRecords, listRecords, recordsNaming } from '#renderer/data/queries/records.ts'
import { readTradeSettings } from '#renderer/data/queries/tradeSettings.ts'
import { complaintState, daysToSolve, lossesOf } from '#shared/domain/afterSale/complaintRules.ts'
import type { Delivery } from '#shared/domain/afterSale/delivery.ts'
import { deliveriesInTime } from '#shared/domain/afterSale/deliveryRules.ts'
import { promisesKept } from '#shared/domain/afterSale/promiseRules.ts'
import { isTimeToAsk, satisfaction } from '#shared/domain/afterSale/reviewRules.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { expectationsToAgree } from '#shared/domain/clients/expectationRules.ts'
import type { CoachingNote } from '#shared/domain/house/coachingNote.ts'
import { type SignOff, signOffOf, unreadNotes } from '#shared/domain/house/coachingRules.ts'
import { fullName, type PersonId } from '#shared/domain/people/person.ts'
import type { Referral } from '#shared/domain/referrals/referral.ts'
import { askAllowance, successesToAskAbout } from '#shared/domain/referrals/referralRules.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Money } from '#shared/lib/fields.ts'

/** So many of a whole. */
export interface Part {
  readonly inTime: number
  readonly of: number
}

/** How well a client is served, in figures, and what is to be asked for. */
export interface ClientService {
  readonly deliveries: Part
  readonly ourPromises: Part
  readonly theirPromises: Part
  /** 1 … 5; null when nobody was asked within a year. */
  readonly satisfaction: number | null
  readonly isTimeToAsk: boolean
  readonly openComplaints: number
  /** The mean of the days to a solution; null when none was solved. */
  readonly daysToSolve: number | null
  readonly losses: readonly Money[]
  /** Successes of which no recommendation speaks yet, the latest first. */
  readonly successes: readonly Delivery[]
  /** Advocates who were asked often enough for now, and from when they may be asked again. */
  readonly askedEnough: readonly AskedEnough[]
  readonly expectationsToAgree: number
  /** What the head has said and nobody has read yet. */
  readonly unread: readonly CoachingNote[]
  readonly signOff: SignOff
}

/** An advocate who is left alone until a day. */
export interface AskedEnough {
  readonly id: PersonId
  readonly name: string
  readonly asks: number
  readonly from: Day
}

/** Reads how a client was served; null when there is nothing to judge by. */
export async function readClientService(clientId: ClientId, today: Day): Promise<ClientService | null> {
  const of = { field: 'clientId', id: clientId } as const
  const [
    deliveries,
    promises,
    complaints,
    reviews,
    feedback,
    notes,
    expectations,
    client,
    interactions,
    referrals,
  ] = await Promise.all([
    recordsNaming('delivery', of.field, of.id),
    recordsNaming('promise', of.field, of.id),
    recordsNaming('complaint', of.field, of.id),
    recordsNaming('review', of.field, of.id),
    recordsNaming('feedback', of.field, of.id),
    recordsNaming('coachingNote', of.field, of.id),
    recordsNaming('expectation', of.field, of.id),
    getRecord('client', clientId),
    interactionsOfClient(clientId),
    // Of all clients: an advocate may have been asked for another one's sake.
    listRecords('referral'),
  ])
  if (client === null) return null
  const all = [deliveries, promises, complaints, reviews, feedback, notes, expectations]
  if (all.every((rows) => rows.length === 0)) return null
  const kept = promisesKept(promises, today)
  const solved = complaints.flatMap((complaint) => daysToSolve(complaint) ?? [])
  return {
    deliveries: deliveriesInTime(deliveries, today),
    ourPromises: kept.ours,
    theirPromises: kept.theirs,
    satisfaction: satisfaction(reviews, today),
    // Whoever buys nothing from us has nothing to judge.
    isTimeToAsk: deliveries.length > 0 && isTimeToAsk(reviews, feedback, today),
    openComplaints: complaints.filter((complaint) => complaintState(complaint) !== 'resolved').length,
    daysToSolve: solved.length === 0 ? null : solved.reduce((sum, days) => sum + days, 0) / solved.length,
    losses: lossesOf(complaints),
    successes: successesToAskAbout(deliveries, referrals, today),
    askedEnough: await askedEnough(clientId, referrals, today),
    expectationsToAgree: expectationsToAgree(expectations).length,
    unread: unreadNotes(notes),
    signOff: signOffOf(
      clientId,
      notes,
      interactions.map(({ day }) => day).filter((day) => day <= today),
    ),
  }
}

async function askedEnough(
  clientId: ClientId,
  referrals: readonly Referral[],
  today: Day,
): Promise<readonly AskedEnough[]> {
  const here = referrals.filter((referral) => referral.clientId === clientId)
  const ids = [...new Set(here.flatMap(({ personId }) => personId ?? []))]
  const settings = await readTradeSettings()
  const people = await getRecords('person', ids)
  return ids.flatMap((id) => {
    const { isAllowed, asks, from } = askAllowance(id, referrals, settings, today)
    const person = people.get(id)
    return isAllowed || person === undefined ? [] : [{ id, name: fullName(person), asks, from }]
  })
}

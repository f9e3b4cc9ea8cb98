import { Dexie } from 'dexie'
import { celebrationsWithin } from '#shared/domain/celebrations/celebration.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import { pushedClient, silentClient } from '#shared/domain/today/silentClients.ts'
import type { Day } from '#shared/lib/days.ts'
import { db } from '../database.ts'
import { getInPages, inPages } from '../inPages.ts'
import { fromStored } from '../storedRows.ts'
import { type ContactSources, readContactSources } from './contactBalance.ts'
import { awaitingProposals } from './proposals.ts'

/** What is still to be done through a day, with the clients and people that it names. */
export interface DueThrough {
  readonly followUps: readonly FollowUp[]
  readonly clients: readonly Client[]
  readonly people: readonly Person[]
}

/** Open follow-ups due through a day. */
export async function followUpsDueThrough(lastDay: Day): Promise<DueThrough> {
  const stored = await db.followUps.where('openDueDay').between(Dexie.minKey, lastDay, true, true).toArray()
  const followUps = stored.map((row) => fromStored('followUp', row))
  const clients = await clientsById(followUps.flatMap(({ clientId }) => clientId ?? []))
  const people = await getInPages(
    db.people,
    followUps.flatMap(({ personIds }) => personIds),
  )
  return { followUps, clients, people }
}

/** Offers whose answer is awaited, with their clients. */
export async function awaitingWithClients(): Promise<{
  readonly proposals: readonly Proposal[]
  readonly clients: readonly Client[]
}> {
  const proposals = await awaitingProposals()
  return { proposals, clients: await clientsById(proposals.map(({ clientId }) => clientId)) }
}

/** Who celebrates within so many days, with where they work. Their days are sealed, so there is no index. */
export async function celebrantsWithin(
  days: number,
  today: Day,
): Promise<{
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
  readonly clients: readonly Client[]
}> {
  const people = await inPages(db.people, (page) => [
    ...new Set(celebrationsWithin(page, today, days).map(({ person }) => person)),
  ])
  const held = await db.positions
    .where('personId')
    .anyOf(people.map(({ id }) => id))
    .toArray()
  const positions = held.filter((position) => isCurrent(position, today))
  return { people, positions, clients: await clientsById(positions.map(({ clientId }) => clientId)) }
}

/** Clients that hear too little or too much from us, and what tells that. */
export interface OutOfBalance extends ContactSources {
  readonly clients: readonly Client[]
}

/** Clients that have heard nothing for too long, or are pushed, and what tells that. */
export async function clientsOutOfBalance(today: Day): Promise<OutOfBalance> {
  const sources = await readContactSources(today)
  const { settings, lastDealings, recentContacts } = sources
  const clients = await inPages(db.clients, (page) =>
    page.filter(
      (client) =>
        silentClient(client, lastDealings.get(client.id) ?? null, settings, today) !== null ||
        pushedClient(client, recentContacts.get(client.id) ?? [], settings, today) !== null,
    ),
  )
  return { ...sources, clients }
}

function clientsById(ids: readonly ClientId[]): Promise<readonly Client[]> {
  return getInPages(db.clients, ids)
}

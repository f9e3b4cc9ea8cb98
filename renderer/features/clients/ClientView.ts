import type { Client, ClientClass, ClientId } from '#shared/domain/clients/client.ts'
import { matchesClient } from '#shared/domain/clients/clientRules.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import {
  type Contact,
  type ContactBalance,
  contactBalance,
  type ContactThresholds,
} from '#shared/domain/interactions/contactBalance.ts'
import { isAwaiting, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { type ExpiryState, expiryState } from '#shared/domain/proposals/proposalRules.ts'
import type { Day } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { eachInSlices, filterInSlices, mapInSlices, type Sliced } from '#shared/lib/slices.ts'

/** One client as the list shows it: the record and what was gathered around it. */
export interface ClientRow {
  readonly id: ClientId
  readonly client: Client
  readonly city: string
  readonly lastDealing: Day | null
  /** How contact stands; null for archived clients. */
  readonly balance: ContactBalance | null
  readonly nextStep: { readonly title: string; readonly day: Day; readonly isOverdue: boolean } | null
  /** The first expiry among the proposals whose answer is awaited. */
  readonly expiry: { readonly day: Day; readonly state: ExpiryState } | null
  /** How many people hold a position there today. */
  readonly people: number
}

/** The saved filters of the list, as tabs. */
export const CLIENT_FILTERS = ['all', 'key', 'regular', 'prospect', 'former', 'archived'] as const
export type ClientFilter = (typeof CLIENT_FILTERS)[number]

/** Everything from which rows are made; each list is read once for the whole table. */
interface ClientSources {
  readonly clients: readonly Client[]
  readonly positions: readonly Position[]
  readonly lastDealings: ReadonlyMap<ClientId, Day>
  readonly recentContacts: ReadonlyMap<ClientId, readonly Contact[]>
  readonly settings: ContactThresholds
  readonly openFollowUps: readonly FollowUp[]
  readonly awaitingProposals: readonly Proposal[]
}

/** The rows of the list, in the order of the clients. */
export function* clientRows(sources: ClientSources, today: Day): Sliced<readonly ClientRow[]> {
  const people = yield* peopleByClient(sources.positions, today)
  const steps = yield* earliest(sources.openFollowUps, (followUp) => followUp.dueDay)
  const awaiting = yield* filterInSlices(sources.awaitingProposals, isAwaiting)
  const expiries = yield* earliest(awaiting, (proposal) => proposal.validUntil)
  return yield* mapInSlices(sources.clients, (client) => {
    const step = steps.get(client.id)
    return {
      id: client.id,
      client,
      city: client.sites.find((site) => site.city !== '')?.city ?? '',
      lastDealing: sources.lastDealings.get(client.id) ?? null,
      balance: client.archivedOn === null ? balanceOf(client, sources, today) : null,
      nextStep: step ? { title: step.title, day: step.dueDay, isOverdue: step.dueDay < today } : null,
      expiry: expiryOf(expiries.get(client.id), today),
      people: people.get(client.id)?.size ?? 0,
    }
  })
}

function balanceOf(client: Client, sources: ClientSources, today: Day): ContactBalance {
  const { lastDealings, recentContacts, settings } = sources
  const recent = recentContacts.get(client.id) ?? []
  return contactBalance(client, lastDealings.get(client.id) ?? null, recent, settings, today)
}

function expiryOf(next: Proposal | undefined, today: Day): ClientRow['expiry'] {
  const state = next ? expiryState(next, today) : null
  return next?.validUntil && state ? { day: next.validUntil, state } : null
}

/** The rows of a saved filter that match what was typed; accents and case do not matter. */
export function filterClientRows(
  rows: readonly ClientRow[],
  filter: ClientFilter,
  search: string,
): Sliced<readonly ClientRow[]> {
  const key = searchKey(search)
  return filterInSlices(
    rows,
    ({ client }) => isIn(filter, client) && (key === '' || matchesClient(client, key)),
  )
}

/** How many clients each saved filter holds. */
export function countByFilter(rows: readonly ClientRow[]): Readonly<Record<ClientFilter, number>> {
  const counts = { all: 0, key: 0, regular: 0, prospect: 0, former: 0, archived: 0 }
  for (const { client } of rows) {
    if (client.archivedOn !== null) counts.archived += 1
    else {
      counts.all += 1
      counts[client.class] += 1
    }
  }
  return counts
}

const CLASS_RANK = { key: 0, regular: 1, prospect: 2, former: 3 } as const satisfies Record<
  ClientClass,
  number
>

/** The order in which classes matter: key first. */
export function classRank(clientClass: ClientClass): number {
  return CLASS_RANK[clientClass]
}

function isIn(filter: ClientFilter, client: Client): boolean {
  if (filter === 'archived') return client.archivedOn !== null
  return client.archivedOn === null && (filter === 'all' || client.class === filter)
}

function* peopleByClient(
  positions: readonly Position[],
  today: Day,
): Sliced<ReadonlyMap<ClientId, ReadonlySet<string>>> {
  const people = new Map<ClientId, Set<string>>()
  yield* eachInSlices(positions, (position) => {
    if (!isCurrent(position, today)) return
    const known = people.get(position.clientId)
    if (known) known.add(position.personId)
    else people.set(position.clientId, new Set([position.personId]))
  })
  return people
}

/** The first of each client's items by day; items without a day or a client do not count. */
function* earliest<Item extends { readonly clientId: ClientId | null }>(
  items: readonly Item[],
  dayOf: (item: Item) => Day | null,
): Sliced<ReadonlyMap<ClientId, Item>> {
  const first = new Map<ClientId, Item>()
  yield* eachInSlices(items, (item) => {
    const day = dayOf(item)
    if (item.clientId === null || day === null) return
    const known = first.get(item.clientId)
    const knownDay = known ? dayOf(known) : null
    if (knownDay === null || day < knownDay) first.set(item.clientId, item)
  })
  return first
}

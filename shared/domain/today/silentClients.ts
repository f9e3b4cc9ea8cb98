import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import {
  type Contact,
  contactBalance,
  type ContactThresholds,
  silenceOf,
} from '#shared/domain/interactions/contactBalance.ts'
import type { Day } from '#shared/lib/days.ts'
import { flatMapInSlices, type Sliced, sortInSlices } from '#shared/lib/slices.ts'

/** A client that has heard nothing from us for longer than its class allows. */
export interface SilentClient {
  readonly client: Client
  /** Null when there has been no dealing at all. */
  readonly lastDealingDay: Day | null
  /** Days since then, or since the client was written down. */
  readonly days: number
  /** How far beyond what its class allows; at least 1. */
  readonly daysBeyond: number
}

/** Key clients first, then by how far they are beyond their limit. Archived ones are left out. */
export function* silentClients(
  clients: readonly Client[],
  lastDealings: ReadonlyMap<ClientId, Day>,
  settings: ContactThresholds,
  today: Day,
): Sliced<readonly SilentClient[]> {
  const silent = yield* flatMapInSlices(clients, (client) => {
    const found = silentClient(client, lastDealings.get(client.id) ?? null, settings, today)
    return found === null ? [] : [found]
  })
  return yield* sortInSlices(
    silent,
    (one, other) =>
      Number(other.client.class === 'key') - Number(one.client.class === 'key') ||
      other.daysBeyond - one.daysBeyond ||
      (one.client.id < other.client.id ? -1 : 1),
  )
}

/** How silent a client fell; null when they heard from us in time. */
export function silentClient(
  client: Client,
  lastDealing: Day | null,
  settings: ContactThresholds,
  today: Day,
): SilentClient | null {
  if (client.archivedOn !== null) return null
  const { lastDealingDay, days, limitDays, isTooLong } = silenceOf(client, lastDealing, settings, today)
  return isTooLong ? { client, lastDealingDay, days, daysBeyond: days - limitDays } : null
}

/** A client that hears so much from us that it may feel like prey. */
export interface PushedClient {
  readonly client: Client
  /** How many outgoing contacts nobody has answered. */
  readonly unanswered: number
}

/** The most pushed first, key clients before others. Archived ones are left out. */
export function pushedClients(
  clients: readonly Client[],
  recent: ReadonlyMap<ClientId, readonly Contact[]>,
  settings: ContactThresholds,
  today: Day,
): readonly PushedClient[] {
  return clients
    .flatMap((client) => pushedClient(client, recent.get(client.id) ?? [], settings, today) ?? [])
    .sort(
      (one, other) =>
        Number(other.client.class === 'key') - Number(one.client.class === 'key') ||
        other.unanswered - one.unanswered ||
        (one.client.id < other.client.id ? -1 : 1),
    )
}

/** How much a client is pushed; null where that is not too much. */
export function pushedClient(
  client: Client,
  recent: readonly Contact[],
  settings: ContactThresholds,
  today: Day,
): PushedClient | null {
  if (client.archivedOn !== null || recent.length === 0) return null
  const { state, unanswered } = contactBalance(client, null, recent, settings, today)
  return state === 'tooPushy' ? { client, unanswered } : null
}

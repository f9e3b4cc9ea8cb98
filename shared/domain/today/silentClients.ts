import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { silenceOf } from '#shared/domain/dossier/dossierRules.ts'
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
  today: Day,
): Sliced<readonly SilentClient[]> {
  const silent = yield* flatMapInSlices(clients, (client) => {
    const found = silentClient(client, lastDealings.get(client.id) ?? null, today)
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

/** How silent a client fell; null when they heard from us in time, or silence does not matter. */
export function silentClient(client: Client, lastDealing: Day | null, today: Day): SilentClient | null {
  if (client.archivedOn !== null) return null
  const { lastDealingDay, days, limitDays, isTooLong } = silenceOf(client, lastDealing, today)
  if (!isTooLong || limitDays === null) return null
  return { client, lastDealingDay, days, daysBeyond: days - limitDays }
}

import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { silenceOf } from '#shared/domain/dossier/dossierRules.ts'
import type { Day } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'

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
export function silentClients(
  clients: readonly Client[],
  lastDealings: ReadonlyMap<ClientId, Day>,
  today: Day,
): readonly SilentClient[] {
  return clients
    .flatMap((client): readonly SilentClient[] => {
      if (client.archivedOn !== null) return []
      const silence = silenceOf(client, lastDealings.get(client.id) ?? null, today)
      if (!silence.isTooLong || silence.limitDays === null) return []
      const { lastDealingDay, days, limitDays } = silence
      return [{ client, lastDealingDay, days, daysBeyond: days - limitDays }]
    })
    .sort(
      (one, other) =>
        Number(other.client.class === 'key') - Number(one.client.class === 'key') ||
        other.daysBeyond - one.daysBeyond ||
        compareNames(one.client, other.client),
    )
}

/** A fixed order, the same on every machine. */
function compareNames(one: Client, other: Client): number {
  const [first, second] = [`${searchKey(one.name)} ${one.id}`, `${searchKey(other.name)} ${other.id}`]
  return first < second ? -1 : 1
}

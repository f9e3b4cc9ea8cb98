import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { type Day, daysBetween } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import type { CallFilter } from './callList.ts'

/** A filter that leaves nobody out. */
export const EVERYBODY: CallFilter = { classes: [], sources: [], sector: '', region: '', silentDays: null }

/**
 * Whether a filter takes a client: every part of it that is filled in has to fit. Archived clients are never called.
 * A region is found in the region or town of any site; accents and case do not matter.
 * @param lastDealing the day of the last real dealing; null if there was none, and then silence has no end
 */
export function takesClient(
  filter: CallFilter,
  client: Client,
  lastDealing: Day | null,
  today: Day,
): boolean {
  return (
    client.archivedOn === null &&
    isOneOf(client.class, filter.classes) &&
    isOneOf(client.source, filter.sources) &&
    speaksOf([client.sector], filter.sector) &&
    speaksOf(
      client.sites.flatMap(({ region, city }) => [region, city]),
      filter.region,
    ) &&
    isSilentFor(filter.silentDays, lastDealing, today)
  )
}

/** The clients that a filter takes, those that were silent longest first. */
export function clientsOfFilter(
  filter: CallFilter,
  clients: readonly Client[],
  lastDealings: ReadonlyMap<ClientId, Day>,
  today: Day,
): readonly Client[] {
  return clients
    .filter((client) => takesClient(filter, client, lastDealings.get(client.id) ?? null, today))
    .toSorted((one, other) => compare(silentSince(one), silentSince(other)) || compare(one.id, other.id))

  /** Without any dealing a client comes before all others. */
  function silentSince({ id }: Client): string {
    return lastDealings.get(id) ?? ''
  }
}

function isOneOf<Code extends string>(code: Code | null, wanted: readonly Code[]): boolean {
  return wanted.length === 0 || (code !== null && wanted.includes(code))
}

function speaksOf(texts: readonly string[], wanted: string): boolean {
  const key = searchKey(wanted)
  return key === '' || texts.some((text) => searchKey(text).includes(key))
}

function isSilentFor(days: number | null, lastDealing: Day | null, today: Day): boolean {
  return days === null || lastDealing === null || daysBetween(lastDealing, today) >= days
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

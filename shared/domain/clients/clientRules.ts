import { matchesText, searchText } from '#shared/lib/textMatch.ts'
import type { Client } from './client.ts'

/** True if each word of `key` (made by `searchKey`) is in the name, summary, sector, places or contact data. */
export function matchesClient(client: Client, key: string): boolean {
  return matchesText(searchTextOf(client), key)
}

// Records never change, so what a record is found by is worked out once, not on every key stroke.
const searchTexts = new WeakMap<Client, string>()

function searchTextOf(client: Client): string {
  const known = searchTexts.get(client)
  if (known !== undefined) return known
  const places = client.sites.flatMap((site) => [
    site.label,
    site.street,
    site.city,
    site.region,
    site.country,
  ])
  const made = searchText(
    [client.name, client.summary, client.sector, client.website, client.email, ...places],
    [client.phone],
  )
  searchTexts.set(client, made)
  return made
}

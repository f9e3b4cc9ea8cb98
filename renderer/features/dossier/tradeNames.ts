import { getRecords } from '#renderer/data/queries/records.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { idsIn, relationsFrom } from '#shared/domain/relations.ts'
import type { DossierKind, DossierTrade } from '#shared/formats/dossierTrade.ts'

/** Names of the people, colleagues, offerings and competitors that records mention; restricted people have none. */
export async function namesIn(trade: DossierTrade): Promise<Readonly<Record<string, string>>> {
  const ids = { person: new Set<string>(), specialist: new Set<string>() }
  const others = { offering: new Set<string>(), competitor: new Set<string>() }
  const wanted: Readonly<Partial<Record<string, Set<string>>>> = { ...ids, ...others }
  for (const [kind, rows] of Object.entries(trade)) {
    // Object.entries loses the key type
    for (const { field, to } of relationsFrom(kind as DossierKind)) {
      for (const row of rows) for (const id of idsIn(row, field)) wanted[to]?.add(id)
    }
  }
  const [people, specialists, offerings, competitors] = await Promise.all([
    getRecords('person', [...ids.person]),
    getRecords('specialist', [...ids.specialist]),
    getRecords('offering', [...others.offering]),
    getRecords('competitor', [...others.competitor]),
  ])
  return Object.fromEntries([
    ...[...people.values()].filter(({ restricted }) => !restricted).map((one) => [one.id, fullName(one)]),
    ...[...specialists.values(), ...offerings.values(), ...competitors.values()].map((one) => [
      one.id,
      one.name,
    ]),
  ]) as Readonly<Record<string, string>> // pairs of id and name
}

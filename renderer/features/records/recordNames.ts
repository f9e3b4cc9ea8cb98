import { getRecords } from '#renderer/data/queries/records.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { recordTitle } from '#shared/domain/recordTitle.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import { idsIn, relationsFrom } from '#shared/domain/relations.ts'
import { isTradeKind } from '#shared/domain/tradeKinds.ts'
import type { AnyRecord } from './anyRecord.ts'

/** What the records named by others are called. */
export interface Names {
  /** Empty for one that has no title of its own, or is gone. */
  readonly of: (id: string) => string
  /** True for a person who may stand in no export. */
  readonly isRestricted: (id: string) => boolean
  /** The person behind a position, to go there. */
  readonly personOf: (positionId: string) => string | null
}

/** Reads what every record that these rows name is called. */
export async function readNames(kind: EntityKind, rows: readonly AnyRecord[]): Promise<Names> {
  const wanted = new Map<EntityKind, Set<string>>()
  for (const { field, to } of relationsFrom(kind)) {
    const ids = wanted.get(to) ?? new Set()
    for (const row of rows) for (const id of idsIn(row, field)) ids.add(id)
    wanted.set(to, ids)
  }
  const names = new Map<string, string>()
  const restricted = new Set<string>()
  const persons = new Map<string, string>()
  await Promise.all(
    [...wanted].map(async ([to, ids]) => {
      const found = await getRecords(to, [...ids])
      for (const [id, row] of found) names.set(id, nameOf(to, row))
      if (to === 'person') {
        for (const person of found.values()) if (isRestricted(person)) restricted.add(person.id)
      }
      if (to === 'position') {
        const positions = [...found.values()] as readonly RecordOf<'position'>[] // asked for by this kind
        const people = await getRecords(
          'person',
          positions.map(({ personId }) => personId),
        )
        for (const { id, personId } of positions) {
          const person = people.get(personId)
          if (person === undefined) continue
          names.set(id, fullName(person))
          persons.set(id, personId)
          if (person.restricted) restricted.add(id)
        }
      }
    }),
  )
  return {
    of: (id) => names.get(id) ?? '',
    isRestricted: (id) => restricted.has(id),
    personOf: (id) => persons.get(id) ?? null,
  }
}

function isRestricted(row: RecordOf<EntityKind>): boolean {
  return 'restricted' in row && row.restricted
}

function nameOf(kind: EntityKind, row: RecordOf<EntityKind>): string {
  if (isTradeKind(kind)) return recordTitle(kind, row as RecordOf<typeof kind>) // read by this kind
  if ('givenName' in row) return fullName(row)
  if ('name' in row) return row.name
  if ('title' in row) return row.title
  return ''
}

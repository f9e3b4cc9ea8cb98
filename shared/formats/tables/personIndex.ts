import { likenessKeys } from '#shared/domain/people/personRules.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Position } from '#shared/domain/decisionTeam/position.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { Known } from './clientIndex.ts'

/** People by what they are recognised by, those of the file as well. */
export interface PersonIndex {
  /** The person that a row speaks of, if there already: by e-mail or mobile, or by name at the same client. */
  find(person: Person, clientId: ClientId | null): Known<Person> | null
  put(person: Person, row: number | null): void
  putPosition(position: Position): void
  /** Whether the person holds or held a position there. */
  isAt(personId: PersonId, clientId: ClientId): boolean
}

export function personIndex(people: readonly Person[], positions: readonly Position[]): PersonIndex {
  const byKey = new Map<string, Map<PersonId, Known<Person>>>()
  const clientsOf = new Map<PersonId, Set<ClientId>>()
  const knownBy = (key: string): readonly Known<Person>[] => [...(byKey.get(key)?.values() ?? [])]

  const index: PersonIndex = {
    find(person, clientId) {
      const { emails, mobiles, name } = likenessKeys(person)
      // An address of the whole office or the telephone of a couple does not make two people one.
      const reached = [...emails, ...mobiles]
        .flatMap(knownBy)
        .find(({ record }) => shareAName(record, person))
      if (reached !== undefined) return reached
      const isThere = ({ record }: Known<Person>): boolean =>
        clientId === null || !clientsOf.has(record.id) || index.isAt(record.id, clientId)
      return name === '' ? null : (knownBy(nameOf(name)).find(isThere) ?? null)
    },
    put(record, row) {
      const { emails, mobiles, name } = likenessKeys(record)
      for (const key of [...emails, ...mobiles, nameOf(name)]) {
        const known = byKey.get(key) ?? new Map<PersonId, Known<Person>>()
        byKey.set(key, known.set(record.id, { record, row }))
      }
    },
    putPosition({ personId, clientId }) {
      clientsOf.set(personId, (clientsOf.get(personId) ?? new Set()).add(clientId))
    },
    isAt: (personId, clientId) => clientsOf.get(personId)?.has(clientId) ?? false,
  }
  for (const person of people) index.put(person, null)
  for (const position of positions) index.putPosition(position)
  return index
}

/** Names lie beside numbers and addresses, and none of those begins so. */
function nameOf(name: string): string {
  return `name:${name}`
}

function shareAName(one: Person, other: Person): boolean {
  const names = likenessKeys(one).name.split(' ')
  return likenessKeys(other)
    .name.split(' ')
    .some((name) => names.includes(name))
}

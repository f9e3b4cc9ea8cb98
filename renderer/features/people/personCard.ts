import { getClient } from '#renderer/data/queries/clients.ts'
import { getPerson } from '#renderer/data/queries/people.ts'
import { positionsOfPerson } from '#renderer/data/queries/positions.ts'
import { isCurrent } from '#shared/domain/decisionTeam/position.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import type { PositionAt } from './PersonView.ts'

/** A person and where they work and worked, newest first. */
export interface PersonCard {
  readonly person: Person
  readonly current: readonly PositionAt[]
  readonly former: readonly PositionAt[]
}

/** Reads a card; null when there is none with this id. */
export async function readPersonCard(personId: PersonId, today: Day): Promise<PersonCard | null> {
  const person = await getPerson(personId)
  if (person === null) return null
  const held = await Promise.all(
    (await positionsOfPerson(personId)).map(async (position) => ({
      position,
      client: await getClient(position.clientId),
    })),
  )
  const known = held
    .flatMap(({ position, client }) => (client === null ? [] : [{ position, client }]))
    .toSorted((one, other) => (startOf(one) < startOf(other) ? 1 : startOf(one) > startOf(other) ? -1 : 0))
  return {
    person,
    current: known.filter(({ position }) => isCurrent(position, today)),
    former: known.filter(({ position }) => !isCurrent(position, today)),
  }
}

function startOf({ position }: PositionAt): string {
  return position.toDay ?? position.fromDay ?? ''
}

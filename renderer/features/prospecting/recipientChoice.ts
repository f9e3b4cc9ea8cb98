import type { Client } from '#shared/domain/clients/client.ts'
import { isCurrent, type Position, type PositionId } from '#shared/domain/decisionTeam/position.ts'
import { decisionTeam } from '#shared/domain/dossier/dossierRules.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { reasonAgainst } from '#shared/domain/prospecting/letterRules.ts'
import type { Day } from '#shared/lib/days.ts'

/** Whom of each client: the first of the decision team, all of it, or everybody who works there. */
export const RECIPIENT_CHOICES = ['first', 'team', 'all'] as const
export type RecipientChoice = (typeof RECIPIENT_CHOICES)[number]

interface Everybody {
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
}

/** The positions of these clients whose holders may get a letter. Where nobody is known to decide, the first who works there stands in. */
export function recipientsAt(
  clients: readonly Client[],
  { people, positions }: Everybody,
  choice: RecipientChoice,
  today: Day,
): readonly PositionId[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  const byClient = new Map<string, Position[]>()
  for (const position of positions)
    byClient.set(position.clientId, [...(byClient.get(position.clientId) ?? []), position])
  return clients.flatMap((client) => {
    const there = (byClient.get(client.id) ?? []).filter((position) => {
      const person = byId.get(position.personId)
      return (
        person !== undefined &&
        isCurrent(position, today) &&
        reasonAgainst({ person, position, client }, today) === null
      )
    })
    const team = decisionTeam(
      there,
      there.flatMap(({ personId }) => byId.get(personId) ?? []),
      today,
    ).map(({ position }) => position)
    const known = team.length > 0 ? team : there
    const chosen = choice === 'all' ? there : choice === 'team' ? known : known.slice(0, 1)
    return chosen.map(({ id }) => id)
  })
}

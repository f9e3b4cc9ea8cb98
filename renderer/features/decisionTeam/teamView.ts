import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { getPerson } from '#renderer/data/queries/people.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { type DecisionRole, isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { decisionTeam, type Member, missingRoles } from '#shared/domain/dossier/dossierRules.ts'
import { type Interaction, isDealing } from '#shared/domain/interactions/interaction.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'

/** Everybody at a client, sorted by the part they play there. */
export interface Team {
  readonly members: readonly Member[]
  /** The parts that nobody plays yet. */
  readonly missing: readonly DecisionRole[]
  /** Here today, but with no part in decisions. */
  readonly others: readonly Member[]
  /** Those who left the position, or whose card is archived. */
  readonly left: readonly Member[]
  readonly lastContacts: ReadonlyMap<PersonId, Day>
}

/** Everything from which a team is made. */
export interface TeamSources {
  readonly positions: readonly Position[]
  readonly people: readonly Person[]
  readonly interactions: readonly Interaction[]
}

/** Reads the team of one client. */
export async function readTeam(clientId: ClientId, today: Day): Promise<Team> {
  const [positions, interactions] = await Promise.all([
    positionsOfClient(clientId),
    interactionsOfClient(clientId),
  ])
  return teamOf({ positions, people: await peopleOf(positions), interactions }, today)
}

/** The people who hold or held these positions, each once. */
export async function peopleOf(positions: readonly Position[]): Promise<readonly Person[]> {
  const ids = [...new Set(positions.map(({ personId }) => personId))]
  return (await Promise.all(ids.map(getPerson))).filter((person) => person !== null)
}

/** Sorts everybody at a client by the part they play today. */
export function teamOf({ positions, people, interactions }: TeamSources, today: Day): Team {
  const members = decisionTeam(positions, people, today)
  const inTeam = new Set(members.map(({ position }) => position.id))
  const rest = membersOf(positions, people).filter(({ position }) => !inTeam.has(position.id))
  const isHere = ({ person, position }: Member): boolean =>
    person.archivedOn === null && isCurrent(position, today)
  return {
    members,
    missing: missingRoles(members),
    others: rest.filter(isHere),
    left: rest.filter((member) => !isHere(member)).sort(lastToLeaveFirst),
    lastContacts: lastContacts(interactions, today),
  }
}

/** The day of the last real dealing with each person; what is planned for days to come does not count. */
export function lastContacts(interactions: readonly Interaction[], today: Day): ReadonlyMap<PersonId, Day> {
  const last = new Map<PersonId, Day>()
  for (const interaction of interactions) {
    if (!isDealing(interaction) || interaction.day > today) continue
    for (const personId of interaction.personIds) {
      const known = last.get(personId)
      if (known === undefined || known < interaction.day) last.set(personId, interaction.day)
    }
  }
  return last
}

function membersOf(positions: readonly Position[], people: readonly Person[]): readonly Member[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  return positions.flatMap((position) => {
    const person = byId.get(position.personId)
    return person === undefined ? [] : [{ person, position }]
  })
}

function lastToLeaveFirst(one: Member, other: Member): number {
  const [first, second] = [one.position.toDay ?? '', other.position.toDay ?? '']
  return first < second ? 1 : first > second ? -1 : 0
}

import type { Coverage, DecisionRole, Position } from '#shared/domain/decisionTeam/position.ts'
import { decisionTeam, type Member, missingRoles } from '#shared/domain/dossier/dossierRules.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Deal } from './deal.ts'

/** Somebody who takes part in the decision about a deal; the position carries the part played in this decision. */
export interface DealMember extends Member {
  /** True if the part was named for this deal, false if it is the one they usually play. */
  readonly isNamed: boolean
}

/** Who decides about a deal, which parts nobody plays yet, and how many of them we know. */
export interface DealTeam {
  readonly members: readonly DealMember[]
  readonly missing: readonly DecisionRole[]
  /** People with whom we have had at least some contact, of all people who take part. */
  readonly known: number
  readonly people: number
}

const KNOWN_FROM_CONTACT: readonly Coverage[] = ['brief', 'multiple', 'inDepth']

/**
 * The decision team of a deal. A part named for the deal takes the place of the part that its position usually
 * plays; everybody else of the client's team takes part as usual. Without a deal, the usual team.
 */
export function dealTeam(
  deal: Pick<Deal, 'roles'> | null,
  positions: readonly Position[],
  people: readonly Person[],
  today: Day,
): DealTeam {
  const named = deal?.roles ?? []
  const playing = positions.flatMap((position) => {
    const parts = named.filter(({ positionId }) => positionId === position.id)
    if (parts.length === 0) return [position]
    return parts.map(({ role, attitude }) => ({
      ...position,
      decisionRole: role,
      attitude: attitude ?? position.attitude,
    }))
  })
  const isNamed = new Set(named.map(({ positionId }) => positionId))
  const members = decisionTeam(playing, people, today).map((member) => ({
    ...member,
    isNamed: isNamed.has(member.position.id),
  }))
  const knownPeople = members.filter(({ position }) => KNOWN_FROM_CONTACT.includes(position.coverage))
  return {
    members,
    missing: missingRoles(members),
    known: new Set(knownPeople.map(({ person }) => person.id)).size,
    people: new Set(members.map(({ person }) => person.id)).size,
  }
}

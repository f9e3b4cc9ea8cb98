import { type Celebration, celebrationsWithin } from '#shared/domain/celebrations/celebration.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import {
  ATTITUDES,
  DECISION_ROLES,
  type DecisionRole,
  isInDecisionTeam,
  type Position,
} from '#shared/domain/decisionTeam/position.ts'
import { type FollowUp, isOverdue } from '#shared/domain/followUps/followUp.ts'
import {
  type ContactBalance,
  contactBalance,
  type ContactThresholds,
} from '#shared/domain/interactions/contactBalance.ts'
import { type Interaction, isDealing } from '#shared/domain/interactions/interaction.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import { isAwaiting, isExpired, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { type Day, daysBetween } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'

/** Somebody at a client: the person and the position they hold there. */
export interface Member {
  readonly person: Person
  readonly position: Position
}

/** Without these four nobody can say that a purchase is decided. */
const NEEDED_ROLES = [
  'decisionMaker',
  'approver',
  'evaluator',
  'user',
] as const satisfies readonly DecisionRole[]

/** How far ahead a celebration is worth a line in the header. */
const CELEBRATION_HORIZON_DAYS = 14

/** Who takes part in a purchase today: those who decide first, then the friendliest, then by title and name. */
export function decisionTeam(
  positions: readonly Position[],
  people: readonly Person[],
  today: Day,
): readonly Member[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  return positions
    .filter((position) => isInDecisionTeam(position, today))
    .flatMap((position) => {
      const person = byId.get(position.personId)
      return person === undefined || person.archivedOn !== null ? [] : [{ person, position }]
    })
    .sort(
      (one, other) =>
        roleRank(one) - roleRank(other) ||
        attitudeRank(one) - attitudeRank(other) ||
        compareKeys(one.position.title, other.position.title) ||
        compareKeys(fullName(one.person), fullName(other.person)),
    )
}

/** The parts that nobody plays yet: each is a card in dashes, "nobody yet". */
export function missingRoles(team: readonly Pick<Member, 'position'>[]): readonly DecisionRole[] {
  return NEEDED_ROLES.filter((role) => team.every((member) => member.position.decisionRole !== role))
}

/** What the header of a dossier is made from. */
export interface DossierSources {
  readonly client: Client
  readonly team: readonly Member[]
  readonly interactions: readonly Interaction[]
  readonly followUps: readonly FollowUp[]
  readonly proposals: readonly Proposal[]
  readonly settings: ContactThresholds
}

/** What matters today about a client. */
export interface DossierFacts {
  readonly nextStep: { readonly followUp: FollowUp; readonly isOverdue: boolean } | null
  /** The awaiting proposal whose terms end first; 0 days left means through the end of today. */
  readonly nearestExpiry: {
    readonly proposal: Proposal
    readonly lastDay: Day
    readonly daysLeft: number
  } | null
  readonly balance: ContactBalance
  readonly celebration: Celebration | null
}

/** The next step, the nearest expiry, the balance of contact and the next celebration, as of today. */
export function dossierFacts(sources: DossierSources, today: Day): DossierFacts {
  const people = new Map(sources.team.map(({ person }) => [person.id, person]))
  return {
    nextStep: nextStep(sources.followUps, today),
    nearestExpiry: nearestExpiry(sources.proposals, today),
    balance: contactBalance(
      sources.client,
      lastDealingDay(sources.interactions, today),
      sources.interactions,
      sources.settings,
      today,
    ),
    celebration: celebrationsWithin([...people.values()], today, CELEBRATION_HORIZON_DAYS)[0] ?? null,
  }
}

/** The day of the last real dealing; what is written down for days to come does not count yet. */
export function lastDealingDay(interactions: readonly Interaction[], today: Day): Day | null {
  return interactions
    .filter((interaction) => isDealing(interaction) && interaction.day <= today)
    .reduce<Day | null>((last, { day }) => (last === null || day > last ? day : last), null)
}

function nextStep(followUps: readonly FollowUp[], today: Day): DossierFacts['nextStep'] {
  const due = (followUp: FollowUp): string => `${followUp.dueDay} ${followUp.dueTime ?? '24:00'}`
  const [first] = followUps
    .filter((followUp) => followUp.doneOn === null)
    .toSorted((one, other) => compare(due(one), due(other)))
  return first === undefined ? null : { followUp: first, isOverdue: isOverdue(first, today) }
}

function nearestExpiry(proposals: readonly Proposal[], today: Day): DossierFacts['nearestExpiry'] {
  const [first] = proposals
    .flatMap((proposal) => {
      const lastDay = isAwaiting(proposal) && !isExpired(proposal, today) ? proposal.validUntil : null
      return lastDay === null ? [] : [{ proposal, lastDay, daysLeft: daysBetween(today, lastDay) }]
    })
    .sort((one, other) => one.daysLeft - other.daysLeft)
  return first ?? null
}

function roleRank({ position }: Member): number {
  return position.decisionRole === null
    ? DECISION_ROLES.length
    : DECISION_ROLES.indexOf(position.decisionRole)
}

function attitudeRank({ position }: Member): number {
  // ATTITUDES goes from opponent to champion; −1 stands for "not known" and so comes last.
  return -(position.attitude === null ? -1 : ATTITUDES.indexOf(position.attitude))
}

/** A fixed order for texts, the same on every machine; the lists of the window sort by language. */
function compareKeys(one: string, other: string): number {
  return compare(searchKey(one), searchKey(other))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

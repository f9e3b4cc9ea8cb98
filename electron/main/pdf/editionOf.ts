import type { Client } from '#shared/domain/clients/client.ts'
import type { Position } from '#shared/domain/decisionTeam/position.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import { type Preparer, preparedBy } from '#shared/domain/proposals/preparedBy.ts'
import { isExpired, type Proposal } from '#shared/domain/proposals/proposal.ts'
import type { Dossier, DossierEdition } from '#shared/formats/dossier.ts'
import { type DossierKind, type DossierTrade, HANDED_OUT_KINDS } from '#shared/formats/dossierTrade.ts'
import type { Day } from '#shared/lib/days.ts'
import type { PrintedTrade } from './trade.ts'

export type PrintedClient = Pick<
  Client,
  | 'name'
  | 'summary'
  | 'sector'
  | 'turnover'
  | 'employees'
  | 'source'
  | 'website'
  | 'phone'
  | 'email'
  | 'sites'
> &
  Pick<Client, 'development' | 'weaknesses' | 'growthZones' | 'notes' | 'keyReasons'> & {
    readonly class: Client['class'] | null
  }

export type PrintedMember = Pick<Position, 'title' | 'unit' | 'decisionRole' | 'orientation' | 'attitude'> &
  Pick<
    Person,
    'photo' | 'contacts' | 'hobbies' | 'family' | 'values' | 'topicsToRaise' | 'topicsToAvoid' | 'notes'
  > & {
    readonly name: string
    readonly coverage: Position['coverage'] | null
    readonly birthday: PartialDate | null
  }

export interface PrintedInteraction extends Pick<Interaction, 'kind' | 'day' | 'time' | 'text'> {
  readonly people: readonly string[]
}

export interface PrintedProposal extends Pick<
  Proposal,
  'title' | 'amount' | 'status' | 'sentOn' | 'validUntil' | 'validityReason'
> {
  readonly isExpired: boolean
  readonly preparedBy: readonly Preparer[]
}

/** What a page may show: the only thing that the page is made from. */
export interface PrintedDossier {
  readonly edition: DossierEdition
  readonly today: Day
  readonly managerName: string
  readonly client: PrintedClient
  readonly team: readonly PrintedMember[]
  readonly others: readonly PrintedMember[]
  readonly interactions: readonly PrintedInteraction[]
  readonly proposals: readonly PrintedProposal[]
  readonly trade: PrintedTrade
}

/**
 * Drops what an edition may not show, before a page is made. Restricted people appear in neither edition. The
 * one to hand out has no notes (nor those in the timeline), no ratings (class, weaknesses, decision role,
 * orientation, attitude, coverage) and nothing of the personal side: of people it names title and contacts. Of
 * proposals it shows those that have left the house; why they hold until a day was written for the client. Of the
 * records of the trade it shows what both sides have signed, delivered and promised.
 */
export function editionOf({
  edition,
  today,
  managerName,
  client,
  members,
  interactions,
  proposals,
  specialists,
  trade,
  tradeNames,
  personNames,
}: Dossier): PrintedDossier {
  const forUs = edition === 'internal'
  const visible = members.filter(({ person }) => !person.restricted)
  const restricted = new Set<string>(
    members.filter(({ person }) => person.restricted).map(({ person }) => person.id),
  )
  const printed = (part: typeof members) =>
    part.map(({ person, position }) => {
      const member = memberOf(person, position)
      return forUs ? member : memberToHandOut(member)
    })
  return {
    edition,
    today,
    managerName,
    client: forUs ? clientOf(client) : clientToHandOut(clientOf(client)),
    team: printed(visible.filter(({ position }) => position.decisionRole !== null)),
    others: printed(visible.filter(({ position }) => position.decisionRole === null)),
    interactions: interactions
      .filter(({ kind }) => forUs || kind !== 'note')
      .map(({ kind, day, time, text, personIds }) => ({
        kind,
        day,
        time,
        text,
        people: personIds.flatMap((id) => (restricted.has(id) ? [] : (personNames[id] ?? []))),
      })),
    proposals: proposals
      .filter(({ status }) => forUs || status !== 'draft')
      .map((proposal) => proposalOf(proposal, specialists, today)),
    trade: forUs ? { rows: trade, names: tradeNames } : tradeToHandOut(trade),
  }
}

/** What both sides know of: nobody is named, for a name says who we talk to. */
function tradeToHandOut(trade: DossierTrade): PrintedTrade {
  const handedOut = Object.entries(trade).filter(([kind]) => HANDED_OUT_KINDS.has(kind as DossierKind))
  return { rows: Object.fromEntries(handedOut), names: {} } // some of the kinds of a whole one
}

function proposalOf(proposal: Proposal, specialists: Dossier['specialists'], today: Day): PrintedProposal {
  const { title, amount, status, sentOn, validUntil, validityReason } = proposal
  return {
    ...{ title, amount, status, sentOn, validUntil, validityReason },
    isExpired: isExpired(proposal, today),
    preparedBy: preparedBy(proposal, specialists),
  }
}

function clientOf(client: Client): PrintedClient {
  const { name, summary, sector, turnover, employees, source, website, phone, email, sites } = client
  const { development, weaknesses, growthZones, notes, keyReasons } = client
  return {
    ...{ name, summary, sector, turnover, employees, source, website, phone, email, sites },
    ...{ development, weaknesses, growthZones, notes, keyReasons, class: client.class },
  }
}

function clientToHandOut(client: PrintedClient): PrintedClient {
  return { ...client, class: null, keyReasons: [], weaknesses: '', notes: '' }
}

function memberOf(person: Person, position: Position): PrintedMember {
  const { title, unit, decisionRole, orientation, attitude, coverage } = position
  const { photo, contacts, birthday, hobbies, family, values, topicsToRaise, topicsToAvoid, notes } = person
  return {
    ...{ name: fullName(person), title, unit, decisionRole, orientation, attitude, coverage },
    ...{ photo, contacts, birthday, hobbies, family, values, topicsToRaise, topicsToAvoid, notes },
  }
}

function memberToHandOut(member: PrintedMember): PrintedMember {
  return {
    ...member,
    ...{ decisionRole: null, orientation: null, attitude: null, coverage: null, birthday: null },
    ...{ hobbies: [], family: [], values: '', topicsToRaise: '', topicsToAvoid: '', notes: '' },
  }
}

import type { Client } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { type Member, missingRoles } from './dossierRules.ts'

/** What a complete dossier holds about the company, in the order in which it is asked for. */
const CLIENT_QUESTIONS = {
  summary: (client) => client.summary !== '',
  sector: (client) => client.sector !== '',
  keyReasons: (client) => client.class !== 'key' || client.keyReasons.length > 0,
  site: (client) => client.sites.some((site) => site.city !== ''),
  taxNumber: (client) => !isCustomer(client) || client.taxNumber !== null,
  source: (client) => client.source !== null,
  turnover: (client) => client.turnover !== null,
  employees: (client) => client.employees !== null,
  development: (client) => client.development !== '',
  weaknesses: (client) => client.weaknesses !== '',
  growthZones: (client) => client.growthZones !== '',
  expectations: (client, { hasExpectations }) => !isCustomer(client) || hasExpectations,
  competitors: (client, { hasCompetitors }) => client.class !== 'key' || hasCompetitors,
} as const satisfies Record<string, (client: Client, known: KnownRecords) => boolean>

/** Which records about the client are there at all. */
export interface KnownRecords {
  readonly hasExpectations: boolean
  readonly hasCompetitors: boolean
}

/** Whoever buys from us; of a prospect less can be known, of a former client less has to be. */
function isCustomer({ class: clientClass }: Client): boolean {
  return clientClass === 'key' || clientClass === 'regular'
}

/** And about each member of the decision team: the part played, then the personal side. */
const MEMBER_QUESTIONS = {
  contact: ({ person }) => person.contacts.length > 0,
  orientation: ({ position }) => position.orientation !== null,
  attitude: ({ position }) => position.attitude !== null,
  birthday: ({ person }) => person.birthday?.day !== undefined,
  hobbies: ({ person }) => person.hobbies.length > 0,
  values: ({ person }) => person.values !== '',
  family: ({ person }) => person.family.length > 0,
} as const satisfies Record<string, (member: Member) => boolean>

/** Codes of what may be asked next; the window makes questions of them. */
export type DossierQuestion =
  | { readonly ask: keyof typeof CLIENT_QUESTIONS | 'decisionMaker'; readonly personId: null }
  | { readonly ask: keyof typeof MEMBER_QUESTIONS; readonly personId: PersonId }

export interface DossierCompleteness {
  readonly done: number
  readonly total: number
  /** Null when nothing is left to ask. */
  readonly next: DossierQuestion | null
}

/**
 * How complete a dossier is, business side and personal side, and what to ask next. A small client is not measured by
 * what only a customer, or only a key client, is asked. A restricted person is not asked about, and nobody for their
 * name day: whoever does not celebrate would be asked for ever.
 */
export function dossierCompleteness(
  client: Client,
  members: readonly Member[],
  known: KnownRecords,
): DossierCompleteness {
  const answers = [...clientAnswers(client, known), deciderAnswer(members), ...members.flatMap(memberAnswers)]
  const open = answers.filter((answer) => !answer.isKnown)
  return { done: answers.length - open.length, total: answers.length, next: open[0]?.question ?? null }
}

interface Answer {
  readonly question: DossierQuestion
  readonly isKnown: boolean
}

function clientAnswers(client: Client, known: KnownRecords): readonly Answer[] {
  return keysOf(CLIENT_QUESTIONS).map((ask) => {
    return { question: { ask, personId: null }, isKnown: CLIENT_QUESTIONS[ask](client, known) }
  })
}

function deciderAnswer(members: readonly Member[]): Answer {
  const isKnown = !missingRoles(members).includes('decisionMaker')
  return { question: { ask: 'decisionMaker', personId: null }, isKnown }
}

function memberAnswers(member: Member): readonly Answer[] {
  if (member.person.restricted) return []
  return keysOf(MEMBER_QUESTIONS).map((ask) => {
    return { question: { ask, personId: member.person.id }, isKnown: MEMBER_QUESTIONS[ask](member) }
  })
}

function keysOf<Key extends string>(questions: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(questions) as Key[] // Object.keys loses the key type
}

import type { Complaint } from '#shared/domain/afterSale/complaint.ts'
import { complaintState } from '#shared/domain/afterSale/complaintRules.ts'
import type { Promised } from '#shared/domain/afterSale/promise.ts'
import { isPromiseOpen, promiseState } from '#shared/domain/afterSale/promiseRules.ts'
import { celebrationsWithin } from '#shared/domain/celebrations/celebration.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { Deal } from '#shared/domain/deals/deal.ts'
import { isClosed } from '#shared/domain/deals/dealRules.ts'
import { DECISION_ROLES, isCurrent } from '#shared/domain/decisionTeam/position.ts'
import type { Member } from '#shared/domain/dossier/dossierRules.ts'
import type { ProductQuestion } from '#shared/domain/house/productQuestion.ts'
import { questionState } from '#shared/domain/house/productQuestionRules.ts'
import { type Interaction, isDealing } from '#shared/domain/interactions/interaction.ts'
import { newestFirst } from '#shared/domain/interactions/order.ts'
import { fullName, type Person, type PersonId } from '#shared/domain/people/person.ts'
import { isAwaiting, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import type { BriefPerson, MeetingBrief } from './brief.ts'

/** Everything that a brief is gathered from; records of the client only. */
export interface BriefSources {
  readonly client: Client
  /** Everybody who holds or held a position there. */
  readonly members: readonly Member[]
  /** Everybody who appears in an interaction or a promise. */
  readonly people: readonly Person[]
  readonly interactions: readonly Interaction[]
  readonly promises: readonly Promised[]
  readonly complaints: readonly Complaint[]
  readonly questions: readonly ProductQuestion[]
  readonly deals: readonly Deal[]
  readonly proposals: readonly Proposal[]
}

/** A celebration so many days before or after the meeting deserves a word. */
const CELEBRATED_BEFORE_DAYS = 7
const CELEBRATED_AFTER_DAYS = 14

/** One page holds no more; whoever wants all reads the dossier. */
const MOST = { dealings: 5, promises: 8, complaints: 5, questions: 5, deals: 5, proposals: 5 } as const

/**
 * What one reads before a meeting: studying the material yields the topics. The people who will be there, the last
 * dealings with the client, what is promised and complained about, what they want to know, who celebrates near the
 * day, what is in talks. Restricted people are not in it, even when they will be there.
 */
export function meetingBrief(
  sources: BriefSources,
  attendeeIds: readonly PersonId[],
  day: Day,
  today: Day,
): MeetingBrief {
  const nameOf = namer([...sources.people, ...sources.members.map(({ person }) => person)])
  const attending = possibleAttendees(sources.members, today).filter(({ person }) =>
    attendeeIds.includes(person.id),
  )
  const dealings = sources.interactions
    .filter((interaction) => isDealing(interaction) && interaction.day <= today)
    .toSorted(newestFirst)
  return {
    clientName: sources.client.name,
    summary: sources.client.summary,
    day,
    people: attending.map((member) => briefPerson(member, dealings)),
    dealings: dealings.slice(0, MOST.dealings).map((dealing) => ({
      day: dealing.day,
      kind: dealing.kind,
      text: dealing.text,
      people: dealing.personIds.flatMap((id) => nameOf(id) ?? []),
    })),
    promises: sources.promises
      .filter(isPromiseOpen)
      .toSorted(by(({ dueOn }) => dueOn))
      .slice(0, MOST.promises)
      .map((promise) => ({
        side: promise.side,
        what: promise.what,
        person: nameOf(promise.personId) ?? '',
        dueOn: promise.dueOn,
        isLate: promiseState(promise, today) === 'overdue',
      })),
    complaints: sources.complaints
      .filter(({ resolvedOn }) => resolvedOn === null)
      .toSorted(by(({ receivedOn }) => receivedOn))
      .slice(0, MOST.complaints)
      .map((complaint) => ({
        subject: complaint.subject,
        receivedOn: complaint.receivedOn,
        state: complaintState(complaint),
      })),
    questions: sources.questions
      .filter(({ toldOn }) => toldOn === null)
      .toSorted(by(({ dueOn, askedOn }) => dueOn ?? askedOn))
      .slice(0, MOST.questions)
      .map((question) => ({
        question: question.question,
        state: questionState(question),
        dueOn: question.dueOn,
      })),
    celebrations: celebrationsNear(
      attending.map(({ person }) => person),
      day,
    ),
    deals: sources.deals
      .filter((deal) => !isClosed(deal))
      .toSorted(by(({ expectedOn }) => expectedOn))
      .slice(0, MOST.deals)
      .map(({ title, stage, value, expectedOn }) => ({ title, stage, value, expectedOn })),
    proposals: sources.proposals
      .filter(isAwaiting)
      .toSorted(by(({ validUntil }) => validUntil))
      .slice(0, MOST.proposals)
      .map(({ title, status, amount, validUntil }) => ({ title, status, amount, validUntil })),
  }
}

/** Who may be there: everybody at the client today, those who decide first; nobody restricted or archived. */
export function possibleAttendees(members: readonly Member[], today: Day): readonly Member[] {
  const seen = new Set<PersonId>()
  return members
    .filter(({ person, position }) => !person.restricted && !person.archivedOn && isCurrent(position, today))
    .toSorted((one, other) => roleRank(one) - roleRank(other))
    .filter(({ person }) => !seen.has(person.id) && seen.add(person.id))
}

/** Who will probably be there: those of the last meeting, else everybody who has a part in decisions. */
export function likelyAttendees(
  members: readonly Member[],
  interactions: readonly Interaction[],
  today: Day,
): readonly PersonId[] {
  const possible = possibleAttendees(members, today)
  const met = interactions
    .filter(({ kind, day }) => (kind === 'meeting' || kind === 'visit') && day <= today)
    .toSorted(newestFirst)
    .map(({ personIds }) => possible.filter(({ person }) => personIds.includes(person.id)))
    .find((there) => there.length > 0)
  const likely = met ?? possible.filter(({ position }) => position.decisionRole !== null)
  return likely.map(({ person }) => person.id)
}

function briefPerson({ person, position }: Member, newest: readonly Interaction[]): BriefPerson {
  const last = newest.find(({ personIds }) => personIds.includes(person.id))
  const { title, unit, decisionRole, orientation, attitude, coverage } = position
  const { id, topicsToRaise, topicsToAvoid } = person
  return {
    id,
    name: fullName(person),
    title,
    unit,
    decisionRole,
    orientation,
    attitude,
    coverage,
    lastContact: last?.day ?? null,
    topicsToRaise,
    topicsToAvoid,
  }
}

function celebrationsNear(people: readonly Person[], day: Day): MeetingBrief['celebrations'] {
  const from = addDays(day, -CELEBRATED_BEFORE_DAYS)
  return celebrationsWithin(people, from, CELEBRATED_BEFORE_DAYS + CELEBRATED_AFTER_DAYS).map(
    ({ person, kind, label, day: celebrated, turns }) => ({
      name: fullName(person),
      kind,
      label,
      day: celebrated,
      turns,
    }),
  )
}

/** The names of those who may be named. */
function namer(people: readonly Person[]): (id: PersonId | null) => string | undefined {
  const names = new Map(
    people.flatMap((person) => (person.restricted ? [] : [[person.id, fullName(person)]])),
  )
  return (id) => (id === null ? undefined : names.get(id))
}

function roleRank({ position: { decisionRole } }: Member): number {
  return decisionRole === null ? DECISION_ROLES.length : DECISION_ROLES.indexOf(decisionRole)
}

/** Earliest day first; what has no day comes last. */
function by<Item>(dayOf: (item: Item) => Day | null): (one: Item, other: Item) => number {
  const key = (item: Item): string => dayOf(item) ?? '\uffff'
  return (one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0)
}

import { type Celebration, celebrationsWithin } from '#shared/domain/celebrations/celebration.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { Contact, ContactThresholds } from '#shared/domain/interactions/contactBalance.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import { filterInSlices, mapInSlices, type Sliced, sortInSlices } from '#shared/lib/slices.ts'
import { type ExpiringProposal, expiringProposals } from './expiringProposals.ts'
import { type PushedClient, pushedClients, type SilentClient, silentClients } from './silentClients.ts'

/** How many days after today the screen looks ahead. */
export const AHEAD_DAYS = 7

/** Everything that Today is made from; more than is needed does no harm. */
export interface TodaySources {
  readonly followUps: readonly FollowUp[]
  readonly proposals: readonly Proposal[]
  readonly people: readonly Person[]
  readonly clients: readonly Client[]
  /** The last real dealing with each client, through today. */
  readonly lastDealings: ReadonlyMap<ClientId, Day>
  /** What happened in the last working days with those that may be pushed. */
  readonly recentContacts: ReadonlyMap<ClientId, readonly Contact[]>
  readonly settings: ContactThresholds
}

/** A follow-up with whom it is about. */
export interface DueFollowUp {
  readonly followUp: FollowUp
  readonly client: Client | null
  readonly people: readonly Person[]
  readonly isOverdue: boolean
}

export interface DayAhead {
  readonly day: Day
  readonly followUps: readonly DueFollowUp[]
}

export interface TodayView {
  /** Overdue first, then today's, as one list. */
  readonly due: readonly DueFollowUp[]
  /** Tomorrow through the seventh day; days with nothing to do are left out. */
  readonly ahead: readonly DayAhead[]
  readonly proposals: readonly ExpiringProposal[]
  /** Today through the seventh day. */
  readonly celebrations: readonly Celebration[]
  readonly silent: readonly SilentClient[]
  /** Those that hear too much from us; none of them is called silent. */
  readonly pushed: readonly PushedClient[]
}

/** What matters on a day: things to do, offers that end, people who celebrate, clients who heard nothing. */
export function* todayView(sources: TodaySources, today: Day): Sliced<TodayView> {
  const clients = new Map(sources.clients.map((client) => [client.id, client]))
  const people = new Map(sources.people.map((person) => [person.id, person]))
  const lastDay = addDays(today, AHEAD_DAYS)
  const wanted = yield* filterInSlices(
    sources.followUps,
    ({ doneOn, dueDay }) => doneOn === null && dueDay <= lastDay,
  )
  const sorted = yield* sortInSlices(wanted, byDueTime)
  const open = yield* mapInSlices(sorted, (followUp) => dueFollowUp(followUp, clients, people, today))
  const proposals = expiringProposals(sources.proposals, clients, today)
  yield
  const celebrations = celebrationsWithin(sources.people, today, AHEAD_DAYS)
  yield
  const pushed = pushedClients(sources.clients, sources.recentContacts, sources.settings, today)
  const pushedIds = new Set(pushed.map(({ client }) => client.id))
  const silent = yield* silentClients(sources.clients, sources.lastDealings, sources.settings, today)
  return {
    due: open.filter(({ followUp }) => followUp.dueDay <= today),
    ahead: byDay(open.filter(({ followUp }) => followUp.dueDay > today)),
    proposals,
    celebrations,
    silent: silent.filter(({ client }) => !pushedIds.has(client.id)),
    pushed,
  }
}

/** A list this long is read at a glance; of what is overdue a few are shown even on a full day. */
const GLANCE = 12
const FEWEST_OVERDUE = 4
const MOST_TODAY = 30

/** What is shown of a long list at first: today's before old debts, in the order of the list. */
export function dueAtAGlance(due: readonly DueFollowUp[]): readonly DueFollowUp[] {
  if (due.length <= GLANCE + 2) return due // a button in place of one or two lines would save nothing
  const todays = due.filter(({ isOverdue }) => !isOverdue).slice(0, MOST_TODAY)
  const overdue = due.filter(({ isOverdue }) => isOverdue)
  return [...overdue.slice(0, Math.max(FEWEST_OVERDUE, GLANCE - todays.length)), ...todays]
}

/** Whom to call when nothing is to be done, and why. */
export type Suggestion =
  | { readonly reason: 'silent'; readonly silent: SilentClient }
  | { readonly reason: 'birthday'; readonly celebration: Celebration }
  | { readonly reason: 'expiry'; readonly proposal: ExpiringProposal }

/** The best use of a clear day: a birthday today, then the client silent for longest, then an offer that ends soon. */
export function suggestionFor(view: TodayView): Suggestion | null {
  const celebration = view.celebrations.find(({ inDays }) => inDays === 0)
  if (celebration) return { reason: 'birthday', celebration }
  const [silent] = view.silent
  if (silent) return { reason: 'silent', silent }
  const proposal = view.proposals.find(({ isExpired }) => !isExpired)
  return proposal ? { reason: 'expiry', proposal } : null
}

function dueFollowUp(
  followUp: FollowUp,
  clients: ReadonlyMap<ClientId, Client>,
  people: ReadonlyMap<PersonId, Person>,
  today: Day,
): DueFollowUp {
  return {
    followUp,
    client: followUp.clientId === null ? null : (clients.get(followUp.clientId) ?? null),
    people: followUp.personIds.flatMap((id) => people.get(id) ?? []),
    isOverdue: followUp.dueDay < today,
  }
}

function byDay(followUps: readonly DueFollowUp[]): readonly DayAhead[] {
  const days = new Map<Day, DueFollowUp[]>()
  for (const due of followUps) {
    const known = days.get(due.followUp.dueDay)
    if (known) known.push(due)
    else days.set(due.followUp.dueDay, [due])
  }
  return [...days].map(([day, ofDay]) => ({ day, followUps: ofDay }))
}

/** What has a time comes in its order, after what is due some time that day. */
function byDueTime(one: FollowUp, other: FollowUp): number {
  const [first, second] = [one, other].map(({ dueDay, dueTime, id }) => `${dueDay} ${dueTime ?? ''} ${id}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}

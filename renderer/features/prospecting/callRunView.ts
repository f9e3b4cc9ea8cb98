import { listClients } from '#renderer/data/queries/clients.ts'
import { lastDealingDays, interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { getRecord, getRecords, listRecords, recordsNaming } from '#renderer/data/queries/records.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { decisionTeam, type Member } from '#shared/domain/dossier/dossierRules.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Contact } from '#shared/domain/people/person.ts'
import type { CallAttempt } from '#shared/domain/prospecting/callAttempt.ts'
import { clientsOfFilter } from '#shared/domain/prospecting/callFilterRules.ts'
import type { CallList, CallListId } from '#shared/domain/prospecting/callList.ts'
import {
  callOrder,
  type CallListProgress,
  type CallPlace,
  isToCall,
  newestAttemptsFirst,
  progressOf,
} from '#shared/domain/prospecting/callOrderRules.ts'
import type { Objection } from '#shared/domain/prospecting/objection.ts'
import type { Day } from '#shared/lib/days.ts'

/** A list with the order in which to call. */
export interface CallRunView {
  readonly list: CallList
  readonly clients: ReadonlyMap<string, Client>
  /** Whom to call today, in that order. */
  readonly queue: readonly CallPlace[]
  readonly progress: CallListProgress
  /** Clients that fit the filter of the list by now, and do not stand in it. */
  readonly newlyFitting: readonly ClientId[]
}

/** Reads a list and works out the order; null when it is gone. Archived clients are not called. */
export async function readCallRun(id: CallListId, today: Day): Promise<CallRunView | null> {
  const list = await getRecord('callList', id)
  if (list === null) return null
  const [clients, attempts, lastDealings] = await Promise.all([
    getRecords('client', list.clientIds),
    recordsNaming('callAttempt', 'callListId', id),
    lastDealingDays(),
  ])
  const callable = list.clientIds.filter((clientId) => clients.get(clientId)?.archivedOn === null)
  const places = callOrder(callable, attempts, lastDealings, today)
  return {
    list,
    clients,
    queue: list.closedOn === null ? places.filter(isToCall) : [],
    progress: progressOf(places),
    newlyFitting: await newlyFitting(list, lastDealings, today),
  }
}

async function newlyFitting(
  { filter, clientIds, closedOn }: CallList,
  lastDealings: ReadonlyMap<ClientId, Day>,
  today: Day,
): Promise<readonly ClientId[]> {
  if (filter === null || closedOn !== null) return []
  const known = new Set<string>(clientIds)
  const fitting = clientsOfFilter(filter, await listClients(), lastDealings, today)
  return fitting.flatMap(({ id }) => (known.has(id) ? [] : [id]))
}

/** What is on the desk while a client is on the line. */
export interface Callee {
  readonly client: Client
  /** Whom to ask for: those who decide first. Nobody restricted. */
  readonly members: readonly Member[]
  /** All calls to them, whatever list they came from; newest first. */
  readonly attempts: readonly CallAttempt[]
  readonly dealings: readonly Interaction[]
  /** What they said against it; newest first. */
  readonly objections: readonly Objection[]
  /** What anybody ever said against it, for what to answer. */
  readonly allObjections: readonly Objection[]
}

const SHOWN_DEALINGS = 4

/** Reads what is on the desk while this client is on the line. */
export async function readCallee(client: Client, today: Day): Promise<Callee> {
  const [positions, attempts, dealings, allObjections] = await Promise.all([
    positionsOfClient(client.id),
    recordsNaming('callAttempt', 'clientId', client.id),
    interactionsOfClient(client.id, SHOWN_DEALINGS),
    listRecords('objection'),
  ])
  const people = await getRecords(
    'person',
    positions.map(({ personId }) => personId),
  )
  const known = [...people.values()].filter(
    ({ restricted, archivedOn }) => !restricted && archivedOn === null,
  )
  const team = decisionTeam(positions, known, today)
  const others = positions
    .filter((position) => isCurrent(position, today) && !team.some((member) => member.position === position))
    .flatMap((position) => memberOf(position, known))
  return {
    client,
    members: [...team, ...others],
    attempts: newestAttemptsFirst(attempts),
    dealings,
    objections: allObjections
      .filter(({ clientId }) => clientId === client.id)
      .toSorted((one, other) => (one.day < other.day ? 1 : -1)),
    allObjections,
  }
}

/** The numbers of somebody, mobile first; without any, the one of the company. */
export function numbersOf(member: Member | null, client: Client): readonly string[] {
  const own = (kind: Contact['kind']): readonly string[] =>
    (member?.person.contacts ?? []).filter((contact) => contact.kind === kind).map(({ value }) => value)
  const numbers = [...own('mobile'), ...own('phone'), client.phone].filter((number) => number !== '')
  return [...new Set(numbers)]
}

function memberOf(position: Position, people: readonly Member['person'][]): readonly Member[] {
  const person = people.find(({ id }) => id === position.personId)
  return person === undefined ? [] : [{ person, position }]
}

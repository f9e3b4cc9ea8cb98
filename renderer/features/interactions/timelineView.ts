import { attachmentsOfMany } from '#renderer/data/queries/attachments.ts'
import { getClient } from '#renderer/data/queries/clients.ts'
import { interactionsOfClient, interactionsOfPerson } from '#renderer/data/queries/interactions.ts'
import { getPerson } from '#renderer/data/queries/people.ts'
import type { IconName } from '#renderer/ui/index.ts'
import type { Attachment } from '#shared/domain/attachments/attachment.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { Interaction, InteractionKind } from '#shared/domain/interactions/interaction.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'

/** Whose timeline it is. */
export type TimelineOwner = { readonly clientId: ClientId } | { readonly personId: PersonId }

/** How many interactions are read at first, and how many more each time. */
export const PAGE_SIZE = 50

export const KIND_ICONS = {
  call: 'phone',
  meeting: 'users',
  email: 'mail',
  letter: 'send',
  visit: 'mapPin',
  event: 'calendarDays',
  note: 'stickyNote',
} as const satisfies Record<InteractionKind, IconName>

/** What happened on one day, newest first. */
export interface TimelineDay {
  readonly day: Day
  readonly interactions: readonly Interaction[]
}

/** A part of a timeline from its newest end. */
export interface TimelinePage {
  readonly days: readonly TimelineDay[]
  readonly people: ReadonlyMap<PersonId, Person>
  /** Filled where the owner is a person: their interactions may be with several clients. */
  readonly clients: ReadonlyMap<ClientId, Client>
  /** By interaction; those without are missing. */
  readonly files: ReadonlyMap<string, readonly Attachment[]>
  readonly hasMore: boolean
}

/** Reads the newest `limit` interactions of a client or person with the people in them. */
export async function readTimeline(owner: TimelineOwner, limit: number): Promise<TimelinePage> {
  // One more than is shown tells whether there is more, without counting the table.
  const read =
    'clientId' in owner
      ? await interactionsOfClient(owner.clientId, limit + 1)
      : await interactionsOfPerson(owner.personId, limit + 1)
  const shown = read.slice(0, limit)
  return {
    days: byDay(shown),
    people: await peopleIn(shown),
    clients: 'clientId' in owner ? new Map() : await clientsOf(shown),
    files: await attachmentsOfMany(shown.map(({ id }) => id)),
    hasMore: read.length > limit,
  }
}

/** Consecutive interactions of one day under one heading. */
export function byDay(interactions: readonly Interaction[]): readonly TimelineDay[] {
  const days: { day: Day; interactions: Interaction[] }[] = []
  for (const interaction of interactions) {
    const last = days.at(-1)
    if (last?.day === interaction.day) last.interactions.push(interaction)
    else days.push({ day: interaction.day, interactions: [interaction] })
  }
  return days
}

async function peopleIn(interactions: readonly Interaction[]): Promise<ReadonlyMap<PersonId, Person>> {
  const ids = [...new Set(interactions.flatMap(({ personIds }) => personIds))]
  const people = (await Promise.all(ids.map(getPerson))).filter((person) => person !== null)
  return new Map(people.map((person) => [person.id, person]))
}

async function clientsOf(interactions: readonly Interaction[]): Promise<ReadonlyMap<ClientId, Client>> {
  const ids = [...new Set(interactions.map(({ clientId }) => clientId))]
  const clients = (await Promise.all(ids.map(getClient))).filter((client) => client !== null)
  return new Map(clients.map((client) => [client.id, client]))
}

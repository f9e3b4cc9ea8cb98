import type { StandCardWrites } from '#renderer/commands/prospecting.ts'
import { listClients } from '#renderer/data/queries/clients.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { listPositions } from '#renderer/data/queries/positions.ts'
import { getRecord, getRecords } from '#renderer/data/queries/records.ts'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { InteractionIdSchema } from '#shared/domain/interactions/interaction.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Exhibition, ExhibitionId } from '#shared/domain/prospecting/exhibition.ts'
import {
  type CardPlan,
  type KnownPeople,
  metOn,
  type TypedCard,
} from '#shared/domain/prospecting/standCardRules.ts'
import type { Day } from '#shared/lib/days.ts'

/** A card collected before, with the names it stands for. */
export interface CollectedCard {
  readonly id: string
  readonly personId: string | null
  readonly person: string
  readonly clientId: string | null
  readonly client: string
  readonly note: string
}

export interface StandView {
  readonly exhibition: Exhibition
  readonly known: KnownPeople
  /** Newest first. */
  readonly collected: readonly CollectedCard[]
}

/** Reads an exhibition and everybody with whom its cards are compared; null when it is gone. */
export async function readStand(id: ExhibitionId): Promise<StandView | null> {
  const exhibition = await getRecord('exhibition', id)
  if (exhibition === null) return null
  const idsOf = (field: 'personId' | 'clientId'): readonly string[] =>
    exhibition.cards.flatMap((card) => card[field] ?? [])
  const [clients, people, positions, met, companies] = await Promise.all([
    listClients(),
    listPeople(),
    listPositions(),
    getRecords('person', idsOf('personId')),
    getRecords('client', idsOf('clientId')),
  ])
  const collected = exhibition.cards.map((card) => {
    const person = card.personId === null ? undefined : met.get(card.personId)
    const client = card.clientId === null ? undefined : companies.get(card.clientId)
    return {
      ...{ id: card.id, note: card.note, personId: card.personId, clientId: card.clientId },
      person: person === undefined ? '' : fullName(person),
      client: client?.name ?? '',
    }
  })
  return { exhibition, known: { clients, people, positions }, collected: collected.toReversed() }
}

/**
 * What the plans of cards write. Who was collected here before, or stands in an earlier row, gets no second card and no second
 * dealing, only what was missing.
 * @param metText what stands in the dossier, e.g. "Met at the exhibition Cold and Food."
 */
export function writesOf(
  plans: readonly CardPlan[],
  typed: readonly TypedCard[],
  { exhibition, known }: Pick<StandView, 'exhibition' | 'known'>,
  metText: string,
  today: Day,
): StandCardWrites {
  const stored = new Set<unknown>(known.people)
  const day = metOn(exhibition, today)
  // A person of two rows was completed twice: the last state counts.
  const people = new Map(
    plans.flatMap(({ person }) => (person === null ? [] : [[person.id, person] as const])),
  )
  const first = plans.flatMap((plan, row) =>
    plan.person === null || plan.isRepeated
      ? []
      : [{ person: plan.person, client: plan.client, note: (typed[row]?.note ?? '').trim() }],
  )
  return {
    clients: plans.flatMap(({ client, isNewClient }) => (client !== null && isNewClient ? [client] : [])),
    people: [...people.values()].filter((person) => !stored.has(person)),
    positions: plans.flatMap(({ position }) => position ?? []),
    interactions: first.flatMap(({ person, client, note }) =>
      client === null
        ? []
        : [
            {
              id: InteractionIdSchema.parse(newItemId()),
              clientId: client.id,
              personIds: [person.id],
              kind: 'event' as const,
              day,
              time: null,
              text: note === '' ? metText : `${metText}\n${note}`,
              direction: 'together' as const,
              isGreeting: false,
              about: { kind: 'exhibition' as const, id: exhibition.id },
            },
          ],
    ),
    cards: first.map(({ person, client, note }) => ({
      id: newItemId(),
      personId: person.id,
      clientId: client?.id ?? null,
      note,
    })),
  }
}

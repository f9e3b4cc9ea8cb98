import { type Client, ClientSchema } from '#shared/domain/clients/client.ts'
import { type Position, PositionSchema } from '#shared/domain/decisionTeam/position.ts'
import { type FollowUp, FollowUpSchema } from '#shared/domain/followUps/followUp.ts'
import { type Interaction, InteractionSchema } from '#shared/domain/interactions/interaction.ts'
import { type Person, PersonSchema } from '#shared/domain/people/person.ts'
import { type EntityKind, type RecordOf, recordSchemas } from '#shared/domain/records.ts'
import { type Proposal, ProposalSchema } from '#shared/domain/proposals/proposal.ts'

let made = 0

/** An id that no other call of this test file has given. */
export function anId(): string {
  made += 1
  return `00000000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`
}

export function aClient(over: Partial<Client> = {}): Client {
  return ClientSchema.parse({
    id: anId(),
    name: 'Ψυκτική Αιγαίου',
    class: 'regular',
    createdOn: '2025-01-15',
    ...over,
  })
}

export function aPerson(over: Partial<Person> = {}): Person {
  return PersonSchema.parse({
    id: anId(),
    givenName: 'Μαρία',
    familyName: 'Παππά',
    createdOn: '2025-01-15',
    ...over,
  })
}

export function aPosition(over: Partial<Position> = {}): Position {
  return PositionSchema.parse({ id: anId(), personId: anId(), clientId: anId(), ...over })
}

export function anInteraction(over: Partial<Interaction> = {}): Interaction {
  return InteractionSchema.parse({
    id: anId(),
    clientId: anId(),
    kind: 'call',
    day: '2026-11-02',
    text: 'Μίλησαν',
    ...over,
  })
}

export function aFollowUp(over: Partial<FollowUp> = {}): FollowUp {
  return FollowUpSchema.parse({ id: anId(), title: 'Τηλεφώνημα', dueDay: '2026-11-25', ...over })
}

export function aProposal(over: Partial<Proposal> = {}): Proposal {
  return ProposalSchema.parse({
    id: anId(),
    clientId: anId(),
    title: 'Ψυκτικός θάλαμος',
    status: 'sent',
    ...over,
  })
}

/** A record of any kind, with what matters here; the rest as usual. */
export function aRecord<Kind extends EntityKind>(kind: Kind, over: object): RecordOf<Kind> {
  return recordSchemas[kind].parse({ id: anId(), clientId: anId(), ...over }) as RecordOf<Kind> // of this very kind
}

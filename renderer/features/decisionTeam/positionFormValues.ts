import { z } from 'zod'
import { getClient, listClients } from '#renderer/data/queries/clients.ts'
import { getPerson, listPeople } from '#renderer/data/queries/people.ts'
import { getPosition } from '#renderer/data/queries/positions.ts'
import { type Client, type ClientId, ClientIdSchema } from '#shared/domain/clients/client.ts'
import {
  type Position,
  type PositionId,
  type PositionInput,
  PositionSchema,
} from '#shared/domain/decisionTeam/position.ts'
import { type Person, type PersonId, PersonIdSchema } from '#shared/domain/people/person.ts'

/** What stands in the form: as in the record, but person and client may still have to be chosen. */
export interface PositionFormValues extends Omit<PositionInput, 'clientId'> {
  readonly personId: PersonId | null
  readonly clientId: ClientId | null
}

/** What the commands take. */
export interface ReadPosition {
  readonly personId: PersonId
  readonly input: PositionInput
}

const { id: _id, personId: _personId, clientId: _clientId, ...ownFields } = PositionSchema.unwrap().shape

/** Reads the form into what the commands take; errors are codes beside the fields. */
export const PositionFormSchema = z
  .object({ ...ownFields, personId: chosen(PersonIdSchema), clientId: chosen(ClientIdSchema) })
  .refine(({ fromDay, toDay }) => fromDay === null || toDay === null || fromDay <= toDay, {
    message: 'endsBeforeStart',
    path: ['toDay'],
  })
  .transform(({ personId, ...input }): ReadPosition => ({ personId, input })) as z.ZodType<
  ReadPosition,
  // The form has every field and only ids that are ids; the schema alone would take more.
  PositionFormValues
>

/** What a form begins with: a stored position, or an empty one with what is already known. */
export function positionFormOf(
  position: Position | null,
  personId: PersonId | null,
  clientId: ClientId | null,
): PositionFormValues {
  if (position !== null) {
    const { id: _stored, ...values } = position
    return values
  }
  return {
    personId,
    clientId,
    title: '',
    unit: '',
    fromDay: null,
    toDay: null,
    decisionRole: null,
    orientation: null,
    attitude: null,
    coverage: 'unknown',
  }
}

/** What was asked for by the address. */
export interface PositionPlace {
  readonly positionId?: PositionId | undefined
  readonly personId?: PersonId | undefined
  readonly clientId?: ClientId | undefined
}

/** The records around a position form; lists only where something has to be chosen. */
export interface PositionSources {
  readonly position: Position | null
  readonly person: Person | null
  readonly client: Client | null
  readonly people: readonly Person[]
  readonly clients: readonly Client[]
}

/** Reads them; null when the position is gone. */
export async function readPositionSources(place: PositionPlace): Promise<PositionSources | null> {
  const position = place.positionId === undefined ? null : await getPosition(place.positionId)
  if (place.positionId !== undefined && position === null) return null
  const personId = position?.personId ?? place.personId
  const clientId = position?.clientId ?? place.clientId
  const person = personId === undefined ? null : await getPerson(personId)
  const client = clientId === undefined ? null : await getClient(clientId)
  return {
    position,
    person,
    client,
    people: person === null ? (await listPeople()).filter(({ archivedOn }) => archivedOn === null) : [],
    clients: client === null ? (await listClients()).filter(({ archivedOn }) => archivedOn === null) : [],
  }
}

function chosen<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().transform((value, context): z.output<Schema> => {
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  })
}

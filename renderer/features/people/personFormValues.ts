import type { Control } from 'react-hook-form'
import { z } from 'zod'
import { type PositionInput, PositionSchema } from '#shared/domain/decisionTeam/position.ts'
import {
  emptyPersonInput,
  type Person,
  type PersonInput,
  PersonInputSchema,
} from '#shared/domain/people/person.ts'

/** The part a new person plays at the client from which they are written down. */
type PositionPart = Omit<PositionInput, 'clientId' | 'toDay'>

/** What stands in the form. The position is shown, and used, only for a new person at a client. */
export interface PersonFormValues {
  readonly person: PersonInput
  readonly position: PositionPart
}

export type PersonFormControl = Control<PersonFormValues, unknown, PersonFormValues>

const fields = {
  person: PersonInputSchema,
  position: z
    .object(PositionSchema.unwrap().shape)
    .omit({ id: true, personId: true, clientId: true, toDay: true }),
}

/** Reads the form; errors are codes beside the fields. */
export const PersonFormSchema = z.object(fields) as z.ZodType<
  PersonFormValues,
  // The form has every field; the schema would also take objects that leave some to their defaults.
  PersonFormValues
>

/** The form of a stored person, or an empty one. */
export function personFormOf(person: Person | null): PersonFormValues {
  return { person: person === null ? emptyPersonInput() : inputOf(person), position: emptyPosition() }
}

function inputOf(person: Person): PersonInput {
  const { id: _id, createdOn: _createdOn, archivedOn: _archivedOn, ...input } = person
  return input
}

function emptyPosition(): PositionPart {
  return {
    title: '',
    unit: '',
    fromDay: null,
    decisionRole: null,
    orientation: null,
    attitude: null,
    coverage: 'unknown',
  }
}

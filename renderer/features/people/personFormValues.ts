import type { Control } from 'react-hook-form'
import { z } from 'zod'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { type PositionInput, PositionSchema } from '#shared/domain/decisionTeam/position.ts'
import { PartialDateSchema } from '#shared/domain/people/partialDate.ts'
import {
  type Contact,
  CONTACT_KINDS,
  ContactSchema,
  emptyPersonInput,
  type Person,
  type PersonInput,
  PersonInputSchema,
} from '#shared/domain/people/person.ts'
import { line } from '#shared/lib/fields.ts'
import { IdSchema } from '#shared/lib/ids.ts'

/** The part a new person plays at the client from which they are written down. */
type PositionPart = Omit<PositionInput, 'clientId' | 'toDay'>

/** What stands in the form. The position is shown, and used, only for a new person at a client. */
export interface PersonFormValues {
  readonly person: PersonInput
  readonly position: PositionPart
}

export type PersonFormControl = Control<PersonFormValues, unknown, PersonFormValues>

/** A line to fill in: one that stays empty is left out, so a new form can offer the usual ones. */
const ContactLineSchema = z
  .object({ id: IdSchema, kind: z.enum(CONTACT_KINDS), value: line })
  .refine((contact) => contact.value === '' || ContactSchema.safeParse(contact).success, {
    message: 'invalidEmail',
    path: ['value'],
  })

const contactLines = z
  .array(ContactLineSchema)
  .transform((lines): readonly Contact[] => lines.filter(({ value }) => value !== ''))

/** A name day comes back on the same day every year. Errors: `dayAndMonth`, and those of a partial date. */
const nameDayField = PartialDateSchema.refine((date) => date.day !== undefined && date.month !== undefined, {
  message: 'dayAndMonth',
}).nullable()

const fields = {
  person: z.object({ ...PersonInputSchema.shape, contacts: contactLines, nameDay: nameDayField }),
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

/** The form of a stored person, or an empty one that asks for a mobile and an e-mail address. */
export function personFormOf(person: Person | null): PersonFormValues {
  return { person: person === null ? emptyInput() : inputOf(person), position: emptyPosition() }
}

function emptyInput(): PersonInput {
  const contacts = (['mobile', 'email'] as const).map((kind) => ({ id: newItemId(), kind, value: '' }))
  return { ...emptyPersonInput(), contacts }
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

import { z } from 'zod'
import { chosen, TypedTimeSchema } from '#renderer/lib/formSchemas.ts'
import { type ClientId, ClientIdSchema } from '#shared/domain/clients/client.ts'
import type { NextStep } from '#shared/domain/followUps/followUpRules.ts'
import {
  type Direction,
  DIRECTIONS,
  type Interaction,
  type InteractionInput,
  type InteractionKind,
  InteractionSchema,
} from '#shared/domain/interactions/interaction.ts'
import { type PersonId, PersonIdSchema } from '#shared/domain/people/person.ts'
import { addDays, type Day, DaySchema } from '#shared/lib/days.ts'
import { requiredLine } from '#shared/lib/fields.ts'

/** What stands in the composer and in the form: as in the record, but with parts not chosen yet. */
export interface InteractionFormValues {
  readonly clientId: ClientId | null
  readonly kind: InteractionKind
  readonly day: Day | null
  /** As typed; empty when no time matters. */
  readonly time: string
  readonly personIds: readonly PersonId[]
  readonly text: string
  /** null: as the kind tells it. */
  readonly direction: Direction | null
  readonly isGreeting: boolean
  /** Null until somebody asks for a next step. */
  readonly nextStep: { readonly title: string; readonly dueDay: Day | null } | null
}

/** What the command takes. */
export interface ReadInteraction {
  readonly input: InteractionInput
  readonly nextStep: NextStep | null
}

const { kind, text } = InteractionSchema.unwrap().shape

/** Reads the form into what the command takes; errors are codes beside the fields. */
export const InteractionFormSchema = z
  .object({
    clientId: chosen(ClientIdSchema),
    kind,
    day: chosen(DaySchema),
    time: TypedTimeSchema,
    personIds: z.array(z.custom<PersonId>((id) => PersonIdSchema.safeParse(id).success)).readonly(),
    text,
    direction: z.enum(DIRECTIONS).nullable(),
    isGreeting: z.boolean(),
    nextStep: z.object({ title: requiredLine, dueDay: chosen(DaySchema) }).nullable(),
  })
  .transform(({ nextStep, ...input }): ReadInteraction => ({ input, nextStep })) as z.ZodType<
  ReadInteraction,
  // The form has every field and only ids that are ids; the schema alone would take more.
  InteractionFormValues
>

/** An empty composer: a call today. */
export function emptyInteraction(
  clientId: ClientId | null,
  withPeople: readonly PersonId[],
  today: Day,
): InteractionFormValues {
  return {
    clientId,
    kind: 'call',
    day: today,
    time: '',
    personIds: withPeople,
    text: '',
    direction: null,
    isGreeting: false,
    nextStep: null,
  }
}

/** The form of a stored interaction. */
export function formOfInteraction(interaction: Interaction): InteractionFormValues {
  const { id: _id, about: _about, time, ...same } = interaction
  return { ...same, time: time ?? '', nextStep: null }
}

/** A next step as it is offered: soon, but not on the same day. */
export function offeredNextStep(today: Day): InteractionFormValues['nextStep'] {
  return { title: '', dueDay: addDays(today, 1) }
}

import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { SubjectSchema } from '#shared/domain/tradeKinds.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { text, TimeOfDaySchema } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const InteractionIdSchema = idOf('interaction')
export type InteractionId = z.infer<typeof InteractionIdSchema>

export const INTERACTION_KINDS = ['call', 'meeting', 'email', 'letter', 'visit', 'event', 'note'] as const
export type InteractionKind = (typeof INTERACTION_KINDS)[number]

/** Who turned to whom; `together` is a meeting of both. */
export const DIRECTIONS = ['outgoing', 'incoming', 'together'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** Something that happened. */
export const InteractionSchema = z
  .object({
    id: InteractionIdSchema,
    clientId: ClientIdSchema,
    personIds: z.array(PersonIdSchema).readonly().default([]),
    kind: z.enum(INTERACTION_KINDS),
    day: DaySchema,
    time: TimeOfDaySchema.nullable().default(null),
    text: text.min(1, { message: 'required' }),
    /** null: not said; then the kind tells it (a call, an e-mail and a letter are outgoing). */
    direction: z.enum(DIRECTIONS).nullable().default(null),
    /** A greeting on a feast: it does not end a silence. */
    isGreeting: z.boolean().default(false),
    /** The record of the trade it is about, e.g. a deal, if any. */
    about: SubjectSchema.nullable().default(null),
  })
  .readonly()
export type Interaction = z.infer<typeof InteractionSchema>

/** What somebody fills in; the id is given by the command. What a form does not show stays as it was. */
export const InteractionInputSchema = z
  .object(InteractionSchema.unwrap().shape)
  .omit({ id: true })
  .extend({
    direction: z.enum(DIRECTIONS).nullable().exactOptional(),
    isGreeting: z.boolean().exactOptional(),
    about: SubjectSchema.nullable().exactOptional(),
  })
export type InteractionInput = z.infer<typeof InteractionInputSchema>

/** A real dealing with the client: neither a note kept for ourselves nor a greeting on a feast. */
export function isDealing(interaction: Pick<Interaction, 'kind' | 'isGreeting'>): boolean {
  return interaction.kind !== 'note' && !interaction.isGreeting
}

/** Who turned to whom: as it was said, or as the kind tells it. */
export function directionOf({ kind, direction }: Pick<Interaction, 'kind' | 'direction'>): Direction {
  if (direction !== null) return direction
  return ['call', 'email', 'letter'].includes(kind) ? 'outgoing' : 'together'
}

import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { type Day, DaySchema } from '#shared/lib/days.ts'
import { line } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const PositionIdSchema = idOf('position')
export type PositionId = z.infer<typeof PositionIdSchema>

export const DECISION_ROLES = [
  'decisionMaker',
  'approver',
  'evaluator',
  'user',
  'influencer',
  'gatekeeper',
  'sponsor',
  'champion',
] as const
export type DecisionRole = (typeof DECISION_ROLES)[number]

/** What convinces them: status, relations, figures, details. */
export const ORIENTATIONS = ['executive', 'people', 'financial', 'technical'] as const
export type Orientation = (typeof ORIENTATIONS)[number]

export const ATTITUDES = ['opponent', 'sceptic', 'neutral', 'supporter', 'champion'] as const
export type Attitude = (typeof ATTITUDES)[number]

/** How well we know them. */
export const COVERAGES = ['unknown', 'noContact', 'brief', 'multiple', 'inDepth'] as const
export type Coverage = (typeof COVERAGES)[number]

/** A person at a client: title, unit, time, and the part played in decisions. */
export const PositionSchema = z
  .object({
    id: PositionIdSchema,
    personId: PersonIdSchema,
    clientId: ClientIdSchema,
    title: line.default(''),
    /** Branch or department. */
    unit: line.default(''),
    fromDay: DaySchema.nullable().default(null),
    /** The day they left; a left position stays as history. */
    toDay: DaySchema.nullable().default(null),
    /** null: takes no part in purchases, so not in the decision team. */
    decisionRole: z.enum(DECISION_ROLES).nullable().default(null),
    orientation: z.enum(ORIENTATIONS).nullable().default(null),
    attitude: z.enum(ATTITUDES).nullable().default(null),
    coverage: z.enum(COVERAGES).default('unknown'),
  })
  .readonly()
export type Position = z.infer<typeof PositionSchema>

/** What somebody fills in about the part that a person plays at a client. */
export const PositionInputSchema = z
  .object(PositionSchema.unwrap().shape)
  .omit({ id: true, personId: true })
  .refine((input) => input.fromDay === null || input.toDay === null || input.fromDay <= input.toDay, {
    message: 'endsBeforeStart',
    path: ['toDay'],
  })
export type PositionInput = z.infer<typeof PositionInputSchema>

/** True while the person holds the position: through the day they leave. */
export function isCurrent(position: Pick<Position, 'toDay'>, today: Day): boolean {
  return position.toDay === null || position.toDay >= today
}

/** True if the position makes its person a member of the client's decision team today. */
export function isInDecisionTeam(position: Position, today: Day): boolean {
  return position.decisionRole !== null && isCurrent(position, today)
}

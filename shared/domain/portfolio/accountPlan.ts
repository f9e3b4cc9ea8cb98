import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { ATTITUDES, COVERAGES, PositionIdSchema } from '#shared/domain/decisionTeam/position.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, MoneySchema, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf, IdSchema } from '#shared/lib/ids.ts'

export const AccountPlanIdSchema = idOf('accountPlan')
export type AccountPlanId = z.infer<typeof AccountPlanIdSchema>

/** What is to be reached with the client, by what measure, and how far it has come. */
export const ObjectiveSchema = z
  .object({
    id: IdSchema,
    text: requiredLine,
    measure: line.default(''),
    /** Percent. */
    reached: z.int().min(0).max(100).default(0),
  })
  .readonly()
export type Objective = z.infer<typeof ObjectiveSchema>

/** Where a relation should get to. */
export const RelationshipGoalSchema = z
  .object({
    id: IdSchema,
    positionId: PositionIdSchema.nullable().default(null),
    text: requiredLine,
    attitude: z.enum(ATTITUDES).nullable().default(null),
    coverage: z.enum(COVERAGES).nullable().default(null),
  })
  .readonly()
export type RelationshipGoal = z.infer<typeof RelationshipGoalSchema>

/** Who does what until when. */
export const PlanActionSchema = z
  .object({
    id: IdSchema,
    text: requiredLine,
    owner: line.default(''),
    dueOn: DaySchema.nullable().default(null),
    doneOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type PlanAction = z.infer<typeof PlanActionSchema>

/** What we want to reach with a key client in a year. */
export const AccountPlanSchema = z
  .object({
    id: AccountPlanIdSchema,
    clientId: ClientIdSchema,
    /** The year in which the fiscal year begins. */
    year: z.int().min(1990).max(2200),
    target: MoneySchema.nullable().default(null),
    objectives: z.array(ObjectiveSchema).readonly().default([]),
    relationshipGoals: z.array(RelationshipGoalSchema).readonly().default([]),
    actions: z.array(PlanActionSchema).readonly().default([]),
    reviewOn: DaySchema.nullable().default(null),
    reviewedOn: DaySchema.nullable().default(null),
    review: text.default(''),
  })
  .readonly()
export type AccountPlan = z.infer<typeof AccountPlanSchema>

import { z } from 'zod'
import { COMPLAINT_STATES } from '#shared/domain/afterSale/complaintRules.ts'
import { PROMISE_SIDES } from '#shared/domain/afterSale/promise.ts'
import { CELEBRATION_KINDS } from '#shared/domain/celebrations/celebration.ts'
import { DEAL_STAGES } from '#shared/domain/deals/deal.ts'
import { ATTITUDES, COVERAGES, DECISION_ROLES, ORIENTATIONS } from '#shared/domain/decisionTeam/position.ts'
import { QUESTION_STATES } from '#shared/domain/house/productQuestionRules.ts'
import { INTERACTION_KINDS } from '#shared/domain/interactions/interaction.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { PROPOSAL_STATUSES } from '#shared/domain/proposals/proposal.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, MoneySchema, text } from '#shared/lib/fields.ts'

/** Two names and the space between them. */
const name = z.string().max(500)

/** Somebody who will be there, with what one should know before shaking hands. */
export const BriefPersonSchema = z
  .object({
    id: PersonIdSchema,
    name,
    title: line,
    unit: line,
    decisionRole: z.enum(DECISION_ROLES).nullable(),
    orientation: z.enum(ORIENTATIONS).nullable(),
    attitude: z.enum(ATTITUDES).nullable(),
    coverage: z.enum(COVERAGES),
    /** The last real dealing with them; null: none yet. */
    lastContact: DaySchema.nullable(),
    topicsToRaise: text,
    topicsToAvoid: text,
  })
  .readonly()
export type BriefPerson = z.infer<typeof BriefPersonSchema>

/** What one reads before a meeting, on one page: facts and codes, nothing about restricted people. */
export const MeetingBriefSchema = z
  .object({
    clientName: line,
    summary: line,
    day: DaySchema,
    people: z.array(BriefPersonSchema).max(100).readonly(),
    dealings: z
      .array(
        z.object({ day: DaySchema, kind: z.enum(INTERACTION_KINDS), text, people: z.array(name).readonly() }),
      )
      .max(20)
      .readonly(),
    promises: z
      .array(
        z.object({
          side: z.enum(PROMISE_SIDES),
          what: line,
          /** Empty when nobody in particular, or nobody who may be named. */
          person: name,
          dueOn: DaySchema.nullable(),
          isLate: z.boolean(),
        }),
      )
      .max(50)
      .readonly(),
    complaints: z
      .array(z.object({ subject: line, receivedOn: DaySchema, state: z.enum(COMPLAINT_STATES) }))
      .max(50)
      .readonly(),
    questions: z
      .array(z.object({ question: line, state: z.enum(QUESTION_STATES), dueOn: DaySchema.nullable() }))
      .max(50)
      .readonly(),
    celebrations: z
      .array(
        z.object({
          name,
          kind: z.enum(CELEBRATION_KINDS),
          label: line,
          day: DaySchema,
          turns: z.int().nullable(),
        }),
      )
      .max(100)
      .readonly(),
    deals: z
      .array(
        z.object({
          title: line,
          stage: z.enum(DEAL_STAGES),
          value: MoneySchema.nullable(),
          expectedOn: DaySchema.nullable(),
        }),
      )
      .max(50)
      .readonly(),
    proposals: z
      .array(
        z.object({
          title: line,
          status: z.enum(PROPOSAL_STATUSES),
          amount: MoneySchema.nullable(),
          validUntil: DaySchema.nullable(),
        }),
      )
      .max(50)
      .readonly(),
  })
  .readonly()
export type MeetingBrief = z.infer<typeof MeetingBriefSchema>

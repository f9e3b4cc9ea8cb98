import { z } from 'zod'
import { SpecialistIdSchema } from './specialist.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DealIdSchema } from '#shared/domain/deals/deal.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const ProductQuestionIdSchema = idOf('productQuestion')

/** A question about a product on its way: to a specialist, and word for word back to the client. */
export const ProductQuestionSchema = z
  .object({
    id: ProductQuestionIdSchema,
    clientId: ClientIdSchema,
    personId: PersonIdSchema.nullable().default(null),
    dealId: DealIdSchema.nullable().default(null),
    question: requiredLine,
    detail: text.default(''),
    askedOn: DaySchema,
    specialistId: SpecialistIdSchema.nullable().default(null),
    passedOn: DaySchema.nullable().default(null),
    /** Until when the answer was promised. */
    dueOn: DaySchema.nullable().default(null),
    /** Word for word as the specialist gave it. */
    answer: text.default(''),
    answeredOn: DaySchema.nullable().default(null),
    toldOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type ProductQuestion = z.infer<typeof ProductQuestionSchema>

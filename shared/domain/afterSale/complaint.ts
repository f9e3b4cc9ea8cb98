import { z } from 'zod'
import { DeliveryIdSchema } from './delivery.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { MoneySchema, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const ComplaintIdSchema = idOf('complaint')

export const COMPLAINT_KINDS = ['complaint', 'wish', 'misunderstanding'] as const
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number]

/** Something that went wrong, or was understood differently: solved fast, with the least loss. */
export const ComplaintSchema = z
  .object({
    id: ComplaintIdSchema,
    clientId: ClientIdSchema,
    personId: PersonIdSchema.nullable().default(null),
    deliveryId: DeliveryIdSchema.nullable().default(null),
    kind: z.enum(COMPLAINT_KINDS).default('complaint'),
    subject: requiredLine,
    /** In their words. */
    text: text.default(''),
    receivedOn: DaySchema,
    acknowledgedOn: DaySchema.nullable().default(null),
    resolvedOn: DaySchema.nullable().default(null),
    loss: MoneySchema.nullable().default(null),
    /** What solved it. */
    solution: text.default(''),
  })
  .readonly()
export type Complaint = z.infer<typeof ComplaintSchema>

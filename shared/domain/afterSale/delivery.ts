import { z } from 'zod'
import { ContractIdSchema } from './contract.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const DeliveryIdSchema = idOf('delivery')
export type DeliveryId = z.infer<typeof DeliveryIdSchema>

/** Whether it was what they had expected. */
export const DELIVERY_OUTCOMES = ['asExpected', 'partly', 'notAsExpected'] as const
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number]

/** What a contract makes us do, with the promised and the actual day. */
export const DeliverySchema = z
  .object({
    id: DeliveryIdSchema,
    clientId: ClientIdSchema,
    contractId: ContractIdSchema.nullable().default(null),
    title: requiredLine,
    promisedOn: DaySchema,
    deliveredOn: DaySchema.nullable().default(null),
    outcome: z.enum(DELIVERY_OUTCOMES).nullable().default(null),
    notes: text.default(''),
  })
  .readonly()
export type Delivery = z.infer<typeof DeliverySchema>

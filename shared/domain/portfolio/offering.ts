import { z } from 'zod'
import { DaySchema } from '#shared/lib/days.ts'
import { line, MoneySchema, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const OfferingIdSchema = idOf('offering')
export type OfferingId = z.infer<typeof OfferingIdSchema>

export const OFFERING_KINDS = ['product', 'service', 'knowHow'] as const
export type OfferingKind = (typeof OFFERING_KINDS)[number]

/** A product or service of ours. */
export const OfferingSchema = z
  .object({
    id: OfferingIdSchema,
    name: requiredLine,
    code: line.default(''),
    kind: z.enum(OFFERING_KINDS).default('product'),
    /** What it does for a client, in figures where there are any. */
    benefit: text.default(''),
    price: MoneySchema.nullable().default(null),
    /** What the price is for, e.g. "pallet and month". */
    unit: line.default(''),
    archivedOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type Offering = z.infer<typeof OfferingSchema>

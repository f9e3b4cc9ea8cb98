import { z } from 'zod'
import { OfferingIdSchema } from './offering.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { line, MoneySchema } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const SaleIdSchema = idOf('sale')

/** A month of the calendar, `YYYY-MM`. Errors: `invalidMonth`. */
export const MonthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { message: 'invalidMonth' })
  .brand<'month'>()
export type Month = z.infer<typeof MonthSchema>

/** What was sold to a client in a month, of one offering or of no named one. Credit notes are negative. */
export const SaleSchema = z
  .object({
    id: SaleIdSchema,
    clientId: ClientIdSchema,
    offeringId: OfferingIdSchema.nullable().default(null),
    month: MonthSchema,
    amount: MoneySchema,
    note: line.default(''),
  })
  .readonly()
export type Sale = z.infer<typeof SaleSchema>

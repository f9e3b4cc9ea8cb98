import { z } from 'zod'
import { DaySchema } from '#shared/lib/days.ts'
import { CurrencySchema } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const ExchangeRateIdSchema = idOf('exchangeRate')

/** What one unit of a currency is worth in another from a day on, kept by the user. */
export const ExchangeRateSchema = z
  .object({
    id: ExchangeRateIdSchema,
    from: CurrencySchema,
    to: CurrencySchema,
    validFrom: DaySchema,
    /** Millionths of `to` for one of `from`: 1.0842 is 1_084_200. Whole numbers, like all money. */
    rateMillionths: z.int({ message: 'invalidAmount' }).min(1, { message: 'invalidAmount' }),
  })
  .readonly()
export type ExchangeRate = z.infer<typeof ExchangeRateSchema>

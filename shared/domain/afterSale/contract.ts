import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DealIdSchema } from '#shared/domain/deals/deal.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, MoneySchema, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf, IdSchema } from '#shared/lib/ids.ts'

export const ContractIdSchema = idOf('contract')

/** What was changed after the signature. */
export const AmendmentSchema = z
  .object({
    id: IdSchema,
    day: DaySchema,
    title: requiredLine,
    /** What it adds to the value of the contract; may be negative. */
    change: MoneySchema.nullable().default(null),
    /** A new last day, if it has one. */
    endsOn: DaySchema.nullable().default(null),
  })
  .readonly()

/** What was signed. */
export const ContractSchema = z
  .object({
    id: ContractIdSchema,
    clientId: ClientIdSchema,
    dealId: DealIdSchema.nullable().default(null),
    title: requiredLine,
    number: line.default(''),
    signedOn: DaySchema,
    startsOn: DaySchema.nullable().default(null),
    /** The last day, before any amendment; null: open-ended. */
    endsOn: DaySchema.nullable().default(null),
    /** Either side says so many days before the end that it will end. */
    noticeDays: z.int().min(0).max(3650).nullable().default(null),
    value: MoneySchema.nullable().default(null),
    amendments: z.array(AmendmentSchema).readonly().default([]),
    notes: text.default(''),
  })
  .readonly()
export type Contract = z.infer<typeof ContractSchema>

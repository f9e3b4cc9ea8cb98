import { z } from 'zod'
import { CLIENT_CLASSES, CLIENT_SOURCES, ClientIdSchema } from '#shared/domain/clients/client.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const CallListIdSchema = idOf('callList')
export type CallListId = z.infer<typeof CallListIdSchema>

/** Whom a list was made of; an empty part leaves nobody out. */
export const CallFilterSchema = z
  .object({
    classes: z.array(z.enum(CLIENT_CLASSES)).readonly().default([]),
    sources: z.array(z.enum(CLIENT_SOURCES)).readonly().default([]),
    sector: line.default(''),
    region: line.default(''),
    /** Only those without a dealing for so many days. */
    silentDays: z.int().min(0).max(3650).nullable().default(null),
  })
  .readonly()
export type CallFilter = z.infer<typeof CallFilterSchema>

/** Clients to call, what to say, and from which filter they were taken. */
export const CallListSchema = z
  .object({
    id: CallListIdSchema,
    name: requiredLine,
    madeOn: DaySchema,
    filter: CallFilterSchema.nullable().default(null),
    clientIds: z.array(ClientIdSchema).readonly().default([]),
    /** What to say, and what to ask. */
    script: text.default(''),
    closedOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type CallList = z.infer<typeof CallListSchema>

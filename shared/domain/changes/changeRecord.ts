import { z } from 'zod'
import { ENTITY_KINDS } from '#shared/domain/records.ts'
import { IdSchema } from '#shared/lib/ids.ts'
import { ClockSchema } from './hybridClock.ts'

/** How many records of each device were known: device id → sequence number of the last one. */
export const KnownSchema = z.record(IdSchema, z.int().min(0)).readonly()
export type Known = z.infer<typeof KnownSchema>

/** A field before and after; null stands for "was not there" on creation and "is gone" on deletion. */
export const FieldChangeSchema = z.object({ before: z.json(), after: z.json() }).readonly()
export type FieldChange = z.infer<typeof FieldChangeSchema>

/**
 * What happened to one entity. `create` and `delete` carry every field, `update` only those that changed.
 * A `delete` says what its device knew, so that an edit it did not know of can revive the entity.
 */
export const EntityChangeSchema = z
  .object({
    entity: z.enum(ENTITY_KINDS),
    id: IdSchema,
    kind: z.enum(['create', 'update', 'delete']),
    fields: z.record(z.string(), FieldChangeSchema).readonly(),
    known: KnownSchema.optional(),
  })
  .readonly()
export type EntityChange = z.infer<typeof EntityChangeSchema>

/**
 * One intent, committed: audit log, undo, journal line, and the unit that devices exchange.
 * (deviceId, seq) identifies it; seq runs from 1 without gaps on each device.
 */
export const ChangeRecordSchema = z
  .object({
    version: z.literal(1),
    deviceId: IdSchema,
    seq: z.int().min(1),
    clock: ClockSchema,
    /** Wall-clock instant, ISO 8601 in UTC, for people; ordering is the clock's. */
    at: z.iso.datetime(),
    /** One per intent; a bulk import has several records under one command id. */
    commandId: IdSchema,
    /** e.g. `client.create`; `undo` and `redo` name their target in `reverts`. */
    command: z.string().min(1).max(60),
    reverts: IdSchema.optional(),
    changes: z.array(EntityChangeSchema).readonly(),
  })
  .readonly()
export type ChangeRecord = z.infer<typeof ChangeRecordSchema>

import { z } from 'zod'
import { KnownSchema } from '#shared/domain/changes/changeRecord.ts'
import { type Clock, ClockSchema } from '#shared/domain/changes/hybridClock.ts'
import type { EntityState } from '#shared/domain/changes/merge.ts'
import { ENTITY_KINDS } from '#shared/domain/records.ts'
import { IdSchema } from '#shared/lib/ids.ts'

/** Number of the form described here; a higher one is refused. */
export const SNAPSHOT_VERSION = 1

/** Why a snapshot was taken. */
export const SNAPSHOT_REASONS = [
  'hourly',
  'quit',
  'asked',
  'beforeUpdate',
  'beforeRestore',
  'beforeCure',
] as const

/**
 * The first line of a snapshot. A snapshot is the whole state at one position of the journal: this line, one line
 * for each entity that was ever there (deleted ones too, so that records of another laptop still merge), one line
 * for each change record of the history, and the footer.
 */
export const SnapshotHeaderSchema = z
  .object({
    format: z.literal('keyfolio-snapshot'),
    version: z.int().min(1),
    /** Number of the newest migration that the writer knew. */
    schema: z.int().min(1),
    appVersion: z.string().max(40),
    deviceId: IdSchema,
    /** Instant, ISO 8601 in UTC. */
    takenAt: z.iso.datetime(),
    reason: z.enum(SNAPSHOT_REASONS),
    /** The last record of the journal that is in it, and that record's chained SHA-256. */
    position: z.int().min(0),
    hash: z.string().max(128),
    /** The latest clock and what is known of each device, as the head of the log has them at that position. */
    clock: ClockSchema.nullable(),
    known: KnownSchema,
  })
  .readonly()
export type SnapshotHeader = z.infer<typeof SnapshotHeaderSchema>

/** All that is known of one entity: `EntityState` as JSON. */
export const SnapshotEntitySchema = z
  .object({
    entity: z.enum(ENTITY_KINDS),
    id: IdSchema,
    /** Name, clock of the last write, value. */
    fields: z.array(z.tuple([z.string(), ClockSchema, z.json()])).readonly(),
    written: KnownSchema,
    covered: KnownSchema,
  })
  .readonly()
export type SnapshotEntity = z.infer<typeof SnapshotEntitySchema>

/** The last line of a snapshot: what the lines before it have to add up to. */
export const SnapshotFooterSchema = z
  .object({
    /** Entities that are there, by kind; kinds without any are left out. */
    counts: z.record(z.string(), z.int().min(0)).readonly(),
    entities: z.int().min(0),
    records: z.int().min(0),
    /** Of all lines before this one, line feeds included; hexadecimal. */
    sha256: z.string().length(64),
  })
  .readonly()
export type SnapshotFooter = z.infer<typeof SnapshotFooterSchema>

/** An entity's state as a line of a snapshot has it. */
export function entityOf(state: EntityState): SnapshotEntity {
  const { entity, id, fields, written, covered } = state
  return {
    entity,
    id,
    fields: [...fields].map(([name, { clock, value }]): [string, Clock, typeof value] => [
      name,
      clock,
      value,
    ]),
    written,
    covered,
  }
}

/** The state that a line of a snapshot stands for. */
export function stateOf({ entity, id, fields, written, covered }: SnapshotEntity): EntityState {
  return {
    entity,
    id,
    fields: new Map(fields.map(([name, clock, value]) => [name, { clock, value }])),
    written,
    covered,
  }
}

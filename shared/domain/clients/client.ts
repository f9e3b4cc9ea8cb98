import { z } from 'zod'
import { type Day, DaySchema } from '#shared/lib/days.ts'
import { emailOrEmpty, line, MoneySchema, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf, IdSchema } from '#shared/lib/ids.ts'
import { TaxNumberSchema } from './taxNumber.ts'

export const ClientIdSchema = idOf('client')
export type ClientId = z.infer<typeof ClientIdSchema>

/** What a client is to us. Only a *key* client carries reasons. */
export const CLIENT_CLASSES = ['key', 'regular', 'prospect', 'former'] as const
export type ClientClass = (typeof CLIENT_CLASSES)[number]

/** Why a client is key: weighs on our income, a name worth showing, leads its sector. */
export const KEY_REASONS = ['revenue', 'image', 'sectorLeader'] as const
export type KeyReason = (typeof KEY_REASONS)[number]

/** Where a client came from. */
export const CLIENT_SOURCES = ['coldCall', 'recommendation', 'exhibition', 'letter', 'inbound'] as const
export type ClientSource = (typeof CLIENT_SOURCES)[number]

/** An address of a client: where a visit goes. */
export const SiteSchema = z
  .object({
    id: IdSchema,
    label: line,
    street: line,
    postalCode: line,
    city: line,
    region: line,
    country: line,
  })
  .readonly()
export type Site = z.infer<typeof SiteSchema>

/** Yearly turnover of the client's own business, as told or published. */
export const TurnoverSchema = z.object({ amount: MoneySchema, year: z.int().min(1900).max(2200) }).readonly()

/** What a client with a parent is to it. */
export const UNIT_KINDS = ['subsidiary', 'branch', 'department'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** A company we sell to. */
export const ClientSchema = z
  .object({
    id: ClientIdSchema,
    name: requiredLine,
    /** What they are in one line, e.g. "Cold stores and transport, Thessaloniki". */
    summary: line.default(''),
    class: z.enum(CLIENT_CLASSES),
    keyReasons: z.array(z.enum(KEY_REASONS)).readonly().default([]),
    /** The client that this one belongs to; what is sold here adds up there. */
    parentId: ClientIdSchema.nullable().default(null),
    /** null while there is no parent. */
    unitKind: z.enum(UNIT_KINDS).nullable().default(null),
    taxNumber: TaxNumberSchema.nullable().default(null),
    sector: line.default(''),
    turnover: TurnoverSchema.nullable().default(null),
    /** Head count, as told or published. */
    employees: z.int().min(0).max(10_000_000).nullable().default(null),
    source: z.enum(CLIENT_SOURCES).nullable().default(null),
    /** Who of us looks after them; empty: the owner of this copy. */
    manager: line.default(''),
    website: line.default(''),
    phone: line.default(''),
    email: emailOrEmpty.default(''),
    sites: z.array(SiteSchema).readonly().default([]),
    /** Where their business goes, where it hurts, where it could grow: free text each. */
    development: text.default(''),
    weaknesses: text.default(''),
    growthZones: text.default(''),
    notes: text.default(''),
    createdOn: DaySchema,
    archivedOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type Client = z.infer<typeof ClientSchema>

/** What a person fills in; the rest is given by the command. */
export const ClientInputSchema = z
  .object(ClientSchema.unwrap().shape)
  .omit({ id: true, createdOn: true, archivedOn: true })
export type ClientInput = z.infer<typeof ClientInputSchema>

/** An empty form: a prospect about whom nothing is known yet. */
export function emptyClientInput(): ClientInput {
  return {
    name: '',
    summary: '',
    class: 'prospect',
    keyReasons: [],
    parentId: null,
    unitKind: null,
    taxNumber: null,
    sector: '',
    turnover: null,
    employees: null,
    source: null,
    manager: '',
    website: '',
    phone: '',
    email: '',
    sites: [],
    development: '',
    weaknesses: '',
    growthZones: '',
    notes: '',
  }
}

/** A new client from what was filled in. */
export function newClient(id: ClientId, input: ClientInput, today: Day): Client {
  return { ...withConsistentReasons(input), id, createdOn: today, archivedOn: null }
}

/** Key reasons belong to key clients only, a kind of unit to those with a parent: they go when the other does. */
export function withConsistentReasons<Shape extends ClientInput>(input: Shape): Shape {
  return {
    ...input,
    keyReasons: input.class === 'key' ? input.keyReasons : [],
    unitKind: input.parentId === null ? null : input.unitKind,
  }
}

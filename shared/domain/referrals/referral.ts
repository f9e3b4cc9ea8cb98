import { z } from 'zod'
import { DeliveryIdSchema } from '#shared/domain/afterSale/delivery.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, requiredLine, text } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const ReferralIdSchema = idOf('referral')

/** A letter to show, or an introduction to somebody else. */
export const REFERRAL_KINDS = ['letter', 'introduction'] as const
export type ReferralKind = (typeof REFERRAL_KINDS)[number]

/** A recommendation by an advocate: asked for, promised, received and, for a letter, published. */
export const ReferralSchema = z
  .object({
    id: ReferralIdSchema,
    /** The client whose word it is. */
    clientId: ClientIdSchema,
    /** The advocate. */
    personId: PersonIdSchema.nullable().default(null),
    kind: z.enum(REFERRAL_KINDS).default('letter'),
    /** The success it speaks of. */
    deliveryId: DeliveryIdSchema.nullable().default(null),
    subject: requiredLine,
    askedOn: DaySchema.nullable().default(null),
    promisedFor: DaySchema.nullable().default(null),
    receivedOn: DaySchema.nullable().default(null),
    publishedOn: DaySchema.nullable().default(null),
    declinedOn: DaySchema.nullable().default(null),
    /** Whether the letter may be shown to others; null: not asked yet. */
    mayPublish: z.boolean().nullable().default(null),
    /** To whom we were introduced: the client it led to, or a name. */
    introducedClientId: ClientIdSchema.nullable().default(null),
    introducedTo: line.default(''),
    /** What the letter says. */
    text: text.default(''),
  })
  .readonly()
export type Referral = z.infer<typeof ReferralSchema>

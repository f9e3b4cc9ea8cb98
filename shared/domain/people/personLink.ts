import { z } from 'zod'
import { PersonIdSchema } from './person.ts'
import { line } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const PersonLinkIdSchema = idOf('personLink')

/** What the first person is to the second. */
export const LINK_KINDS = [
  'reportsTo',
  'worksWith',
  'listensTo',
  'friend',
  'relative',
  'formerColleague',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** A relation between two people on our cards. */
export const PersonLinkSchema = z
  .object({
    id: PersonLinkIdSchema,
    personId: PersonIdSchema,
    otherId: PersonIdSchema,
    kind: z.enum(LINK_KINDS).default('worksWith'),
    note: line.default(''),
  })
  .readonly()
export type PersonLink = z.infer<typeof PersonLinkSchema>

import { z } from 'zod'
import { type Day, DaySchema } from '#shared/lib/days.ts'
import { line, text } from '#shared/lib/fields.ts'
import { idOf, IdSchema } from '#shared/lib/ids.ts'
import { PartialDateSchema } from './partialDate.ts'

export const PersonIdSchema = idOf('person')
export type PersonId = z.infer<typeof PersonIdSchema>

export const CONTACT_KINDS = ['mobile', 'phone', 'email', 'other'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** One way to reach a person. */
export const ContactSchema = z
  .object({ id: IdSchema, kind: z.enum(CONTACT_KINDS), value: line.min(1, { message: 'required' }) })
  .refine((contact) => contact.kind !== 'email' || z.email().safeParse(contact.value).success, {
    message: 'invalidEmail',
    path: ['value'],
  })
  .readonly()
export type Contact = z.infer<typeof ContactSchema>

export const RELATIONS = ['spouse', 'partner', 'child', 'parent', 'sibling', 'other'] as const
export type Relation = (typeof RELATIONS)[number]

/** A relative: a name and a relation. Relatives have rights too, so there is no birthday here. */
export const RelativeSchema = z
  .object({ id: IdSchema, relation: z.enum(RELATIONS), name: line, note: line })
  .readonly()
export type Relative = z.infer<typeof RelativeSchema>

/** Another day to think of them, e.g. twenty years with the firm. */
export const OccasionSchema = z
  .object({ id: IdSchema, label: line.min(1, { message: 'required' }), date: PartialDateSchema })
  .readonly()

export const LEGAL_BASES = ['legitimateInterest', 'consent', 'contract'] as const

/** Why we may hold this card at all (GDPR art. 6, 13 and 14). */
export const PrivacySchema = z
  .object({
    source: line.default(''),
    purpose: line.default(''),
    legalBasis: z.enum(LEGAL_BASES).nullable().default(null),
    informedOn: DaySchema.nullable().default(null),
    reviewOn: DaySchema.nullable().default(null),
  })
  .readonly()

/** A square JPEG or PNG of at most 48 kB, so that it may live in the record and in its change. */
const PhotoSchema = z
  .string()
  .max(64_000, { message: 'tooLong' })
  .regex(/^data:image\/(jpeg|png);base64,[A-Za-z0-9+/]+=*$/, { message: 'invalidPhoto' })

/** A human being. Which company they work for is a Position. */
export const PersonSchema = z
  .object({
    id: PersonIdSchema,
    givenName: line.default(''),
    familyName: line.min(1, { message: 'required' }),
    photo: PhotoSchema.nullable().default(null),
    contacts: z.array(ContactSchema).readonly().default([]),
    birthday: PartialDateSchema.nullable().default(null),
    /** Day and month of the name day; null: unknown, or they do not celebrate. Why not is never recorded. */
    nameDay: PartialDateSchema.nullable().default(null),
    occasions: z.array(OccasionSchema).readonly().default([]),
    hobbies: z
      .array(line.min(1, { message: 'required' }))
      .readonly()
      .default([]),
    family: z.array(RelativeSchema).readonly().default([]),
    /** What matters to them, in a few words. */
    values: text.default(''),
    topicsToRaise: text.default(''),
    topicsToAvoid: text.default(''),
    notes: text.default(''),
    privacy: PrivacySchema.prefault({}),
    /** A restricted person appears in no brief, greeting, pack or export but their own. */
    restricted: z.boolean().default(false),
    createdOn: DaySchema,
    archivedOn: DaySchema.nullable().default(null),
  })
  .readonly()
export type Person = z.infer<typeof PersonSchema>

/** What somebody fills in; the rest is given by the command. */
export const PersonInputSchema = z
  .object(PersonSchema.unwrap().shape)
  .omit({ id: true, createdOn: true, archivedOn: true })
export type PersonInput = z.infer<typeof PersonInputSchema>

/** An empty card. */
export function emptyPersonInput(): PersonInput {
  return {
    givenName: '',
    familyName: '',
    photo: null,
    contacts: [],
    birthday: null,
    nameDay: null,
    occasions: [],
    hobbies: [],
    family: [],
    values: '',
    topicsToRaise: '',
    topicsToAvoid: '',
    notes: '',
    privacy: { source: '', purpose: '', legalBasis: null, informedOn: null, reviewOn: null },
    restricted: false,
  }
}

/** A new person from what was filled in. */
export function newPerson(id: PersonId, input: PersonInput, today: Day): Person {
  return { ...input, id, createdOn: today, archivedOn: null }
}

/** Given name, then family name, as people are greeted. */
export function fullName(person: Pick<Person, 'givenName' | 'familyName'>): string {
  return [person.givenName, person.familyName].filter((part) => part !== '').join(' ')
}

/** Up to two initials, upper case and without accents, for a card with no photo. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    word ? Array.from(word)[0] : '',
  )
  return letters.join('').toLocaleUpperCase('el')
}

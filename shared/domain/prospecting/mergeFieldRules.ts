import { searchKey } from '#shared/lib/searchKey.ts'

/** What a letter to many can say about its recipient, its writer and its day. */
export const MERGE_FIELDS = [
  'salutation',
  'givenName',
  'familyName',
  'fullName',
  'title',
  'unit',
  'company',
  'city',
  'date',
  'manager',
] as const
export type MergeField = (typeof MERGE_FIELDS)[number]

/** What a field is called in a text, in either language; the first name is the one that is written for you. */
const NAMES: Readonly<
  Record<MergeField, { readonly en: readonly string[]; readonly el: readonly string[] }>
> = {
  salutation: { en: ['salutation'], el: ['προσφώνηση'] },
  givenName: { en: ['givenName', 'first name'], el: ['όνομα', 'μικρό όνομα'] },
  familyName: { en: ['familyName', 'last name', 'surname'], el: ['επώνυμο'] },
  fullName: { en: ['fullName', 'name'], el: ['ονοματεπώνυμο'] },
  title: { en: ['title', 'position'], el: ['θέση', 'τίτλος'] },
  unit: { en: ['unit', 'department'], el: ['τμήμα', 'μονάδα'] },
  company: { en: ['company', 'client'], el: ['εταιρεία', 'πελάτης'] },
  city: { en: ['city', 'town'], el: ['πόλη'] },
  date: { en: ['date', 'today'], el: ['ημερομηνία', 'σήμερα'] },
  manager: { en: ['manager', 'sender'], el: ['υπεύθυνος', 'αποστολέας'] },
}

const FIELD = /\{\{([^{}]*)\}\}/g

const byName = new Map(
  MERGE_FIELDS.flatMap((field) =>
    [...NAMES[field].en, ...NAMES[field].el].map((name) => [nameKey(name), field] as const),
  ),
)

/** A field as it is written into a text: `{{company}}`, «{{εταιρεία}}». */
export function writtenField(field: MergeField, language: 'en' | 'el'): string {
  return `{{${NAMES[field][language][0] ?? field}}}`
}

/** The language a text is written in, by its letters; of a text without any, the one given. */
export function languageOfText(text: string, otherwise: 'en' | 'el'): 'en' | 'el' {
  const spoken = text.replace(FIELD, '')
  const greek = spoken.match(/[\u0370-\u03ff\u1f00-\u1fff]/gu)?.length ?? 0
  const latin = spoken.match(/[a-z]/giu)?.length ?? 0
  return greek === latin ? otherwise : greek > latin ? 'el' : 'en'
}

/** The fields that a text uses, each once, in the order in which they first come. */
export function fieldsIn(text: string): readonly MergeField[] {
  return [...new Set(namesIn(text).flatMap((name) => byName.get(nameKey(name)) ?? []))]
}

/** What stands in double braces and is no field, as it is written, each once. */
export function unknownFieldsIn(text: string): readonly string[] {
  return [...new Set(namesIn(text).filter((name) => !byName.has(nameKey(name))))]
}

export interface MergedText {
  readonly text: string
  /** Fields of the text for which there is nothing to say; they leave no trace in it. */
  readonly missing: readonly MergeField[]
}

/** A text with its fields filled in. What is no field stays as it is written, and so do braces inside a value. */
export function mergedText(text: string, values: Readonly<Record<MergeField, string>>): MergedText {
  const filled = text.replace(FIELD, (written: string, name: string) => {
    const field = byName.get(nameKey(name))
    return field === undefined ? written : values[field]
  })
  return { text: filled, missing: fieldsIn(text).filter((field) => values[field] === '') }
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(FIELD)].map(([, name = '']) => name.trim())
}

function nameKey(name: string): string {
  return searchKey(name).replace(/[\s_-]/g, '')
}

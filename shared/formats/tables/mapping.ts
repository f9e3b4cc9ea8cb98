import { searchKey } from '#shared/lib/searchKey.ts'
import { type FieldName, FIELDS, fieldsOf, REQUIRED, TABLE_KINDS, type TableKind } from './fields.ts'

/** For each column of the file the field it goes to; null: it is left out. No field is given twice. */
export type Mapping = readonly (FieldName | null)[]

/**
 * A header as it is compared: folded, without dots, dashes, units in brackets and other signs («Ημ/νία λήξης:» →
 * «ημ νια ληξησ», "E-mail" → "email").
 */
export function headerKey(header: string): string {
  return searchKey(header.replace(/\([^)]*\)/g, ' '))
    .replace(/e[-_ ]mail/g, 'email')
    .replace(/(?<=\p{L})\.(?=\p{L}\.?)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Which field each column most likely means. The first column that claims a field has it. */
export function guessMapping(headers: readonly string[], kind: TableKind): Mapping {
  const known = namesOf(kind)
  const taken = new Set<FieldName>()
  const take = (field: FieldName | undefined): FieldName | null => {
    if (field === undefined || taken.has(field)) return null
    taken.add(field)
    return field
  }
  const exact = headers.map((header) => take(known.get(headerKey(header))))
  // What nothing is called exactly may begin with a known name: «Κινητό 1», "Phone (office)".
  const guessed = headers.map(
    (header, column) => exact[column] ?? take(fieldOfBeginning(headerKey(header), known)),
  )
  // "Name" alone is a whole name, beside a family name it is the given one.
  if (kind !== 'people' || !guessed.includes('familyName') || guessed.includes('givenName')) return guessed
  return guessed.map((field) => (field === 'fullName' ? 'givenName' : field))
}

/** What the file most likely holds: the kind whose required columns are there and which knows most of the others. */
export function guessKind(headers: readonly string[], preferred: TableKind = 'clients'): TableKind {
  const score = (kind: TableKind): number => {
    const mapping = guessMapping(headers, kind)
    const found = mapping.filter((field) => field !== null).length
    return (missingFields(kind, mapping).length === 0 ? 100 : 0) + found * 2 + (kind === preferred ? 1 : 0)
  }
  return [...TABLE_KINDS].sort((one, other) => score(other) - score(one))[0] ?? preferred
}

/** The required fields to which no column goes; of alternatives the first is named. */
export function missingFields(kind: TableKind, mapping: Mapping): readonly FieldName[] {
  return REQUIRED[kind].flatMap((alternatives) =>
    alternatives.some((field) => mapping.includes(field)) ? [] : alternatives.slice(0, 1),
  )
}

/** The mapping with a column sent elsewhere; whichever column had the field before is left out. */
export function remap(mapping: Mapping, column: number, field: FieldName | null): Mapping {
  return mapping.map((current, index) => {
    if (index === column) return field
    return current === field ? null : current
  })
}

const SHORTEST_BEGINNING = 4

function fieldOfBeginning(key: string, known: ReadonlyMap<string, FieldName>): FieldName | undefined {
  for (const [name, field] of known) {
    if (name.length >= SHORTEST_BEGINNING && key.startsWith(`${name} `)) return field
  }
  return undefined
}

const remembered = new Map<TableKind, ReadonlyMap<string, FieldName>>()

function namesOf(kind: TableKind): ReadonlyMap<string, FieldName> {
  const found = remembered.get(kind)
  if (found !== undefined) return found
  const specs: Readonly<Record<string, { readonly names: readonly string[] }>> = FIELDS[kind]
  const names = new Map<string, FieldName>()
  for (const field of fieldsOf(kind)) {
    for (const name of [field, ...(specs[field]?.names ?? [])]) {
      const key = headerKey(name)
      if (!names.has(key)) names.set(key, field)
    }
  }
  remembered.set(kind, names)
  return names
}

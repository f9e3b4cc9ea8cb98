import { searchKey } from '#shared/lib/searchKey.ts'
import { matchesText, searchText } from '#shared/lib/textMatch.ts'
import { fullName, type Person, type PersonId } from './person.ts'

/** True if each word of `key` (made by `searchKey`) is in the name, contact data or hobbies. */
export function matchesPerson(person: Person, key: string): boolean {
  return matchesText(searchTextOf(person), key)
}

/** Why two cards may be of one person. */
export type LikenessReason = 'sameEmail' | 'sameMobile' | 'sameName'

type Likeness = Pick<Person, 'givenName' | 'familyName' | 'contacts'>

/**
 * Whether two cards may be of one person, by the strongest reason; null when nothing speaks for it. A hint
 * only: people share names. Landlines do not count, since colleagues share them.
 */
export function samePerson(one: Likeness, other: Likeness): LikenessReason | null {
  if (haveCommon(emails(one), emails(other))) return 'sameEmail'
  if (haveCommon(mobiles(one), mobiles(other))) return 'sameMobile'
  const name = foldedName(one)
  return name !== '' && name === foldedName(other) ? 'sameName' : null
}

/** The cards that may be of the person being written down, other than their own. */
export function possibleDuplicates(
  written: Likeness,
  ownId: PersonId | null,
  people: readonly Person[],
): readonly { readonly person: Person; readonly reason: LikenessReason }[] {
  return people.flatMap((person) => {
    const reason = person.id === ownId ? null : samePerson(written, person)
    return reason === null ? [] : [{ person, reason }]
  })
}

// Records never change, so what a record is found by is worked out once, not on every key stroke.
const searchTexts = new WeakMap<Person, string>()

function searchTextOf(person: Person): string {
  const known = searchTexts.get(person)
  if (known !== undefined) return known
  const isNumber = (contact: Person['contacts'][number]): boolean =>
    ['mobile', 'phone'].includes(contact.kind)
  const written = person.contacts.filter((contact) => !isNumber(contact)).map((contact) => contact.value)
  const numbers = person.contacts.filter(isNumber).map((contact) => contact.value)
  const made = searchText([fullName(person), ...written, ...person.hobbies], numbers)
  searchTexts.set(person, made)
  return made
}

/** What `samePerson` compares, for looking people up among many. */
export function likenessKeys(person: Likeness): {
  readonly emails: readonly string[]
  readonly mobiles: readonly string[]
  readonly name: string
} {
  return { emails: emails(person), mobiles: mobiles(person), name: foldedName(person) }
}

/** «Παππά Μαρία» and «Μαρία Παππά» are one name. */
function foldedName(person: Likeness): string {
  return searchKey(fullName(person)).split(' ').sort().join(' ')
}

function emails(person: Likeness): readonly string[] {
  return valuesOf(person, 'email').map((value) => value.toLowerCase())
}

/** Digits without the country's code: «+30 690…», "0030690…" and "690…" are one number. */
function mobiles(person: Likeness): readonly string[] {
  return valuesOf(person, 'mobile')
    .map((value) => value.replace(/\D/g, '').slice(-10))
    .filter((digits) => digits.length >= 7)
}

function valuesOf(person: Likeness, kind: Person['contacts'][number]['kind']): readonly string[] {
  return person.contacts.filter((contact) => contact.kind === kind).map((contact) => contact.value.trim())
}

function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  return some.some((value) => value !== '' && others.includes(value))
}

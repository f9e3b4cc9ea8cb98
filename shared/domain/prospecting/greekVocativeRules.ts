import { searchKey } from '#shared/lib/searchKey.ts'

export type Gender = 'male' | 'female'

/** Greek names of men that end as those of women or as nobody's do. */
const MEN = /(ηλ|αμ|ωβ|ωφ|ηφ|ιδ|οντ|ιμ)$/
/** Greek names of women that end in a consonant. */
const WOMEN = /^(αρτεμισ|ιρισ|θεμισ|ελισαβετ|εσθηρ|ρουθ|ραχηλ|μαριαμ|μυριαμ|νανσυ|βικυ|σισσυ|λιλυ)$/
/** Family names that only women have: genitives of names that men have in the nominative. */
const WOMENS_FAMILIES = /(πουλου|ιδου|αδου)$/

/**
 * Whether a Greek name is of a man or a woman, by its ending; null where it does not tell: foreign names, initials,
 * genitives such as «Γεωργίου». The given name goes before the family name.
 */
export function genderOfName(givenName: string, familyName: string): Gender | null {
  const given = searchKey(givenName).split(/[\s-]/)[0] ?? ''
  const family = searchKey(familyName).split(/[\s-]/)[0] ?? ''
  return genderOfGiven(given) ?? genderOfFamily(family)
}

function genderOfGiven(name: string): Gender | null {
  if (!isGreek(name) || name.length < 3) return null
  if (WOMEN.test(name)) return 'female'
  if (MEN.test(name)) return 'male'
  if (/[^ι]σ$/.test(name)) return 'male'
  return /(α|η|ω|ου)$/.test(name) ? 'female' : null
}

function genderOfFamily(name: string): Gender | null {
  if (!isGreek(name)) return null
  if (/σ$/.test(name)) return 'male'
  return WOMENS_FAMILIES.test(name) ? 'female' : null
}

/**
 * A Greek name of a man as he is addressed: «Παπαδόπουλος» → «Παπαδόπουλε», «Δημητράκος» → «Δημητράκο», «Γεωργιάδης» →
 * «Γεωργιάδη». The vowel before -ς is kept, except in -ος: those stressed two syllables before the end or on the end take -ε, those
 * stressed in between -ο. Genitives («Γεωργίου»), foreign names and names in Latin letters stay as they are.
 */
export function vocativeOfMan(name: string): string {
  return name.replace(/[\p{L}\p{M}]+/gu, vocativeOfWord)
}

function vocativeOfWord(word: string): string {
  const key = searchKey(word)
  if (!isGreek(key) || !key.endsWith('σ')) return word
  const stem = word.normalize('NFC').slice(0, -1)
  if (!key.endsWith('οσ')) return stem
  const ending = endingOfOs(word)
  const isUpper = word === word.toLocaleUpperCase('el') && word.length > 1
  return stem.slice(0, -1) + (isUpper ? ending.toLocaleUpperCase('el') : ending)
}

/** ε, έ or ο in place of -ος, by where the stress is. Without an accent only the families in -πουλος are sure of theirs. */
function endingOfOs(word: string): string {
  const lower = word.normalize('NFC').toLowerCase()
  if (/ό[ςσ]$/.test(lower)) return 'έ'
  const syllables = syllablesOf(lower)
  const stressed = syllables.findLastIndex((vowel) => /[άέήίόύώΐΰ]/.test(vowel))
  if (stressed === -1) return searchKey(word).endsWith('πουλοσ') ? 'ε' : 'ο'
  return syllables.length - 1 - stressed >= 2 ? 'ε' : 'ο'
}

/** The vowels of a word, those that are spoken as one taken together. */
function syllablesOf(word: string): readonly string[] {
  return word.match(/[αεο]ύ|[αεου]ί|[αεο]υ|[αεου]ι|[αεηιουωάέήίόύώϊϋΐΰ]/gu) ?? []
}

function isGreek(key: string): boolean {
  return /^[\u0370-\u03ff]+$/.test(key)
}

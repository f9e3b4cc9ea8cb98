const LATIN = [
  'bra',
  'cor',
  'dil',
  'fen',
  'gam',
  'hul',
  'jas',
  'kel',
  'lun',
  'mos',
  'nir',
  'pav',
  'quo',
  'ret',
  'sul',
  'tem',
  'vor',
  'wix',
  'yad',
  'zeb',
]
const GREEK = [
  'βρα',
  'κορ',
  'διλ',
  'φεν',
  'γαμ',
  'χου',
  'ζασ',
  'κελ',
  'λυν',
  'μοσ',
  'νιρ',
  'παυ',
  'ξορ',
  'ρετ',
  'συλ',
  'τεμ',
  'θολ',
  'ψιξ',
  'ηδα',
  'ωμε',
]
const ACCENTED: Readonly<Record<string, string>> = { α: 'ά', ε: 'έ', η: 'ή', ι: 'ί', ο: 'ό', υ: 'ύ', ω: 'ώ' }
const SYLLABLES = 5

/**
 * So many words that stand nowhere else: half of them Greek, with accent and final sigma, some in capitals. The same
 * seed gives the same words.
 */
export function someMarkers(count: number, seed: number): readonly string[] {
  const chance = chanceOf(seed)
  const markers = new Set<string>()
  while (markers.size < count) markers.add(markers.size % 2 === 0 ? latinWord(chance) : greekWord(chance))
  return [...markers]
}

function latinWord(chance: () => number): string {
  return dressed(syllables(LATIN, chance), chance)
}

function greekWord(chance: () => number): string {
  const [first = '', second = '', ...others] = syllables(GREEK, chance)
  const accented = second.replace(/[αεηιουω]/, (vowel) => ACCENTED[vowel] ?? vowel)
  return dressed([first, accented, ...others, 'ης'], chance)
}

/** In small letters, with a capital, or in capitals: capitals have no accents in Greek, and no final sigma. */
function dressed(parts: readonly string[], chance: () => number): string {
  const word = parts.join('')
  const dress = chance()
  if (dress < 0.5) return word
  if (dress < 0.85) return word.charAt(0).toUpperCase() + word.slice(1)
  return word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
}

function syllables(all: readonly string[], chance: () => number): readonly string[] {
  return Array.from({ length: SYLLABLES }, () => all[Math.floor(chance() * all.length)] ?? '')
}

/** Mulberry32: small, and good enough for words. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

// @ts-check

/** Pairs of letters that sound as one vowel unless an accent or a diaeresis parts them. */
const DIPHTHONGS = new Set(['αι', 'ει', 'οι', 'υι', 'ου', 'αυ', 'ευ', 'ηυ'])

const VOWELS = new Set('αεηιουω')
const ACCENT = '\u0301'
const DIAERESIS = '\u0308'

/** Written without an accent although the spelling looks like two syllables: they are said as one. */
const SAID_AS_ONE = new Set(
  'για μια μιας πια πιο ποια ποιας ποιο ποιος ποιου ποιον ποιοι ποιες ποιους ποιων δυο γεια γιος γιο γιου γιοι γιους'.split(
    ' ',
  ),
)

/** The words of one syllable that may carry an accent: «ή», «ό,τι», questions, and pronouns that need to be told apart. */
const ACCENTED_AS_ONE = new Set('ή ό πού πώς μού σού τού τής μάς σάς τούς'.split(' '))

/**
 * The words of a text; placeholders, addresses and file names are none.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return text.replace(/\{\{\w+\}\}/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? []
}

/**
 * True for a word with letters of both alphabets, where one looks like the other: "Καλημέρα" with a Latin "K".
 * @param {string} word
 */
export function isMixedScript(word) {
  return /\p{Script=Greek}/u.test(word) && /\p{Script=Latin}/u.test(word)
}

/**
 * What is wrong with the accents of a Greek word, or null.
 * @param {string} word
 * @returns {'noAccent' | 'accentOnOneSyllable' | null}
 */
export function accentProblem(word) {
  if (!/\p{Script=Greek}/u.test(word) || word === word.toLocaleUpperCase('el')) return null
  const lower = word.toLowerCase()
  const hasAccent = lower.normalize('NFD').includes(ACCENT)
  const syllables = countSyllables(lower)
  if (syllables >= 2) return hasAccent || SAID_AS_ONE.has(lower) ? null : 'noAccent'
  return hasAccent && !ACCENTED_AS_ONE.has(lower) ? 'accentOnOneSyllable' : null
}

/**
 * @param {string} lower
 * @returns {number}
 */
function countSyllables(lower) {
  const letters = lower.normalize('NFD').match(/\p{L}\p{M}*/gu) ?? []
  let count = 0
  for (let at = 0; at < letters.length; at++) {
    const [letter, next] = [letters[at] ?? '', letters[at + 1] ?? '']
    if (!VOWELS.has(letter[0] ?? '')) continue
    count++
    const isPair =
      DIPHTHONGS.has(`${letter[0]}${next[0]}`) && letter.length === 1 && !next.includes(DIAERESIS)
    if (isPair) at++
  }
  return count
}

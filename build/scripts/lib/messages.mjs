// @ts-check
import { accentProblem, isMixedScript, wordsOf } from './greek.mjs'

/** @typedef {{ readonly [key: string]: string | MessageTree }} MessageTree */

/** Latin words that a Greek message may consist of. */
const NAMES = new Set(
  'Keyfolio PDF JPEG PNG CSV MIT Electron Chromium Node e mail E OK Ctrl Alt Shift Enter Esc English'.split(
    ' ',
  ),
)

/**
 * Everything that is wrong with the messages of both languages, one line each.
 * @param {MessageTree} en
 * @param {MessageTree} el
 * @returns {string[]}
 */
export function messageProblems(en, el) {
  const [english, greek] = [flatten(en), flatten(el)]
  return [
    ...missingKeys(english, greek).map((key) => `${key}: there is no Greek text`),
    ...missingKeys(greek, english).map((key) => `${key}: there is no English text`),
    ...textProblems(english, 'English'),
    ...textProblems(greek, 'Greek'),
    ...[...greek].flatMap(([key, text]) => greekProblems(text).map((problem) => `${key}: ${problem}`)),
    ...placeholderProblems(english, greek),
    ...pluralProblems(english),
  ]
}

/**
 * Messages that no source text mentions: neither as a whole key nor by the beginning of a computed one.
 * @param {MessageTree} en
 * @param {readonly string[]} sources texts of source files
 * @param {readonly string[]} dynamicPrefixes beginnings of keys that are put together elsewhere
 * @returns {string[]}
 */
export function unusedMessages(en, sources, dynamicPrefixes) {
  const { keys, prefixes } = mentionedKeys(sources)
  const beginnings = [...dynamicPrefixes, ...prefixes]
  const stems = new Set([...flatten(en).keys()].map((key) => key.replace(/_(one|other)$/, '')))
  return [...stems]
    .filter((key) => !keys.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)))
    .map((key) => `${key}: is used nowhere`)
}

/**
 * Texts by their dotted keys.
 * @param {MessageTree} tree
 * @returns {Map<string, string>}
 */
export function flatten(tree, prefix = '') {
  /** @type {Map<string, string>} */
  const flat = new Map()
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + name, value)
    else for (const [key, text] of flatten(value, `${prefix}${name}.`)) flat.set(key, text)
  }
  return flat
}

/**
 * @param {readonly string[]} sources
 */
function mentionedKeys(sources) {
  /** @type {Set<string>} */
  const keys = new Set()
  /** @type {Set<string>} */
  const prefixes = new Set()
  for (const source of sources) {
    for (const [, key = ''] of source.matchAll(/['"`]([a-z]\w*(?:\.\w+)+)['"`]/g)) keys.add(key)
    for (const [, beginning = ''] of source.matchAll(/`([a-z]\w*\.(?:\w+\.)*\w*)\$\{/g))
      prefixes.add(beginning)
  }
  return { keys, prefixes }
}

/**
 * @param {ReadonlyMap<string, string>} from
 * @param {ReadonlyMap<string, string>} to
 */
function missingKeys(from, to) {
  return [...from.keys()].filter((key) => !to.has(key))
}

/**
 * @param {ReadonlyMap<string, string>} texts
 * @param {string} language
 */
function textProblems(texts, language) {
  return [...texts].flatMap(([key, text]) => {
    const problems = []
    if (text.trim() === '') problems.push(`${key}: the ${language} text is empty`)
    if (text !== text.trim()) problems.push(`${key}: the ${language} text begins or ends with a space`)
    if (text.includes('!')) problems.push(`${key}: the ${language} text shouts (“!”)`)
    for (const word of wordsOf(text).filter(isMixedScript)) {
      problems.push(`${key}: “${word}” mixes Greek and Latin letters`)
    }
    return problems
  })
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function greekProblems(text) {
  const words = wordsOf(text)
  const problems = []
  const isLatin = words.length > 0 && !words.some((word) => /\p{Script=Greek}/u.test(word))
  if (isLatin && !words.every((word) => NAMES.has(word))) problems.push(`“${text}” is not translated`)
  for (const word of words) {
    const problem = accentProblem(word)
    if (problem === 'noAccent') problems.push(`“${word}” lacks its accent`)
    if (problem === 'accentOnOneSyllable') problems.push(`“${word}” has one syllable and needs no accent`)
  }
  return problems
}

/**
 * Both texts say the same things. The singular may leave out the number ("One client").
 * @param {ReadonlyMap<string, string>} english
 * @param {ReadonlyMap<string, string>} greek
 */
function placeholderProblems(english, greek) {
  return [...english].flatMap(([key, text]) => {
    const other = greek.get(key)
    if (other === undefined) return []
    const [ours, theirs] = [text, other].map((one) => {
      const names = [...new Set([...one.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort()
      return (key.endsWith('_one') ? names.filter((name) => name !== 'count') : names).join(', ')
    })
    return ours === theirs
      ? []
      : [`${key}: placeholders differ (English: ${ours || 'none'}, Greek: ${theirs || 'none'})`]
  })
}

/**
 * @param {ReadonlyMap<string, string>} texts
 */
function pluralProblems(texts) {
  return [...texts.keys()].flatMap((key) => {
    const [, stem, form] = /^(.*)_(one|other)$/.exec(key) ?? []
    if (stem === undefined) return []
    const partner = `${stem}_${form === 'one' ? 'other' : 'one'}`
    return texts.has(partner) ? [] : [`${key}: ${partner} is missing`]
  })
}

// @ts-check
// Every message is there in both languages, well written, and used.
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { runnerImport } from 'vite'
import { messageProblems, unusedMessages } from './lib/messages.mjs'
import { inRoot, ROOT } from './lib/paths.mjs'
import { runCommand, say } from './lib/say.mjs'

/** Keys under these are made from codes: words of the domain, names of commands, codes of validators, fields of records. */
const DYNAMIC_PREFIXES = ['vocabulary.', 'commands.', 'validation.', 'records.']

await runCommand(async () => {
  const [en, el] = await Promise.all([loadMessages('en'), loadMessages('el')])
  const problems = [...messageProblems(en, el), ...unusedMessages(en, await readSources(), DYNAMIC_PREFIXES)]
  problems.forEach(say)
  return problems.length === 0 ? 0 : 1
})

/**
 * @param {'en' | 'el'} language
 * @returns {Promise<import('./lib/messages.mjs').MessageTree>}
 */
async function loadMessages(language) {
  const { module } = await runnerImport(inRoot('shared', 'i18n', `${language}.ts`), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  })
  return /** @type {Record<string, import('./lib/messages.mjs').MessageTree>} */ (module)[language] ?? {}
}

/** The texts of all sources that may mention a message. */
async function readSources() {
  const texts = join('shared', 'i18n')
  const files = await Promise.all(
    ['shared', 'renderer', 'electron'].map(async (folder) => {
      const entries = await readdir(inRoot(folder), { recursive: true })
      return entries.map((entry) => join(folder, entry)).filter((file) => /\.tsx?$/.test(file))
    }),
  )
  const outside = files
    .flat()
    .filter((file) => !['en', 'el'].some((language) => file.startsWith(join(texts, language) + sep)))
  return Promise.all(outside.map((file) => readFile(inRoot(file), 'utf8')))
}

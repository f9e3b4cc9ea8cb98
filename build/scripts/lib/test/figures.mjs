// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inRoot, LOCAL_CACHE } from '../paths.mjs'
import { PlainError } from '../say.mjs'

/** Where the fault tests leave what they have counted, one JSON object in each line. */
export const FIGURES_FILE = join(LOCAL_CACHE, 'faults', 'figures.jsonl')

/** @typedef {Readonly<Record<string, string | number>>} Figures what was counted, by name */

/**
 * What each suite has counted.
 * @returns {Promise<ReadonlyMap<string, Figures>>}
 */
export async function readFigures() {
  return mergeFigures(await readFile(FIGURES_FILE, 'utf8').catch(() => ''))
}

/**
 * Parts of one suite that ran side by side are added up; the longest of their times counts.
 * @param {string} text
 * @returns {ReadonlyMap<string, Figures>}
 */
export function mergeFigures(text) {
  /** @type {Map<string, Record<string, string | number>>} */
  const suites = new Map()
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const {
      suite,
      seed: _seed,
      ...figures
    } = /** @type {{ suite: string, seed?: number } & Figures} */ (JSON.parse(line))
    const merged = suites.get(suite) ?? {}
    for (const [name, value] of Object.entries(figures)) merged[name] = together(name, merged[name], value)
    suites.set(suite, merged)
  }
  return new Map([...suites].sort(([one], [other]) => one.localeCompare(other)))
}

/**
 * For people to read.
 * @param {ReadonlyMap<string, Figures>} figures
 */
export function figuresTable(figures) {
  return table([['suite', 'measured'], ...rowsOf(figures)])
}

const BEGIN = '<!-- measured: begin -->'
const END = '<!-- measured: end -->'

/**
 * Writes what was measured into the table between the marks in the README of the fault tests. Rows of suites that did not
 * run stay as they are.
 * @param {ReadonlyMap<string, Figures>} figures
 * @param {boolean} isLong
 */
export async function recordFigures(figures, isLong) {
  const file = inRoot('test', 'faults', 'README.md')
  const text = await readFile(file, 'utf8')
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (begin === -1 || end < begin) throw new PlainError(`${file} has no marks around its table.`)
  const when = `${new Date().toISOString().slice(0, 10)}${isLong ? ', long' : ''}`
  const rows = mergeRows(
    text.slice(begin + BEGIN.length, end),
    rowsOf(figures).map((row) => [...row, when]),
  )
  const measured = table([['suite', 'measured', 'on'], ...rows])
  await writeFile(file, `${text.slice(0, begin)}${BEGIN}\n\n${measured}\n\n${text.slice(end)}`)
}

/**
 * The rows of a table in Markdown, those of the same name replaced.
 * @param {string} markdown
 * @param {readonly (readonly string[])[]} fresh
 */
export function mergeRows(markdown, fresh) {
  const known = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const rows = new Map([...known, ...fresh].map((row) => [row[0] ?? '', row]))
  return [...rows.values()].sort(([one = ''], [other = '']) => one.localeCompare(other))
}

/** @param {ReadonlyMap<string, Figures>} figures */
function rowsOf(figures) {
  return [...figures].map(([suite, values]) => [
    suite,
    Object.entries(values)
      .map(([name, value]) => `${name} ${typeof value === 'number' ? value.toLocaleString('en') : value}`)
      .join(' · '),
  ])
}

/**
 * As Prettier writes it.
 * @param {readonly (readonly string[])[]} rows the first one is the head
 */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map(
    (row) => `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`,
  )
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  return lines.join('\n')
}

/**
 * @param {string} name
 * @param {string | number | undefined} one
 * @param {string | number} other
 */
function together(name, one, other) {
  if (one === undefined) return other
  if (typeof one === 'number' && typeof other === 'number') {
    return name === 'seconds' || name.startsWith('slowest') ? Math.max(one, other) : one + other
  }
  return one === other ? one : `${one}, ${other}`
}

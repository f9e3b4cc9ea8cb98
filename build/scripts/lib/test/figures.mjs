// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
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
 * @param {ReadonlyMap<string, Figures>} figures
 */
export function figuresTable(figures) {
  const rows = [...figures].map(([suite, values]) => [
    suite,
    Object.entries(values)
      .map(([name, value]) => `${name} ${typeof value === 'number' ? value.toLocaleString('en') : value}`)
      .join(' · '),
  ])
  const all = [['suite', 'measured'], ...rows]
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  return lines.join('\n')
}

const BEGIN = '<!-- measured: begin -->'
const END = '<!-- measured: end -->'

/**
 * Writes the table between the marks in the README of the fault tests.
 * @param {ReadonlyMap<string, Figures>} figures
 * @param {boolean} isLong
 */
export async function recordFigures(figures, isLong) {
  const file = inRoot('test', 'faults', 'README.md')
  const text = await readFile(file, 'utf8')
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (begin === -1 || end < begin) throw new PlainError(`${file} has no marks around its table.`)
  const day = new Date().toISOString().slice(0, 10)
  const how = `${day}, ${cpus().length} cores, Node ${process.versions.node}${isLong ? ', the long numbers' : ''}:`
  const table = `${BEGIN}\n\n${how}\n\n${figuresTable(figures)}\n\n`
  await writeFile(file, text.slice(0, begin) + table + text.slice(end))
}

/**
 * @param {string} name
 * @param {string | number | undefined} one
 * @param {string | number} other
 */
function together(name, one, other) {
  if (one === undefined) return other
  if (typeof one === 'number' && typeof other === 'number') {
    return name === 'seconds' ? Math.max(one, other) : one + other
  }
  return one === other ? one : `${one}, ${other}`
}

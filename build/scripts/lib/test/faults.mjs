// @ts-check
import { randomInt } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { inRoot } from '../paths.mjs'
import { PlainError, say } from '../say.mjs'
import { sum } from './counts.mjs'
import { FIGURES_FILE, figuresTable, readFigures, recordFigures } from './figures.mjs'
import { runVitest } from './vitest.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * What was asked for: `--long` for ten times the numbers, `--record` to write the table into the README of the fault
 * tests, and the suites, all where none is named.
 * @param {readonly string[]} args
 * @param {readonly string[]} files names in `test/faults`
 */
export function chooseSuites(args, files) {
  const names = args.filter((arg) => arg !== '--long' && arg !== '--record')
  const all = files.filter((file) => /\.faults\.(test|spec)\.ts$/.test(file)).sort()
  for (const name of names) {
    if (all.some((file) => suiteOf(file) === name)) continue
    throw new PlainError(
      `There is no fault suite “${name}”: name one or more of ${all.map(suiteOf).join(', ')}, or none for all.`,
    )
  }
  const chosen = names.length === 0 ? all : all.filter((file) => names.includes(suiteOf(file)))
  return {
    isLong: args.includes('--long'),
    isRecording: args.includes('--record'),
    inNode: chosen.filter((file) => file.endsWith('.test.ts')),
    inElectron: chosen.filter((file) => file.endsWith('.spec.ts')),
  }
}

/**
 * Runs the fault tests: first those in Node, then those that need an Electron.
 * @param {readonly string[]} args
 * @param {(files: readonly string[], env: Record<string, string>) => Promise<Counts>} runSpecs
 * @returns {Promise<Counts>}
 */
export async function runFaults(args, runSpecs) {
  const { isLong, isRecording, inNode, inElectron } = chooseSuites(
    args,
    await readdir(inRoot('test', 'faults')),
  )
  const seed = process.env['KEYFOLIO_FAULT_SEED'] || String(randomInt(1, 1_000_000_000))
  say(`Seed ${seed}: KEYFOLIO_FAULT_SEED=${seed} repeats it.`)
  const env = { KEYFOLIO_FAULT_SEED: seed, ...(isLong ? { KEYFOLIO_FAULT_LONG: '1' } : {}) }
  await mkdir(dirname(FIGURES_FILE), { recursive: true })
  await rm(FIGURES_FILE, { force: true })
  const counts = []
  const paths = (/** @type {readonly string[]} */ files) => files.map((file) => `test/faults/${file}`)
  if (inNode.length > 0) counts.push(await runVitest('faults', paths(inNode), env))
  if (inElectron.length > 0) counts.push(await runSpecs(paths(inElectron), env))
  const figures = await readFigures()
  say(`\n${figuresTable(figures)}`)
  if (isRecording) await recordFigures(figures, isLong)
  return sum(counts)
}

/** @param {string} file */
function suiteOf(file) {
  return file.replace(/\.faults\.(test|spec)\.ts$/, '')
}

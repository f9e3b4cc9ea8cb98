import { randomInt } from 'node:crypto'
import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the figures of a run are collected, one JSON object in each line. */
export const FIGURES_FILE = fileURLToPath(new URL('../../../.cache/faults/figures.jsonl', import.meta.url))

/** True for ten times the numbers: `npm run test:faults -- --long`. */
export function isLong(): boolean {
  return process.env['KEYFOLIO_FAULT_LONG'] === '1'
}

/** The seed of this run, for all that is left to chance: `KEYFOLIO_FAULT_SEED` repeats one. */
export function faultSeed(): number {
  const given = Number(process.env['KEYFOLIO_FAULT_SEED'])
  return Number.isSafeInteger(given) && given > 0 ? given : randomInt(1, 1_000_000_000)
}

/** Keeps and prints what a suite has counted. */
export async function reportFigures(
  suite: string,
  figures: Readonly<Record<string, number | string>>,
): Promise<void> {
  await mkdir(dirname(FIGURES_FILE), { recursive: true })
  await appendFile(FIGURES_FILE, `${JSON.stringify({ suite, ...figures })}\n`)
  const words = Object.entries(figures).map(([name, value]) => `${name} ${String(value)}`)
  process.stdout.write(`  ${suite}: ${words.join(' · ')}\n`)
}

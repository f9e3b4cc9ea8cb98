// @ts-check
import { inRoot, ROOT } from '../paths.mjs'
import { runNode } from '../run.mjs'
import { say } from '../say.mjs'

/** @type {readonly { name: string, script: string, args: readonly string[] }[]} */
const CHECKS = [
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['-b'] },
  { name: 'lint', script: 'node_modules/eslint/bin/eslint.js', args: ['.'] },
  {
    name: 'format',
    script: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '.', '--log-level', 'warn'],
  },
  {
    name: 'unused exports',
    script: 'node_modules/knip/bin/knip.js',
    args: ['--no-progress', '--config', 'build/config/knip.json'],
  },
  { name: 'messages', script: 'build/scripts/checkMessages.mjs', args: [] },
  { name: 'run-time packages', script: 'build/scripts/checkPackages.mjs', args: [] },
]

/**
 * Types, lint, format, unused exports, complete messages and run-time packages; each counts as one test.
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runChecks() {
  const counts = { passed: 0, failed: 0 }
  for (const { name, script, args } of CHECKS) {
    const { code } = await runNode(inRoot(script), args, { cwd: ROOT })
    say(`${code === 0 ? '✓' : '✗'} ${name}`)
    if (code === 0) counts.passed++
    else counts.failed++
  }
  return counts
}

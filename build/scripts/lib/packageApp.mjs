// @ts-check
import { fileURLToPath } from 'node:url'
import { ROOT } from './paths.mjs'
import { runNode } from './run.mjs'

/**
 * Calls electron-builder. Given a runtime it packs that very one and downloads nothing; without, electron-builder
 * fetches the official binary of each target's platform itself.
 * @param {readonly string[]} args
 * @param {{ dist: string, version: string } | null} runtime
 * @param {boolean} [quiet]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function packageApp(args, runtime, quiet = false) {
  const local =
    runtime === null ? [] : [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`]
  return runNode(
    fileURLToPath(import.meta.resolve('electron-builder/cli.js')),
    ['--config', 'electron-builder.yml', '--publish', 'never', ...local, ...args],
    { cwd: ROOT, quiet },
  )
}

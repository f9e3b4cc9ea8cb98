// @ts-check
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inRoot, LOCAL_CACHE, ROOT } from '../paths.mjs'
import { runNode } from '../run.mjs'
import { countVitest, readCounts } from './counts.mjs'

/**
 * Runs one of vitest's configurations and counts its tests.
 * @param {'unit' | 'browser' | 'faults'} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
export async function runVitest(name, args, env) {
  const report = join(LOCAL_CACHE, 'reports', `${name}.json`)
  await mkdir(join(LOCAL_CACHE, 'reports'), { recursive: true })
  await rm(report, { force: true })
  const { code } = await runNode(
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    [
      'run',
      '--config',
      inRoot('build', 'config', `vitest.${name}.ts`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { cwd: ROOT, env },
  )
  return readCounts(report, countVitest, code)
}

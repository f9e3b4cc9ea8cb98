// @ts-check
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inRoot, LOCAL_CACHE, ROOT } from './paths.mjs'
import { run } from './run.mjs'
import { onOwnDisplay } from './system/display.mjs'

/**
 * Runs one project of Playwright's configuration on a display of its own.
 * @param {'e2e' | 'tour' | 'bench' | 'faults' | 'package'} project
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number, report: string }>} with the path of its report
 */
export async function runPlaywright(project, args, env) {
  const report = join(LOCAL_CACHE, 'reports', `${project}.json`)
  await mkdir(join(LOCAL_CACHE, 'reports'), { recursive: true })
  await rm(report, { force: true })
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js')
  const config = inRoot('build', 'config', 'playwright.config.ts')
  const { command, args: wrapped } = onOwnDisplay(process.execPath, [
    cli,
    'test',
    '--config',
    config,
    // In one piece: otherwise Playwright takes the name of a file that follows for another project.
    `--project=${project}`,
    ...args,
  ])
  const { code } = await run(command, wrapped, {
    cwd: ROOT,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  })
  return { code, report }
}

// @ts-check
import { buildApp } from '../buildApp.mjs'
import { runPlaywright } from '../playwright.mjs'
import { prepareElectron, testEnvironment } from '../prepare.mjs'
import { describeRuntime } from '../runtime/types.mjs'
import { PlainError, say } from '../say.mjs'
import { ensureSystem, TEST_PROGRAMS } from '../system/ensure.mjs'
import { findChromium } from '../system/missing.mjs'
import { runChecks } from './check.mjs'
import { countPlaywright, readCounts, settle } from './counts.mjs'
import { runFaults } from './faults.mjs'
import { makeTestPackages, removeTestPackages } from './testPackages.mjs'
import { runVitest } from './vitest.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('../prepare.mjs').Prepared} Prepared */

/**
 * One run of the tests: remembers the Electron and the build, which two parts share.
 * @param {readonly string[]} rest arguments for the runner of a single part
 */
export function testSession(rest) {
  /** @type {Promise<Prepared> | null} */
  let journey = null
  /** @type {Prepared | null} */
  let drivenWith = null

  async function prepareJourney() {
    const prepared = await prepareElectron(TEST_PROGRAMS)
    await buildApp()
    say(`Journeys run on ${describeRuntime(prepared.runtime)}.`)
    drivenWith = prepared
    return prepared
  }

  async function runJourneys() {
    const prepared = await (journey ??= prepareJourney())
    return runSpecs('e2e', rest, testEnvironment(prepared))
  }

  /**
   * @param {readonly string[]} files
   * @param {Record<string, string>} env
   */
  async function runFaultSpecs(files, env) {
    const prepared = await (journey ??= prepareJourney())
    return runSpecs('faults', files, { ...testEnvironment(prepared), ...env })
  }

  async function runPackaged() {
    const prepared = await (journey ??= prepareJourney())
    const packages = await makeTestPackages(prepared.runtime)
    try {
      return await runSpecs('package', rest, { ...testEnvironment(prepared), ...packages })
    } finally {
      await removeTestPackages()
    }
  }

  /**
   * @param {'e2e' | 'faults' | 'package'} project
   * @param {readonly string[]} args
   * @param {Record<string, string>} env
   */
  async function runSpecs(project, args, env) {
    const { code, report } = await runPlaywright(project, args, env)
    return readCounts(report, countPlaywright, code)
  }

  /** @type {Record<import('./parts.mjs').Part, () => Promise<Counts>>} */
  const runners = {
    check: runChecks,
    unit: async () => {
      // Opens our backups, to show that Keyfolio is not needed for it.
      await ensureSystem(['age'], null)
      return runVitest('unit', rest, {})
    },
    browser: async () => {
      await ensureSystem(['chromium'], null)
      return runVitest('browser', rest, { KEYFOLIO_CHROMIUM: (await findChromium()) ?? '' })
    },
    faults: () => runFaults(rest, runFaultSpecs),
    e2e: runJourneys,
    package: runPackaged,
  }

  return {
    /**
     * Runs a part; one that cannot even begin counts as one failure, and the next part goes on.
     * @param {import('./parts.mjs').Part} part
     * @returns {Promise<Counts>}
     */
    async run(part) {
      try {
        return settle(await runners[part](), 0)
      } catch (error) {
        say(
          error instanceof PlainError
            ? error.message
            : (error instanceof Error && error.stack) || String(error),
        )
        return { passed: 0, failed: 1 }
      }
    },
    /** The Electron that the journeys ran on, if any did. */
    runtime: () => drivenWith?.runtime ?? null,
  }
}

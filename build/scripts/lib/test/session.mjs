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

  /** @param {'e2e' | 'package'} project */
  async function runJourneys(project) {
    const prepared = await (journey ??= prepareJourney())
    const { code, report } = await runPlaywright(project, rest, testEnvironment(prepared))
    return readCounts(report, countPlaywright, code)
  }

  /** @type {Record<import('./parts.mjs').Part, () => Promise<Counts>>} */
  const runners = {
    check: runChecks,
    unit: () => runVitest('unit', rest, {}),
    browser: async () => {
      await ensureSystem(['chromium'], null)
      return runVitest('browser', rest, { KEYFOLIO_CHROMIUM: (await findChromium()) ?? '' })
    },
    e2e: () => runJourneys('e2e'),
    package: () => runJourneys('package'),
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

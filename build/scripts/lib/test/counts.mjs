// @ts-check
import { readFile } from 'node:fs/promises'

/**
 * What a part of the tests came to.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Counts of a vitest JSON report. A test that did not run has not passed.
 * @param {unknown} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const { numTotalTests, numPassedTests, testResults } =
    /** @type {{ numTotalTests: number, numPassedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */ (
      report
    )
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + brokenFiles.length }
}

/**
 * Counts of a Playwright JSON report. Errors outside of tests count one each.
 * @param {unknown} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} */ (
      report
    )
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

/**
 * The counts of a part, made to agree with its exit code: a part that crashed, left no report or ran nothing has failed.
 * @param {string} reportFile
 * @param {(report: unknown) => Counts} count
 * @param {number} exitCode
 * @returns {Promise<Counts>}
 */
export async function readCounts(reportFile, count, exitCode) {
  const report = await readReport(reportFile)
  if (report === null) return { passed: 0, failed: 1 }
  return settle(count(report), exitCode)
}

/**
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export function settle({ passed, failed }, exitCode) {
  const saysFailed = exitCode !== 0 || passed + failed === 0
  return { passed, failed: saysFailed ? Math.max(1, failed) : failed }
}

/**
 * @param {readonly Counts[]} parts
 * @returns {Counts}
 */
export function sum(parts) {
  return parts.reduce(
    (total, part) => ({ passed: total.passed + part.passed, failed: total.failed + part.failed }),
    { passed: 0, failed: 0 },
  )
}

/**
 * The line that people and machines read.
 * @param {Counts} counts
 */
export function summaryLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

/**
 * @param {string} file
 * @returns {Promise<unknown>}
 */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return null
  }
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  countPlaywright,
  countVitest,
  readCounts,
  settle,
  sum,
  summaryLine,
} from '../../../../build/scripts/lib/test/counts.mjs'
import { chooseParts } from '../../../../build/scripts/lib/test/parts.mjs'
import { temporaryFolders } from '../temporaryFolder.ts'

const newFolder = temporaryFolders()
const CALM = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }

describe('countVitest', () => {
  it('counts a test that did not run as failed', () => {
    const testResults = [{ status: 'passed', assertionResults: [{}, {}, {}] }]
    expect(countVitest({ numTotalTests: 3, numPassedTests: 2, testResults })).toEqual({
      passed: 2,
      failed: 1,
    })
  })

  it('counts a file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(countVitest({ numTotalTests: 0, numPassedTests: 0, testResults })).toEqual({
      passed: 0,
      failed: 1,
    })
  })
})

describe('countPlaywright', () => {
  it('counts failed, flaky and skipped tests and errors outside of tests as failed', () => {
    expect(countPlaywright({ stats: CALM, errors: [] })).toEqual({ passed: 5, failed: 0 })
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 7 })
  })
})

describe('readCounts', () => {
  it('takes the numbers of a report', async () => {
    const file = join(await newFolder(), 'report.json')
    await writeFile(file, JSON.stringify({ stats: CALM, errors: [] }))
    expect(await readCounts(file, countPlaywright, 0)).toEqual({ passed: 5, failed: 0 })
  })

  it('is one failure where the part crashed and left no report or half of one', async () => {
    const file = join(await newFolder(), 'report.json')
    expect(await readCounts(file, countPlaywright, 1)).toEqual({ passed: 0, failed: 1 })
    await writeFile(file, '{"stats"')
    expect(await readCounts(file, countPlaywright, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('settle', () => {
  it('does not believe a part that ran nothing or whose runner failed', () => {
    expect(settle({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
    expect(settle({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 })
    expect(settle({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 })
  })
})

describe('the last line', () => {
  it('adds all parts up', () => {
    const total = sum([
      { passed: 5, failed: 0 },
      { passed: 10, failed: 2 },
    ])
    expect(summaryLine(total)).toBe('15 passed, 2 failed')
  })
})

describe('chooseParts', () => {
  it('runs all parts when none is named, in their order', () => {
    expect(chooseParts([]).parts).toEqual(['check', 'unit', 'browser', 'faults', 'e2e', 'package'])
    expect(chooseParts(['e2e', 'unit']).parts).toEqual(['unit', 'e2e'])
  })

  it('hands further arguments to the runner of a single part', () => {
    expect(chooseParts(['unit', 'test/shared'])).toEqual({ parts: ['unit'], rest: ['test/shared'] })
  })

  it('refuses a part that does not exist', () => {
    expect(() => chooseParts(['units'])).toThrow('“units” is no part of the tests')
  })
})

import { describe, expect, it } from 'vitest'
import { chooseSuites } from '../../../../build/scripts/lib/test/faults.mjs'
import { figuresTable, mergeFigures, mergeRows } from '../../../../build/scripts/lib/test/figures.mjs'

const FILES = ['README.md', 'support', 'kills.faults.spec.ts', 'damage.faults.test.ts']

describe('chooseSuites', () => {
  it('takes all suites where none is named', () => {
    expect(chooseSuites([], FILES)).toEqual({
      isLong: false,
      isRecording: false,
      inNode: ['damage.faults.test.ts'],
      inElectron: ['kills.faults.spec.ts'],
    })
  })

  it('takes the suites that are named', () => {
    expect(chooseSuites(['--long', 'kills'], FILES)).toMatchObject({
      isLong: true,
      inNode: [],
      inElectron: ['kills.faults.spec.ts'],
    })
  })

  it('refuses a name that no suite has', () => {
    expect(() => chooseSuites(['kill'], FILES)).toThrow('There is no fault suite “kill”')
  })
})

describe('figures of the fault tests', () => {
  const lines = [
    { suite: '2 kills', kills: 50, lost: 0, seconds: 30, seed: 7 },
    { suite: '1 main', kills: 1000 },
    { suite: '2 kills', kills: 50, lost: 1, seconds: 40, seed: 8 },
  ]

  it('adds up what ran side by side; the longest time counts', () => {
    const figures = mergeFigures(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    expect([...figures]).toEqual([
      ['1 main', { kills: 1000 }],
      ['2 kills', { kills: 100, lost: 1, seconds: 40 }],
    ])
  })

  it('makes a table of them', () => {
    const table = figuresTable(new Map([['1 main', { kills: 1000 }]]))
    expect(table).toBe('| suite  | measured    |\n| ------ | ----------- |\n| 1 main | kills 1,000 |')
  })

  it('leaves the rows of suites that did not run', () => {
    const known =
      '| suite | measured | on |\n| - | - | - |\n| 1 main | kills 9 | then |\n| 4 states | 2,000 | then |\n'
    expect(mergeRows(known, [['1 main', 'kills 1,000', 'now']])).toEqual([
      ['1 main', 'kills 1,000', 'now'],
      ['4 states', '2,000', 'then'],
    ])
  })
})

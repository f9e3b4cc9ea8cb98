import { afterAll, describe, expect, it } from 'vitest'
import { explore, record } from './crash/explore.ts'
import { acknowledgingAtOnce, copyingEachRename, withoutAll, withoutEachSync } from './crash/mutations.ts'
import type { Scenario } from './crash/scenario.ts'
import { SCENARIOS } from './crash/scenarios/scenarios.ts'
import { reportFigures } from './support/runs.ts'

/** The suite has to look at so many different states, or it has become blind. */
const LEAST_STATES = 2000

const total = { states: 0, violations: 0, mutations: 0, beganMs: Date.now() }

afterAll(async () => {
  const { beganMs, ...figures } = total
  await reportFigures('4 crash states', {
    sequences: SCENARIOS.length,
    ...figures,
    seconds: Math.round((Date.now() - beganMs) / 1000),
  })
})

describe.each(SCENARIOS)('$name', (scenario) => {
  it('is the old or the new after a crash at any moment', async () => {
    const { states, violations } = await explore(scenario, await record(scenario))
    total.states += states
    total.violations += violations.length
    expect(violations).toEqual([])
    expect(states).toBeGreaterThan(10)
  })
})

describe.each(SCENARIOS.filter(({ promisesNothing }) => promisesNothing !== true))('$name', (scenario) => {
  it('is not without its syncs, its renames and the order of its acknowledgements', async () => {
    const unnoticed = await unnoticedMutations(scenario)
    expect(unnoticed).toEqual([])
  })
})

it('looks at enough states', () => {
  expect(total.states).toBeGreaterThanOrEqual(LEAST_STATES)
})

/** What was taken out without the suite having seen a difference, beyond what the scenario can spare. */
async function unnoticedMutations(scenario: Scenario): Promise<readonly string[]> {
  const mutations = [
    ...(await withoutEachSync(scenario)),
    ...(await copyingEachRename(scenario)),
    await withoutAll(scenario, 'sync'),
    await withoutAll(scenario, 'syncFolder'),
    await acknowledgingAtOnce(scenario),
  ]
  const unnoticed = mutations.filter(({ found }) => found.violations.length === 0).map(({ name }) => name)
  total.mutations += mutations.length - unnoticed.length
  const left = new Map(scenario.spare)
  return unnoticed.filter((name) => {
    const excuse = [...left].find(([pattern, times]) => times > 0 && pattern.test(name))
    if (excuse === undefined) return true
    left.set(excuse[0], excuse[1] - 1)
    return false
  })
}

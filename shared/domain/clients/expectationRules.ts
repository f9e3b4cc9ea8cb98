import type { Day } from '#shared/lib/days.ts'
import type { Expectation } from './expectation.ts'

export const EXPECTATION_STATES = ['heard', 'agreed', 'changed'] as const
export type ExpectationState = (typeof EXPECTATION_STATES)[number]

/**
 * Where an expectation stands: heard from them, agreed by both, changed since. A change after the agreement stands out until
 * both agree again; one before it has gone into the agreement.
 */
export function expectationState({
  agreedOn,
  changedOn,
}: Pick<Expectation, 'agreedOn' | 'changedOn'>): ExpectationState {
  if (agreedOn === null) return 'heard'
  return changedOn !== null && changedOn > agreedOn ? 'changed' : 'agreed'
}

/** True while both sides do not mean the same. */
export function isToAgree(expectation: Pick<Expectation, 'agreedOn' | 'changedOn'>): boolean {
  return expectationState(expectation) !== 'agreed'
}

/** Which expectations are still to be agreed: changes of what was agreed first, then what was heard longest ago. */
export function expectationsToAgree(expectations: readonly Expectation[]): readonly Expectation[] {
  return expectations.filter(isToAgree).toSorted((one, other) => {
    const [first, second] = [expectationState(one), expectationState(other)]
    if (first !== second) return first === 'changed' ? -1 : 1
    return sinceWhen(one) < sinceWhen(other) ? -1 : 1
  })
}

function sinceWhen(expectation: Expectation): Day | '' {
  return (expectationState(expectation) === 'changed' ? expectation.changedOn : expectation.heardOn) ?? ''
}

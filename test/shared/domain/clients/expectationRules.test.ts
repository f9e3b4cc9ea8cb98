import { describe, expect, it } from 'vitest'
import { expectationState, expectationsToAgree, isToAgree } from '#shared/domain/clients/expectationRules.ts'
import { aRecord } from '../../builders.ts'

const anExpectation = (over: object = {}) =>
  aRecord('expectation', { subject: 'Χρόνος απόκρισης', heardOn: '2026-10-01', ...over })

describe('what a client expects', () => {
  it('is heard, then agreed; a change after the agreement stands out until both agree again', () => {
    expect(expectationState(anExpectation())).toBe('heard')
    expect(expectationState(anExpectation({ changedOn: '2026-10-10' }))).toBe('heard')
    expect(expectationState(anExpectation({ agreedOn: '2026-10-05' }))).toBe('agreed')
    expect(expectationState(anExpectation({ agreedOn: '2026-10-05', changedOn: '2026-10-06' }))).toBe(
      'changed',
    )
    expect(expectationState(anExpectation({ agreedOn: '2026-10-05', changedOn: '2026-10-05' }))).toBe(
      'agreed',
    )
    expect(isToAgree(anExpectation({ agreedOn: '2026-10-20', changedOn: '2026-10-06' }))).toBe(false)
  })

  it('is to be agreed: changes first, then what was heard longest ago', () => {
    const changed = anExpectation({ agreedOn: '2026-10-05', changedOn: '2026-11-20' })
    const changedLong = anExpectation({ agreedOn: '2026-09-05', changedOn: '2026-10-20' })
    const heard = anExpectation({ heardOn: '2026-11-01' })
    const heardLong = anExpectation({ heardOn: '2026-05-01' })
    const agreed = anExpectation({ agreedOn: '2026-11-02' })
    expect(expectationsToAgree([heard, agreed, changed, heardLong, changedLong])).toEqual([
      changedLong,
      changed,
      heardLong,
      heard,
    ])
  })
})

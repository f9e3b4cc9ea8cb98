import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { CALL_RESULTS } from '#shared/domain/prospecting/callAttempt.ts'
import {
  callOrder,
  isToCall,
  newestAttemptsFirst,
  progressOf,
  standingOf,
} from '#shared/domain/prospecting/callOrderRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aClient } from '#test/shared/builders.ts'
import { anAttempt } from './builders.ts'

const TODAY = day('2026-11-23')
const someone = (): ClientId => aClient().id

describe('where a client of a list stands', () => {
  it('follows the last call', () => {
    expect(standingOf([], TODAY)).toBe('untried')
    expect(standingOf([anAttempt({ nextTryOn: TODAY })], TODAY)).toBe('due')
    expect(standingOf([anAttempt({ nextTryOn: addDays(TODAY, 1) })], TODAY)).toBe('later')
    expect(standingOf([anAttempt({ nextTryOn: null })], TODAY)).toBe('again')
  })

  it.each(['refused', 'wrongNumber', 'meeting'] as const)('is finished after %s', (result) => {
    const before = anAttempt({ day: day('2026-11-19'), nextTryOn: TODAY })
    expect(standingOf([before, anAttempt({ result, nextTryOn: TODAY })], TODAY)).toBe('finished')
  })

  it('is finished when somebody is interested, unless another try was agreed', () => {
    expect(standingOf([anAttempt({ result: 'interested' })], TODAY)).toBe('finished')
    expect(standingOf([anAttempt({ result: 'interested', nextTryOn: TODAY })], TODAY)).toBe('due')
  })

  it('goes by what was written down last among calls of one day', () => {
    const first = anAttempt({ result: 'noAnswer' })
    const second = anAttempt({ result: 'refused' })
    expect(newestAttemptsFirst([first, second])).toEqual([second, first])
    expect(standingOf([second, first], TODAY)).toBe('finished')
  })
})

describe('the order in which to call', () => {
  it('takes due tries first, then who was never called, then by the longest silence', () => {
    const [late, due, never, silent, again, later, gone] = Array.from({ length: 7 }, someone) as [
      ClientId,
      ClientId,
      ClientId,
      ClientId,
      ClientId,
      ClientId,
      ClientId,
    ]
    const attempts = [
      anAttempt({ clientId: due, nextTryOn: TODAY }),
      anAttempt({ clientId: late, nextTryOn: addDays(TODAY, -4) }),
      anAttempt({ clientId: again }),
      anAttempt({ clientId: later, nextTryOn: addDays(TODAY, 2) }),
      anAttempt({ clientId: gone, result: 'refused' }),
    ]
    const last = new Map([
      [never, addDays(TODAY, -5)],
      [silent, addDays(TODAY, -90)],
    ])
    const order = callOrder([gone, later, again, never, silent, due, late], attempts, last, TODAY)
    expect(order.map(({ clientId }) => clientId)).toEqual([late, due, silent, never, again, later, gone])
    expect(order.filter(isToCall)).toHaveLength(5)
  })

  it('names each client once, whatever the list and the calls say', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            calls: fc.array(
              fc.record({
                result: fc.constantFrom(...CALL_RESULTS),
                ago: fc.nat(30),
                next: fc.option(fc.integer({ min: -10, max: 10 })),
              }),
              { maxLength: 4 },
            ),
          }),
          { maxLength: 10 },
        ),
        (drafts) => {
          const ids = drafts.map(someone)
          const attempts = drafts.flatMap(({ calls }, index) =>
            calls.map(({ result, ago, next }) =>
              anAttempt({
                clientId: ids[index] as ClientId, // as many ids as drafts
                result,
                day: addDays(TODAY, -ago),
                nextTryOn: next === null ? null : addDays(TODAY, next),
              }),
            ),
          )
          const places = callOrder([...ids, ...ids], attempts, new Map(), TODAY)
          expect(places.map(({ clientId }) => clientId).toSorted()).toEqual(ids.toSorted())
          const progress = progressOf(places)
          expect(progress.toCall + progress.later + progress.finished).toBe(ids.length)
          const results = Object.values(progress.results).reduce((sum, count) => sum + count, 0)
          expect(results).toBe(progress.called)
          const open = places.map(isToCall)
          expect(open.indexOf(false) === -1 || !open.slice(open.indexOf(false)).includes(true)).toBe(true)
        },
      ),
    )
  })

  it('counts how far a list has come', () => {
    const [one, two, three] = [someone(), someone(), someone()]
    const attempts = [
      anAttempt({ clientId: one, day: day('2026-11-18'), nextTryOn: day('2026-11-19') }),
      anAttempt({ clientId: one, day: day('2026-11-19'), result: 'meeting' }),
      anAttempt({ clientId: two, nextTryOn: addDays(TODAY, 3) }),
    ]
    expect(progressOf(callOrder([one, two, three], attempts, new Map(), TODAY))).toEqual({
      clients: 3,
      called: 2,
      toCall: 1,
      later: 1,
      finished: 1,
      results: { noAnswer: 1, callBack: 0, interested: 0, meeting: 1, refused: 0, wrongNumber: 0 },
    })
  })
})

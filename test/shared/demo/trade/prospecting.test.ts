import { describe, expect, it } from 'vitest'
import { demoRecords } from '#shared/demo/demoRecords.ts'
import { demoTrade } from '#shared/demo/trade/index.ts'
import { CALL_RESULTS } from '#shared/domain/prospecting/callAttempt.ts'
import { callOrder, isToCall } from '#shared/domain/prospecting/callOrderRules.ts'
import { lettersTo } from '#shared/domain/prospecting/letterRules.ts'
import { unknownFieldsIn } from '#shared/domain/prospecting/mergeFieldRules.ts'
import { OBJECTION_OUTCOMES, OBJECTION_TOPICS } from '#shared/domain/prospecting/objection.ts'
import { knownAnswers } from '#shared/domain/prospecting/objectionRules.ts'
import { day } from '#shared/lib/days.ts'

const TODAY = day('2026-11-23')

describe.each(['el', 'en'] as const)('prospecting in the demonstration, told in %s', (language) => {
  const told = demoRecords(language, TODAY)
  const trade = demoTrade({ ...told, language, today: TODAY })
  const attempts = trade.callAttempt ?? []
  const objections = trade.objection ?? []

  it('has three lists and calls of every result, all of clients of their list', () => {
    expect(trade.callList).toHaveLength(3)
    expect(attempts.length).toBeGreaterThanOrEqual(35)
    for (const result of CALL_RESULTS)
      expect(attempts.some((attempt) => attempt.result === result)).toBe(true)
    for (const attempt of attempts) {
      const list = trade.callList?.find(({ id }) => id === attempt.callListId)
      expect(list?.clientIds).toContain(attempt.clientId)
      expect(attempt.day >= (list?.madeOn ?? '') && attempt.day < TODAY).toBe(true)
    }
  })

  it('has something due today and somebody nobody has called yet, in an open list', () => {
    const places = (trade.callList ?? [])
      .filter(({ closedOn }) => closedOn === null)
      .flatMap(({ id, clientIds }) =>
        callOrder(
          clientIds,
          attempts.filter(({ callListId }) => callListId === id),
          new Map(),
          TODAY,
        ),
      )
    expect(places.some(({ standing }) => standing === 'due')).toBe(true)
    expect(places.some(({ standing }) => standing === 'untried')).toBe(true)
    expect(places.filter(isToCall).length).toBeGreaterThanOrEqual(8)
  })

  it('waits for a next try only where nobody has called since', () => {
    for (const attempt of attempts.filter(({ nextTryOn }) => nextTryOn !== null)) {
      const later = attempts.filter(
        ({ callListId, clientId, day: on }) =>
          callListId === attempt.callListId && clientId === attempt.clientId && on > attempt.day,
      )
      expect(later).toEqual([])
    }
  })

  it('has objections of every topic and outcome, with answers to most', () => {
    expect(objections).toHaveLength(25)
    for (const topic of OBJECTION_TOPICS) expect(objections.some((one) => one.topic === topic)).toBe(true)
    for (const outcome of OBJECTION_OUTCOMES)
      expect(objections.some((one) => one.outcome === outcome)).toBe(true)
    expect(knownAnswers(objections).length).toBeGreaterThan(18)
  })

  it('has letters whose fields exist and whose recipients may get them', () => {
    for (const letter of trade.letter ?? []) {
      expect(unknownFieldsIn(letter.body)).toEqual([])
      const chosen = letter.positionIds.flatMap((id) => {
        const position = told.positions.find((one) => one.id === id)
        const person = told.people.find((one) => one.id === position?.personId)
        const client = told.clients.find((one) => one.id === position?.clientId)
        return position && person && client ? [{ position, person, client }] : []
      })
      expect(chosen.length).toBeGreaterThan(8)
      expect(lettersTo(chosen, TODAY).leftOut).toEqual([])
    }
  })

  it('has cards of people who work where the card says, and says nothing twice', () => {
    for (const card of (trade.exhibition ?? []).flatMap(({ cards }) => cards)) {
      expect(
        told.positions.some(
          ({ personId, clientId }) => personId === card.personId && clientId === card.clientId,
        ),
      ).toBe(true)
    }
    const sentences = [
      ...attempts.map(({ note }) => note),
      ...objections.flatMap(({ objection, answer }) => [objection, answer]),
      ...(trade.exhibition ?? []).flatMap(({ cards, notes }) => [notes, ...cards.map(({ note }) => note)]),
    ].filter((sentence) => sentence !== '')
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

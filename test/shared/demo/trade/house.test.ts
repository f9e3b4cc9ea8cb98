import { describe, expect, it } from 'vitest'
import { EXPECTATION_STATES, expectationState } from '#shared/domain/clients/expectationRules.ts'
import { unreadNotes } from '#shared/domain/house/coachingRules.ts'
import { GOAL_STATES, goalState } from '#shared/domain/house/personalGoalRules.ts'
import {
  isQuestionLate,
  QUESTION_STATES,
  questionState,
  settledQuestion,
} from '#shared/domain/house/productQuestionRules.ts'
import {
  debts,
  REQUEST_STATES,
  requestOwner,
  requestState,
  settledRequest,
} from '#shared/domain/house/requestRules.ts'
import { specialistsFor } from '#shared/domain/house/specialistRules.ts'
import { sharesAt } from '#shared/domain/market/competitorRules.ts'
import { PRESENCE_STRENGTHS } from '#shared/domain/market/competitorPresence.ts'
import { MARKET_NOTE_KINDS } from '#shared/domain/market/marketNote.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { day } from '#shared/lib/days.ts'
import { aDemo, brokenReferences, invalidRows, strangers, TODAY, wornSentences } from './tradeChecks.ts'

const KINDS = [
  'productQuestion',
  'request',
  'personalGoal',
  'coachingNote',
  'expectation',
  'competitorPresence',
  'marketNote',
] as const satisfies readonly TradeKind[]

describe.each(['el', 'en'] as const)('house and market in the demonstration, told in %s', (language) => {
  const demo = aDemo(language)
  const {
    productQuestion = [],
    request = [],
    personalGoal = [],
    coachingNote = [],
    expectation = [],
    competitorPresence = [],
    marketNote = [],
    specialist = [],
  } = demo.trade

  it('is valid, names what is there, and people who work there', () => {
    expect(invalidRows(demo.trade, KINDS)).toEqual([])
    expect(brokenReferences(demo, KINDS)).toEqual([])
    expect(strangers(demo, KINDS)).toEqual([])
  })

  it('has enough of everything, in every state', () => {
    expect([productQuestion, request, personalGoal, coachingNote].map(({ length }) => length)).toEqual([
      20, 18, 6, 8,
    ])
    expect([expectation, marketNote].map(({ length }) => length)).toEqual([25, 25])
    expect(competitorPresence.length).toBeGreaterThanOrEqual(30)
    expect(new Set(productQuestion.map(questionState))).toEqual(new Set(QUESTION_STATES))
    expect(new Set(request.map((row) => requestState(row, TODAY)))).toEqual(new Set(REQUEST_STATES))
    expect(new Set(personalGoal.map((row) => goalState(row, TODAY)))).toEqual(new Set(GOAL_STATES))
    expect(new Set(expectation.map(expectationState))).toEqual(new Set(EXPECTATION_STATES))
    expect(new Set(competitorPresence.map(({ strength }) => strength))).toEqual(new Set(PRESENCE_STRENGTHS))
    expect(new Set(marketNote.map(({ kind }) => kind))).toEqual(new Set(MARKET_NOTE_KINDS))
    expect(unreadNotes(coachingNote).length).toBeGreaterThanOrEqual(2)
  })

  it('has something due today, something late, and who owes it', () => {
    expect(productQuestion.some(({ dueOn, toldOn }) => dueOn === TODAY && toldOn === null)).toBe(true)
    expect(productQuestion.some((row) => isQuestionLate(row, TODAY))).toBe(true)
    expect(debts(request, TODAY)[0]?.overdue).toBeGreaterThanOrEqual(1)
    for (const row of request) expect(requestOwner(row)).not.toBeNull()
  })

  it('is stored as a command would store it', () => {
    for (const row of productQuestion) expect(settledQuestion(row, TODAY)).toEqual(row)
    for (const row of request) expect(settledRequest(row)).toEqual(row)
  })

  it('asks questions in their order, mostly of somebody who is found by the words', () => {
    for (const { askedOn, passedOn, answeredOn, toldOn } of productQuestion) {
      const days = [askedOn, passedOn, answeredOn, toldOn].filter((one) => one !== null)
      expect(days).toEqual(days.toSorted())
    }
    const found = productQuestion.filter(
      ({ question, detail }) => specialistsFor(`${question} ${detail}`, specialist).length > 0,
    )
    expect(found.length).toBeGreaterThanOrEqual(4)
  })

  it('never leaves competitors more than everything at a client', () => {
    for (const { clientId } of competitorPresence) {
      const there = competitorPresence.filter((row) => row.clientId === clientId)
      expect(sharesAt(there).tooMuch).toBe(0)
    }
  })

  it('says nothing more than three times', () => {
    expect(wornSentences(demo.trade, KINDS)).toEqual([])
  })
})

describe('house and market in the demonstration', () => {
  it('can be told on any day of the year', () => {
    for (const today of ['2026-01-01', '2027-05-02', '2028-02-29']) {
      const demo = aDemo('el', day(today))
      expect([today, invalidRows(demo.trade, KINDS), brokenReferences(demo, KINDS)]).toEqual([today, [], []])
    }
  })
})

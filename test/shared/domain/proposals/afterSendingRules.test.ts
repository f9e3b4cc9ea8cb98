import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AFTER_SENDING_STEPS,
  afterCall,
  callAfterSending,
  hasQuestions,
  INTERIM_TALK,
  isAfterSending,
  openSteps,
  stepsDone,
} from '#shared/domain/proposals/afterSendingRules.ts'
import { type AfterSending, AfterSendingSchema } from '#shared/domain/proposals/proposal.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { isWorkingDay } from '#shared/lib/workingDays.ts'
import { aFollowUp, anId, aProposal } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')
const FRIDAY = day('2026-11-20')

const answers = (over: Partial<AfterSending> = {}): AfterSending => AfterSendingSchema.parse(over)

describe('the five steps after sending', () => {
  it('are open until they have an answer', () => {
    expect(openSteps(answers())).toEqual(AFTER_SENDING_STEPS)
    expect(openSteps(answers({ arrivedOn: TODAY, urgency: 'harvest' }))).toEqual(['nextSteps', 'interim'])
  })

  it('are counted with the sending as the first', () => {
    expect(stepsDone(aProposal({ status: 'draft' }))).toBe(0)
    expect(stepsDone(aProposal({ sentOn: FRIDAY }))).toBe(1)
    const all = answers({ arrivedOn: TODAY, nextSteps: 'board', urgency: 'harvest', interimOn: TODAY })
    expect(stepsDone(aProposal({ sentOn: FRIDAY, afterSending: all }))).toBe(5)
  })

  it('ask nothing more once the client has decided', () => {
    expect(hasQuestions(aProposal())).toBe(true)
    expect(hasQuestions(aProposal({ status: 'accepted' }))).toBe(false)
  })
})

describe('a follow-up', () => {
  it('leads to the five steps when it is one of them, and about a proposal', () => {
    const about = { kind: 'proposal', id: anId() } as const
    expect(isAfterSending(aFollowUp({ about, step: 'urgency' }))).toBe(true)
    expect(isAfterSending(aFollowUp({ about, step: INTERIM_TALK }))).toBe(true)
    expect(isAfterSending(aFollowUp({ about }))).toBe(false)
    expect(isAfterSending(aFollowUp({ about: { ...about, kind: 'tender' }, step: 'urgency' }))).toBe(false)
    expect(isAfterSending(aFollowUp({ step: 'arrived' }))).toBe(false)
  })
})

describe('the call after sending', () => {
  it('is on the next working day', () => {
    const sent = aProposal({ sentOn: FRIDAY })
    expect(callAfterSending(null, sent, FRIDAY)).toBe(TODAY)
    expect(callAfterSending(aProposal({ status: 'draft' }), sent, FRIDAY)).toBe(TODAY)
  })

  it('is not before today when the sending is written down some days later', () => {
    expect(callAfterSending(null, aProposal({ sentOn: addDays(TODAY, -4) }), TODAY)).toBe(TODAY)
  })

  it('is not made for what was sent before, arrived already, lies long ago, or is not sent', () => {
    const sent = aProposal({ sentOn: FRIDAY })
    expect(callAfterSending(sent, sent, TODAY)).toBeNull()
    expect(callAfterSending(null, { ...sent, afterSending: answers({ arrivedOn: TODAY }) }, TODAY)).toBeNull()
    expect(callAfterSending(null, aProposal({ sentOn: addDays(TODAY, -30) }), TODAY)).toBeNull()
    expect(callAfterSending(null, aProposal({ status: 'accepted' }), TODAY)).toBeNull()
  })
})

describe('what a call leads to', () => {
  it('asks what stays open one, three and five working days later', () => {
    const result = afterCall(aProposal(), answers({ arrivedOn: TODAY }), [], TODAY)
    expect(result.added).toEqual([
      { step: 'nextSteps', dueDay: '2026-11-24' },
      { step: 'urgency', dueDay: '2026-11-26' },
      { step: 'interim', dueDay: '2026-11-30' },
    ])
    expect(result.proposal).toMatchObject({ status: 'received', afterSending: { arrivedOn: TODAY } })
  })

  it('only repeats the call while the offer has not arrived', () => {
    const result = afterCall(aProposal(), answers(), [], TODAY)
    expect(result.added).toEqual([{ step: 'arrived', dueDay: '2026-11-24' }])
    expect(result.proposal.status).toBe('sent')
  })

  it('makes no follow-up of what was answered, but one of the day that was agreed', () => {
    const all = answers({ arrivedOn: TODAY, nextSteps: 'a', urgency: 'b', interimOn: day('2026-12-04') })
    expect(afterCall(aProposal(), all, [], TODAY).added).toEqual([
      { step: INTERIM_TALK, dueDay: '2026-12-04' },
    ])
  })

  it('finishes the call that was due, or moves it when nothing came of it', () => {
    const call = aFollowUp({ step: 'arrived', dueDay: TODAY })
    const arrived = afterCall(aProposal(), answers({ arrivedOn: TODAY }), [call], TODAY)
    expect(arrived.done).toEqual([{ ...call, doneOn: TODAY }])
    const notArrived = afterCall(aProposal(), answers(), [call], TODAY)
    expect([notArrived.moved, notArrived.added]).toEqual([[{ ...call, dueDay: '2026-11-24' }], []])
  })

  it('leaves a follow-up alone that lies ahead, and any that is about something else', () => {
    const ahead = aFollowUp({ step: 'urgency', dueDay: addDays(TODAY, 9) })
    const other = aFollowUp({ dueDay: addDays(TODAY, -1) })
    const result = afterCall(aProposal(), answers({ arrivedOn: TODAY }), [ahead, other], TODAY)
    expect(result.added.map(({ step }) => step)).toEqual(['nextSteps', 'interim'])
    expect([result.moved, result.done]).toEqual([[], []])
  })

  it('keeps the status of an offer that is farther on', () => {
    const inTalks = aProposal({ status: 'inTalks' })
    expect(afterCall(inTalks, answers({ arrivedOn: TODAY }), [], TODAY).proposal.status).toBe('inTalks')
  })

  it('never leaves two open follow-ups for one step, nor one for a step that has its answer', () => {
    const someAnswers = fc
      .record({
        arrived: fc.boolean(),
        nextSteps: fc.boolean(),
        urgency: fc.boolean(),
        interim: fc.boolean(),
      })
      .map((known) =>
        answers({
          arrivedOn: known.arrived ? TODAY : null,
          nextSteps: known.nextSteps ? 'known' : '',
          urgency: known.urgency ? 'known' : '',
          interimOn: known.interim ? addDays(TODAY, 12) : null,
        }),
      )
    const someOpen = fc.array(
      fc
        .record({
          step: fc.constantFrom('', INTERIM_TALK, ...AFTER_SENDING_STEPS),
          days: fc.integer({ min: -9, max: 9 }),
        })
        .map(({ step, days }) => aFollowUp({ step, dueDay: addDays(TODAY, days) })),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(someOpen, fc.array(someAnswers, { minLength: 1, maxLength: 4 }), (before, calls) => {
        let open: readonly FollowUp[] = before
        for (const known of calls) {
          const result = afterCall(aProposal(), known, open, TODAY)
          const touched = new Map([...result.done, ...result.moved].map((one) => [one.id, one]))
          open = [
            ...open.map((one) => touched.get(one.id) ?? one),
            ...result.added.map((one) => aFollowUp(one)),
          ].filter(({ doneOn }) => doneOn === null)
          const steps = open.map(({ step }) => step).filter((step) => step !== '')
          expect(new Set(steps).size).toBe(steps.length)
          const wanted = known.arrivedOn === null ? (['arrived'] as const) : openSteps(known)
          expect(steps).toEqual(expect.arrayContaining([...wanted]))
          for (const step of AFTER_SENDING_STEPS)
            if (!openSteps(known).includes(step)) expect(steps).not.toContain(step)
        }
        expect(open.filter(({ step }) => step === '')).toEqual(before.filter(({ step }) => step === ''))
      }),
    )
  })

  it('asks on working days only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
        const today = addDays(TODAY, days)
        for (const { dueDay } of afterCall(aProposal(), answers({ arrivedOn: today }), [], today).added) {
          expect(isWorkingDay(dueDay)).toBe(true)
          expect(dueDay > today).toBe(true)
        }
      }),
    )
  })
})

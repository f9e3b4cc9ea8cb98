import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerQuestion,
  isQuestionLate,
  nextStep,
  passQuestion,
  questionState,
  settledQuestion,
  tellAnswer,
} from '#shared/domain/house/productQuestionRules.ts'
import { SpecialistIdSchema } from '#shared/domain/house/specialist.ts'
import { settled } from '#shared/domain/settled.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { anId, aRecord } from '../../builders.ts'

const TODAY = day('2026-11-23')
const SPECIALIST = SpecialistIdSchema.parse(anId())
const ANSWER = '«Ως τους −28 °C, με απόψυξη κάθε έξι ώρες.»\nΌχι λιγότερο.'
const aQuestion = (over: object = {}) =>
  aRecord('productQuestion', { question: 'Πόσο χαμηλά πάει;', askedOn: '2026-11-16', ...over })
const passed = { specialistId: SPECIALIST, passedOn: '2026-11-17' }
const answered = { ...passed, answer: ANSWER, answeredOn: '2026-11-20' }

describe('the way of a product question', () => {
  it('leads from asked over passed and answered to told', () => {
    const way = [
      aQuestion(),
      aQuestion(passed),
      aQuestion(answered),
      aQuestion({ ...answered, toldOn: TODAY }),
    ]
    expect(way.map(questionState)).toEqual(['asked', 'passed', 'answered', 'told'])
    expect(way.map(nextStep)).toEqual(['pass', 'answer', 'tell', null])
  })

  it('takes neither blanks nor a day alone for an answer', () => {
    expect(questionState(aQuestion({ ...passed, answer: '  \n', answeredOn: TODAY }))).toBe('passed')
    expect(questionState(aQuestion({ toldOn: TODAY }))).toBe('asked')
  })

  it('is late from the day after the promised one, until the client was told', () => {
    expect(isQuestionLate(aQuestion({ dueOn: TODAY }), TODAY)).toBe(false)
    expect(isQuestionLate(aQuestion({ dueOn: addDays(TODAY, -1) }), TODAY)).toBe(true)
    expect(isQuestionLate(aQuestion({ ...answered, dueOn: '2026-11-18' }), TODAY)).toBe(true)
    expect(isQuestionLate(aQuestion({ ...answered, dueOn: '2026-11-18', toldOn: TODAY }), TODAY)).toBe(false)
    expect(isQuestionLate(aQuestion(), TODAY)).toBe(false)
  })

  it('may go to another specialist until there is an answer', () => {
    expect(passQuestion(aQuestion({ passedOn: '2026-11-17' }), SPECIALIST, TODAY)).toMatchObject({
      value: { specialistId: SPECIALIST, passedOn: TODAY },
    })
    expect(passQuestion(aQuestion(answered), SPECIALIST, TODAY)).toEqual({
      ok: false,
      error: 'alreadyAnswered',
    })
  })

  it('takes the answer down as given, and not any more once the client has heard it', () => {
    expect(answerQuestion(aQuestion(), ANSWER, TODAY)).toMatchObject({
      value: { answer: ANSWER, answeredOn: TODAY, passedOn: TODAY },
    })
    expect(answerQuestion(aQuestion(passed), ' ', TODAY)).toEqual({ ok: false, error: 'noAnswer' })
    expect(answerQuestion(aQuestion({ ...answered, toldOn: TODAY }), 'Άλλο', TODAY)).toEqual({
      ok: false,
      error: 'alreadyTold',
    })
  })
})

describe('telling the answer', () => {
  it('refuses when there is none, when it was told, and when the words are others', () => {
    expect(tellAnswer(aQuestion(passed), '', TODAY)).toEqual({ ok: false, error: 'noAnswer' })
    expect(tellAnswer(aQuestion({ ...answered, toldOn: TODAY }), ANSWER, TODAY)).toEqual({
      ok: false,
      error: 'alreadyTold',
    })
    expect(tellAnswer(aQuestion(answered), 'Ως τους −28 °C.', TODAY)).toEqual({
      ok: false,
      error: 'wordsChanged',
    })
  })

  it('never changes a letter, and passes exactly the words that were given', () => {
    const words = fc.string({ minLength: 1, unit: 'grapheme' })
    fc.assert(
      fc.property(words, words, (given, said) => {
        const question = { ...aQuestion(answered), answer: given }
        const told = tellAnswer(question, said, TODAY)
        expect(told.ok).toBe(given.trim() !== '' && said === given)
        if (told.ok) expect(told.value).toEqual({ ...question, toldOn: TODAY })
      }),
    )
  })
})

describe('a question that is stored', () => {
  it('has a day with its answer, and was not told without one', () => {
    expect(settledQuestion(aQuestion({ answer: ANSWER }), TODAY).answeredOn).toBe(TODAY)
    expect(settledQuestion(aQuestion(answered), TODAY).answeredOn).toBe('2026-11-20')
    expect(settledQuestion(aQuestion({ ...passed, answeredOn: TODAY, toldOn: TODAY }), TODAY)).toMatchObject({
      answeredOn: null,
      toldOn: null,
    })
    expect(settled('productQuestion', aQuestion({ toldOn: TODAY }), TODAY).toldOn).toBeNull()
  })
})

import type { Day } from '#shared/lib/days.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { ProductQuestion } from './productQuestion.ts'
import type { SpecialistId } from './specialist.ts'

/** The way of a question: heard, passed to a specialist, answered by them, told to the client. */
export const QUESTION_STATES = ['asked', 'passed', 'answered', 'told'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

/** What has to be done next so that the client gets an answer. */
export const QUESTION_STEPS = ['pass', 'answer', 'tell'] as const
export type QuestionStep = (typeof QUESTION_STEPS)[number]

type Standing = Pick<ProductQuestion, 'passedOn' | 'answer' | 'toldOn'>

/** True when the specialist's words are there; a day without words is no answer. */
export function hasAnswer({ answer }: Pick<ProductQuestion, 'answer'>): boolean {
  return answer.trim() !== ''
}

/** How far a question has come. */
export function questionState(question: Standing): QuestionState {
  if (hasAnswer(question)) return question.toldOn === null ? 'answered' : 'told'
  return question.passedOn === null ? 'asked' : 'passed'
}

/** What comes next; null when the client has been told. */
export function nextStep(question: Standing): QuestionStep | null {
  switch (questionState(question)) {
    case 'asked':
      return 'pass'
    case 'passed':
      return 'answer'
    case 'answered':
      return 'tell'
    case 'told':
      return null
  }
}

/** True when the client waits longer than promised. The promised day itself is still in time. */
export function isQuestionLate(question: Standing & Pick<ProductQuestion, 'dueOn'>, today: Day): boolean {
  return questionState(question) !== 'told' && question.dueOn !== null && question.dueOn < today
}

/** Passes the question to a specialist; a second one may be asked until there is an answer. Errors: `alreadyAnswered`. */
export function passQuestion(
  question: ProductQuestion,
  specialistId: SpecialistId,
  today: Day,
): Result<ProductQuestion, 'alreadyAnswered'> {
  if (hasAnswer(question)) return err('alreadyAnswered')
  return ok({ ...question, specialistId, passedOn: today })
}

/**
 * Takes the answer down as it was given. What the client has heard already stays as it was told.
 * Errors: `noAnswer`, `alreadyTold`.
 */
export function answerQuestion(
  question: ProductQuestion,
  words: string,
  today: Day,
): Result<ProductQuestion, 'noAnswer' | 'alreadyTold'> {
  if (words.trim() === '') return err('noAnswer')
  if (questionState(question) === 'told') return err('alreadyTold')
  return ok({ ...question, answer: words, answeredOn: today, passedOn: question.passedOn ?? today })
}

/**
 * Tells the client on. The answer reaches them complete and undistorted: what is told is the specialist's answer, letter by
 * letter, or it is refused. Errors: `noAnswer`, `alreadyTold`, `wordsChanged`.
 * @param words what was on screen when somebody pressed: it may have been changed in the meantime
 */
export function tellAnswer(
  question: ProductQuestion,
  words: string,
  today: Day,
): Result<ProductQuestion, 'noAnswer' | 'alreadyTold' | 'wordsChanged'> {
  if (!hasAnswer(question)) return err('noAnswer')
  if (question.toldOn !== null) return err('alreadyTold')
  if (words !== question.answer) return err('wordsChanged')
  return ok({ ...question, toldOn: today })
}

/** What follows from its own fields: an answer has a day, and what is not there cannot have been told. */
export function settledQuestion(question: ProductQuestion, today: Day): ProductQuestion {
  if (!hasAnswer(question)) return { ...question, answeredOn: null, toldOn: null }
  return { ...question, answeredOn: question.answeredOn ?? question.toldOn ?? today }
}

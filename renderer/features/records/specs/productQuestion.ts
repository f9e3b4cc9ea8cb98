import { isQuestionLate, questionState } from '#shared/domain/house/productQuestionRules.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = { asked: 'warn', passed: 'neutral', answered: 'warn', told: 'good' } as const

export const productQuestionSpec: RecordSpec<'productQuestion'> = {
  kind: 'productQuestion',
  icon: 'circleQuestionMark',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'line', name: 'question', isRequired: true },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'day', name: 'dueOn' },
        { type: 'reference', name: 'specialistId', to: 'specialist' },
      ],
    },
    {
      id: 'answer',
      isFolded: true,
      fields: [
        { type: 'text', name: 'answer' },
        { type: 'day', name: 'passedOn' },
        { type: 'day', name: 'answeredOn' },
        { type: 'day', name: 'toldOn' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'askedOn', isRequired: true },
        { type: 'text', name: 'detail' },
        { type: 'reference', name: 'dealId', to: 'deal' },
      ],
    },
  ],
  columns: ['personId', 'specialistId', 'askedOn', 'dueOn', 'toldOn'],
  sorting: { id: 'dueOn', desc: false },
  defaults: (today) => ({ askedOn: today }),
  state: (question, today) => {
    const code = questionState(question)
    return { code, tone: isQuestionLate(question, today) ? 'bad' : TONES[code] }
  },
  isOpen: (question) => questionState(question) !== 'told',
}

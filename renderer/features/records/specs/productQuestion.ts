import type { RecordSpec } from '../spec.ts'

export const productQuestionSpec: RecordSpec<'productQuestion'> = {
  kind: 'productQuestion',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'reference', name: 'dealId', to: 'deal' },
        { type: 'line', name: 'question', isRequired: true },
        { type: 'text', name: 'detail' },
        { type: 'day', name: 'askedOn', isRequired: true },
        { type: 'reference', name: 'specialistId', to: 'specialist' },
        { type: 'day', name: 'passedOn' },
        { type: 'day', name: 'dueOn' },
        { type: 'text', name: 'answer' },
        { type: 'day', name: 'answeredOn' },
        { type: 'day', name: 'toldOn' },
      ],
    },
  ],
}

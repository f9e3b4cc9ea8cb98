import { FEEDBACK_KINDS } from '#shared/domain/afterSale/feedback.ts'
import type { RecordSpec } from '../spec.ts'

export const feedbackSpec: RecordSpec<'feedback'> = {
  kind: 'feedback',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'day', name: 'day', isRequired: true },
        { type: 'choice', name: 'kind', choices: FEEDBACK_KINDS },
        { type: 'flag', name: 'isAsked' },
        { type: 'text', name: 'text', isRequired: true },
        { type: 'text', name: 'answer' },
      ],
    },
  ],
}

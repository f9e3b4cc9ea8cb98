import { OBJECTION_OUTCOMES, OBJECTION_TOPICS } from '#shared/domain/prospecting/objection.ts'
import type { RecordSpec } from '../spec.ts'

export const objectionSpec: RecordSpec<'objection'> = {
  kind: 'objection',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client' },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'reference', name: 'attemptId', to: 'callAttempt' },
        { type: 'day', name: 'day', isRequired: true },
        { type: 'choice', name: 'topic', choices: OBJECTION_TOPICS },
        { type: 'line', name: 'objection', isRequired: true },
        { type: 'text', name: 'answer' },
        { type: 'choice', name: 'outcome', choices: OBJECTION_OUTCOMES },
      ],
    },
  ],
}

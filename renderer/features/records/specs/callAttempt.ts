import { CALL_RESULTS } from '#shared/domain/prospecting/callAttempt.ts'
import type { RecordSpec } from '../spec.ts'

export const callAttemptSpec: RecordSpec<'callAttempt'> = {
  kind: 'callAttempt',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'callListId', to: 'callList' },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'day', name: 'day', isRequired: true },
        { type: 'choice', name: 'result', choices: CALL_RESULTS },
        { type: 'day', name: 'nextTryOn' },
        { type: 'text', name: 'note' },
      ],
    },
  ],
}

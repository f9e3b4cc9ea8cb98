import { PROMISE_SIDES } from '#shared/domain/afterSale/promise.ts'
import type { RecordSpec } from '../spec.ts'

export const promiseSpec: RecordSpec<'promise'> = {
  kind: 'promise',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'choice', name: 'side', choices: PROMISE_SIDES },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'line', name: 'what', isRequired: true },
        { type: 'day', name: 'madeOn', isRequired: true },
        { type: 'day', name: 'dueOn' },
        { type: 'day', name: 'keptOn' },
        { type: 'day', name: 'withdrawnOn' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
}

import type { RecordSpec } from '../spec.ts'

export const requestSpec: RecordSpec<'request'> = {
  kind: 'request',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'what', isRequired: true },
        { type: 'reference', name: 'clientId', to: 'client' },
        { type: 'reference', name: 'specialistId', to: 'specialist' },
        { type: 'line', name: 'owner' },
        { type: 'day', name: 'askedOn', isRequired: true },
        { type: 'day', name: 'dueOn', isRequired: true },
        { type: 'day', name: 'doneOn' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
}

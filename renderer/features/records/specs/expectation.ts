import type { RecordSpec } from '../spec.ts'

export const expectationSpec: RecordSpec<'expectation'> = {
  kind: 'expectation',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'line', name: 'subject', isRequired: true },
        { type: 'text', name: 'expected' },
        { type: 'day', name: 'heardOn' },
        { type: 'text', name: 'agreed' },
        { type: 'day', name: 'agreedOn' },
        { type: 'text', name: 'changed' },
        { type: 'day', name: 'changedOn' },
      ],
    },
  ],
}

import type { RecordSpec } from '../spec.ts'

export const callListSpec: RecordSpec<'callList'> = {
  kind: 'callList',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'day', name: 'madeOn', isRequired: true },
        { type: 'references', name: 'clientIds', to: 'client' },
        { type: 'text', name: 'script' },
        { type: 'day', name: 'closedOn' },
      ],
    },
  ],
}

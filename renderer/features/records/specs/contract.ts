import type { RecordSpec } from '../spec.ts'

export const contractSpec: RecordSpec<'contract'> = {
  kind: 'contract',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'dealId', to: 'deal' },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'line', name: 'number' },
        { type: 'day', name: 'signedOn', isRequired: true },
        { type: 'day', name: 'startsOn' },
        { type: 'day', name: 'endsOn' },
        { type: 'number', name: 'noticeDays', min: 0, max: 3650 },
        { type: 'money', name: 'value' },
        {
          type: 'rows',
          name: 'amendments',
          fields: [
            { type: 'day', name: 'day', isRequired: true },
            { type: 'line', name: 'title', isRequired: true },
            { type: 'money', name: 'change' },
            { type: 'day', name: 'endsOn' },
          ],
        },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
}

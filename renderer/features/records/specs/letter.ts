import type { RecordSpec } from '../spec.ts'

export const letterSpec: RecordSpec<'letter'> = {
  kind: 'letter',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'title', isRequired: true },
        { type: 'line', name: 'subject', isRequired: true },
        { type: 'text', name: 'body' },
        { type: 'references', name: 'positionIds', to: 'position' },
        { type: 'day', name: 'writtenOn', isRequired: true },
        { type: 'day', name: 'sentOn' },
      ],
    },
  ],
}

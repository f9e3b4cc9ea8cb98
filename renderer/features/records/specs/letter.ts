import type { RecordSpec } from '../spec.ts'

export const letterSpec: RecordSpec<'letter'> = {
  kind: 'letter',
  icon: 'mail',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'title', isRequired: true },
        { type: 'line', name: 'subject', isRequired: true },
        { type: 'text', name: 'body' },
        { type: 'references', name: 'positionIds', to: 'position' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'writtenOn', isRequired: true },
        { type: 'day', name: 'sentOn' },
      ],
    },
  ],
  columns: ['subject', 'positionIds', 'writtenOn', 'sentOn'],
  sorting: { id: 'writtenOn', desc: true },
  defaults: (today) => ({ writtenOn: today }),
  state: ({ sentOn }) => (sentOn === null ? { code: 'draft', tone: 'warn' } : { code: 'sent', tone: 'good' }),
  ways: [
    {
      id: 'letters',
      icon: 'mail',
      isOffered: () => true,
      place: ({ id }) => ({ screen: 'letterRun', letterId: id }),
    },
  ],
  isOpen: ({ sentOn }) => sentOn === null,
}

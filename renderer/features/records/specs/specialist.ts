import type { RecordSpec } from '../spec.ts'

export const specialistSpec: RecordSpec<'specialist'> = {
  kind: 'specialist',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'line', name: 'title' },
        { type: 'line', name: 'department' },
        { type: 'words', name: 'expertise' },
        { type: 'line', name: 'phone' },
        { type: 'line', name: 'email' },
        { type: 'text', name: 'notes' },
        { type: 'day', name: 'archivedOn' },
      ],
    },
  ],
}

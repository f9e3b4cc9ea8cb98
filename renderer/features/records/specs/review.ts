import type { RecordSpec } from '../spec.ts'

export const reviewSpec: RecordSpec<'review'> = {
  kind: 'review',
  icon: 'star',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'day', name: 'day', isRequired: true },
        { type: 'number', name: 'rating', min: 1, max: 5 },
        { type: 'text', name: 'results' },
        { type: 'text', name: 'openings' },
      ],
    },
    {
      id: 'who',
      fields: [
        { type: 'references', name: 'personIds', to: 'person' },
        { type: 'references', name: 'specialistIds', to: 'specialist' },
      ],
    },
    { id: 'next', fields: [{ type: 'day', name: 'nextOn' }] },
  ],
  columns: ['day', 'rating', 'nextOn'],
  sorting: { id: 'day', desc: true },
  defaults: (today) => ({ day: today }),
}

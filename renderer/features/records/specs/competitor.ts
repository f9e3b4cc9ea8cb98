import type { RecordSpec } from '../spec.ts'

export const competitorSpec: RecordSpec<'competitor'> = {
  kind: 'competitor',
  icon: 'building2',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'text', name: 'strengths' },
        { type: 'text', name: 'weaknesses' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'line', name: 'website' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
  columns: ['strengths', 'weaknesses', 'website'],
  sorting: { id: 'title', desc: false },
}

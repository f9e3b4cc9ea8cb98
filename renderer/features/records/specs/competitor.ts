import type { RecordSpec } from '../spec.ts'

export const competitorSpec: RecordSpec<'competitor'> = {
  kind: 'competitor',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'line', name: 'website' },
        { type: 'text', name: 'strengths' },
        { type: 'text', name: 'weaknesses' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
}

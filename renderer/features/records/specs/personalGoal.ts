import type { RecordSpec } from '../spec.ts'

export const personalGoalSpec: RecordSpec<'personalGoal'> = {
  kind: 'personalGoal',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'title', isRequired: true },
        { type: 'text', name: 'why' },
        { type: 'reference', name: 'clientId', to: 'client' },
        { type: 'day', name: 'setOn', isRequired: true },
        { type: 'day', name: 'reviewOn' },
        { type: 'day', name: 'reviewedOn' },
        { type: 'number', name: 'reached', min: 0, max: 100 },
        { type: 'text', name: 'review' },
      ],
    },
  ],
}

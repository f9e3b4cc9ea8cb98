import type { RecordSpec } from '../spec.ts'

export const coachingNoteSpec: RecordSpec<'coachingNote'> = {
  kind: 'coachingNote',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client' },
        { type: 'reference', name: 'goalId', to: 'personalGoal' },
        { type: 'day', name: 'day', isRequired: true },
        { type: 'line', name: 'author' },
        { type: 'text', name: 'text', isRequired: true },
        { type: 'flag', name: 'isSignOff' },
        { type: 'day', name: 'readOn' },
      ],
    },
  ],
}

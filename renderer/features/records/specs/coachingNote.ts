import type { RecordSpec } from '../spec.ts'

export const coachingNoteSpec: RecordSpec<'coachingNote'> = {
  kind: 'coachingNote',
  icon: 'stickyNote',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client' },
        { type: 'text', name: 'text', isRequired: true },
        { type: 'flag', name: 'isSignOff' },
        { type: 'line', name: 'author' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'day', isRequired: true },
        { type: 'reference', name: 'goalId', to: 'personalGoal' },
        { type: 'day', name: 'readOn' },
      ],
    },
  ],
  columns: ['clientId', 'author', 'day', 'isSignOff', 'readOn'],
  sorting: { id: 'day', desc: true },
  defaults: (today) => ({ day: today }),
  state: ({ readOn }) =>
    readOn === null ? { code: 'unread', tone: 'warn' } : { code: 'read', tone: 'neutral' },
  acts: [
    {
      id: 'read',
      icon: 'check',
      isOffered: ({ readOn }) => readOn === null,
      change: (_note, today) => ({ readOn: today }),
    },
    {
      id: 'unread',
      icon: 'undo2',
      isOffered: ({ readOn }) => readOn !== null,
      change: () => ({ readOn: null }),
    },
  ],
  isOpen: ({ readOn }) => readOn === null,
}

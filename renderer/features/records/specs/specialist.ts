import type { RecordSpec } from '../spec.ts'

export const specialistSpec: RecordSpec<'specialist'> = {
  kind: 'specialist',
  icon: 'userCheck',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'line', name: 'title' },
        { type: 'words', name: 'expertise' },
        { type: 'line', name: 'phone' },
        { type: 'line', name: 'email' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'line', name: 'department' },
        { type: 'text', name: 'notes' },
        { type: 'day', name: 'archivedOn' },
      ],
    },
  ],
  columns: ['title', 'department', 'expertise', 'phone', 'email'],
  sorting: { id: 'title', desc: false },
  state: ({ archivedOn }) =>
    archivedOn === null ? { code: 'here', tone: 'good' } : { code: 'left', tone: 'neutral' },
  acts: [
    {
      id: 'leave',
      icon: 'archive',
      isOffered: ({ archivedOn }) => archivedOn === null,
      change: (_specialist, today) => ({ archivedOn: today }),
    },
    {
      id: 'return',
      icon: 'archiveRestore',
      isOffered: ({ archivedOn }) => archivedOn !== null,
      change: () => ({ archivedOn: null }),
    },
  ],
  isOpen: ({ archivedOn }) => archivedOn === null,
}

import type { RecordWords } from '../../recordWords.ts'

export const coachingNoteEn = {
  one: 'Coaching note',
  many: 'Coaching notes',
  newTitle: 'New coaching note',
  editTitle: 'Edit coaching note',
  add: 'Add a coaching note',
  created: 'Coaching note added',
  updated: 'Coaching note changed',
  deleted_one: 'Coaching note deleted',
  deleted_other: '{{count}} coaching notes deleted',
  count_one: '{{count}} coaching note',
  count_other: '{{count}} coaching notes',
  emptyTitle: 'No coaching note yet',
  emptyText:
    'What the head of the department says about a dossier or a goal. The manager reads exactly what is written here.',
  search: 'Search coaching notes',
  fields: {
    clientId: 'About the dossier of',
    goalId: 'About the goal',
    day: 'Written on',
    author: 'By',
    text: 'Note',
    isSignOff: 'The dossier is signed off',
    readOn: 'Read on',
  },
  items: {},
  choices: {},
  groups: { more: 'More' },
  hints: { isSignOff: 'It holds until something in the dossier changes.' },
  states: { unread: 'Not read yet', read: 'Read' },
  acts: { read: 'Mark as read', unread: 'Mark as not read' },
} as const satisfies RecordWords<'coachingNote'>

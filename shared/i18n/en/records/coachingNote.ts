import type { RecordWords } from '../../recordWords.ts'

export const coachingNoteEn = {
  one: 'Coaching note',
  many: 'Coaching notes',
  newTitle: 'New coaching note',
  editTitle: 'Edit coaching note',
  add: 'Add coaching note',
  created: 'Coaching note added',
  updated: 'Coaching note changed',
  deleted_one: 'Coaching note deleted',
  deleted_other: '{{count}} × coaching note deleted',
  count_one: '{{count}} coaching note',
  count_other: '{{count}} coaching notes',
  emptyTitle: 'No coaching notes yet',
  emptyText: 'Write the first one down.',
  search: 'Search coaching notes',
  fields: {
    clientId: 'Client',
    goalId: 'Goal',
    day: 'Day',
    author: 'By',
    text: 'Text',
    isSignOff: 'Signs the dossier off',
    readOn: 'Read on',
  },
  items: {},
  choices: {},
} as const satisfies RecordWords<'coachingNote'>

import type { RecordWords } from '../../recordWords.ts'

export const feedbackEn = {
  one: 'Feedback',
  many: 'Feedback',
  newTitle: 'New feedback',
  editTitle: 'Edit feedback',
  add: 'Add feedback',
  created: 'Feedback added',
  updated: 'Feedback changed',
  deleted_one: 'Feedback deleted',
  deleted_other: '{{count}} pieces of feedback deleted',
  count_one: '{{count}} piece of feedback',
  count_other: '{{count}} pieces of feedback',
  emptyTitle: 'No feedback yet',
  emptyText:
    'What they think of our work, asked for or not. Ask while the work is running, not only at its end.',
  search: 'Search feedback',
  fields: {
    clientId: 'Client',
    personId: 'Who said it',
    day: 'Day',
    kind: 'Kind',
    isAsked: 'We asked for it',
    text: 'In their words',
    answer: 'What we did about it',
  },
  items: {},
  choices: {
    kind: {
      praise: 'Praise',
      criticism: 'Criticism',
      idea: 'Idea',
    },
  },
  groups: {
    answer: 'What came of it',
  },
  states: {
    praise: 'Praise',
    criticism: 'Criticism',
    idea: 'Idea',
  },
} as const satisfies RecordWords<'feedback'>

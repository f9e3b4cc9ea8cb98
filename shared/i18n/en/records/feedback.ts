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
  deleted_other: '{{count}} × feedback deleted',
  count_one: '{{count}} feedback',
  count_other: '{{count}} feedback',
  emptyTitle: 'No feedback yet',
  emptyText: 'Write the first one down.',
  search: 'Search feedback',
  fields: {
    clientId: 'Client',
    personId: 'Person',
    day: 'Day',
    kind: 'Kind',
    isAsked: 'We asked for it',
    text: 'Text',
    answer: 'Answer',
  },
  items: {},
  choices: {
    kind: {
      praise: 'Praise',
      criticism: 'Criticism',
      idea: 'Idea',
    },
  },
} as const satisfies RecordWords<'feedback'>

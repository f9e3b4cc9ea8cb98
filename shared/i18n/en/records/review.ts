import type { RecordWords } from '../../recordWords.ts'

export const reviewEn = {
  one: 'Review',
  many: 'Reviews',
  newTitle: 'New review',
  editTitle: 'Edit review',
  add: 'Add a review',
  created: 'Review added',
  updated: 'Review changed',
  deleted_one: 'Review deleted',
  deleted_other: '{{count}} reviews deleted',
  count_one: '{{count}} review',
  count_other: '{{count}} reviews',
  emptyTitle: 'No review yet',
  emptyText:
    'Sum up interim results with the specialists of both sides. Good questions at that table open the next deal.',
  search: 'Search reviews',
  fields: {
    clientId: 'Client',
    title: 'What was reviewed',
    day: 'Day',
    rating: 'Their satisfaction, 1 to 5',
    personIds: 'Their side',
    specialistIds: 'Our side',
    results: 'Results',
    openings: 'What it opens',
    nextOn: 'Next review',
  },
  items: {},
  choices: {},
  groups: {
    who: 'At the table',
    next: 'What comes next',
  },
  hints: {
    openings: 'What else could be sold, or carried over to another branch.',
    rating: '1 poor, 5 excellent. Empty when nobody asked.',
  },
} as const satisfies RecordWords<'review'>

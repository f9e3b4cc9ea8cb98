import type { RecordWords } from '../../recordWords.ts'

export const whitespaceCellEn = {
  one: 'Whitespace field',
  many: 'Whitespace',
  newTitle: 'New whitespace field',
  editTitle: 'Edit whitespace field',
  add: 'Add whitespace field',
  created: 'Whitespace field filled in',
  updated: 'Whitespace field changed',
  deleted_one: 'Whitespace field cleared',
  deleted_other: '{{count}} whitespace fields cleared',
  count_one: '{{count}} whitespace field',
  count_other: '{{count}} whitespace fields',
  emptyTitle: 'Who serves them with what?',
  emptyText: 'For each unit of a client and each offering: us, a competitor, themselves, or nobody yet.',
  search: 'Search the whitespace',
  fields: {
    clientId: 'Client',
    offeringId: 'Offering',
    state: 'Served by',
    competitorId: 'Competitor',
    note: 'Note',
  },
  items: {},
  choices: {
    state: {
      us: 'Us',
      competitor: 'Competitor',
      inHouse: 'In-house',
      none: 'Nobody',
      unknown: 'Unknown',
    },
  },
  hints: {
    clientId: 'The unit itself: a branch or department that is a client of its own.',
    competitorId: 'Only where a competitor serves them.',
  },
  acts: { matrix: 'In the matrix' },
  states: {
    us: 'Us',
    competitor: 'Competitor',
    inHouse: 'In-house',
    none: 'Nobody',
    unknown: 'Unknown',
  },
} as const satisfies RecordWords<'whitespaceCell'>

import type { RecordWords } from '../../recordWords.ts'

export const whitespaceCellEn = {
  one: 'Whitespace cell',
  many: 'Whitespace',
  newTitle: 'New whitespace cell',
  editTitle: 'Edit whitespace cell',
  add: 'Add whitespace cell',
  created: 'Whitespace cell added',
  updated: 'Whitespace cell changed',
  deleted_one: 'Whitespace cell deleted',
  deleted_other: '{{count}} × whitespace cell deleted',
  count_one: '{{count}} whitespace cell',
  count_other: '{{count}} whitespace',
  emptyTitle: 'No whitespace yet',
  emptyText: 'Write the first one down.',
  search: 'Search whitespace',
  fields: {
    clientId: 'Client',
    offeringId: 'Offering',
    state: 'State',
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
} as const satisfies RecordWords<'whitespaceCell'>

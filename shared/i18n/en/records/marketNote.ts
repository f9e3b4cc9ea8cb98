import type { RecordWords } from '../../recordWords.ts'

export const marketNoteEn = {
  one: 'Market note',
  many: 'Market notes',
  newTitle: 'New market note',
  editTitle: 'Edit market note',
  add: 'Add market note',
  created: 'Market note added',
  updated: 'Market note changed',
  deleted_one: 'Market note deleted',
  deleted_other: '{{count}} × market note deleted',
  count_one: '{{count}} market note',
  count_other: '{{count}} market notes',
  emptyTitle: 'No market notes yet',
  emptyText: 'Write the first one down.',
  search: 'Search market notes',
  fields: {
    clientId: 'Client',
    competitorId: 'Competitor',
    day: 'Day',
    kind: 'Kind',
    title: 'Title',
    text: 'Text',
    source: 'Source',
  },
  items: {},
  choices: {
    kind: {
      development: 'Development',
      threat: 'Threat',
      opportunity: 'Opportunity',
      competitorMove: 'Move of a competitor',
    },
  },
} as const satisfies RecordWords<'marketNote'>

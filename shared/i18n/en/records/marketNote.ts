import type { RecordWords } from '../../recordWords.ts'

export const marketNoteEn = {
  one: 'Market note',
  many: 'Market notes',
  newTitle: 'New market note',
  editTitle: 'Edit market note',
  add: 'Add a market note',
  created: 'Market note added',
  updated: 'Market note changed',
  deleted_one: 'Market note deleted',
  deleted_other: '{{count}} market notes deleted',
  count_one: '{{count}} market note',
  count_other: '{{count}} market notes',
  emptyTitle: 'No market note yet',
  emptyText:
    'What moves in the business of your clients: growth, dangers, what others do. Half a step ahead of them is enough.',
  search: 'Search market notes',
  fields: {
    clientId: 'About the client',
    competitorId: 'About the competitor',
    day: 'Noted on',
    kind: 'What it is',
    title: 'What happens',
    text: 'What it means for them and for us',
    source: 'Where it was read or heard',
  },
  items: {},
  choices: {
    kind: {
      development: 'Development',
      threat: 'Danger',
      opportunity: 'Opening',
      competitorMove: 'Move of a competitor',
    },
  },
  groups: { more: 'More' },
  hints: { clientId: 'Leave it empty when it concerns the whole market.' },
} as const satisfies RecordWords<'marketNote'>

import type { RecordWords } from '../../recordWords.ts'

export const personLinkEn = {
  one: 'Relation',
  many: 'Relations',
  newTitle: 'New relation',
  editTitle: 'Edit relation',
  add: 'Add relation',
  created: 'Relation added',
  updated: 'Relation changed',
  deleted_one: 'Relation deleted',
  deleted_other: '{{count}} × relation deleted',
  count_one: '{{count}} relation',
  count_other: '{{count}} relations',
  emptyTitle: 'No relations yet',
  emptyText: 'Write the first one down.',
  search: 'Search relations',
  fields: {
    personId: 'Person',
    otherId: 'Other person',
    kind: 'Kind',
    note: 'Note',
  },
  items: {},
  choices: {
    kind: {
      reportsTo: 'Reports to',
      worksWith: 'Works with',
      listensTo: 'Listens to',
      friend: 'Friend',
      relative: 'Relative',
      formerColleague: 'Former colleague',
    },
  },
} as const satisfies RecordWords<'personLink'>

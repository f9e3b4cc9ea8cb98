import type { RecordWords } from '../../recordWords.ts'

export const exhibitionEn = {
  one: 'Exhibition',
  many: 'Exhibitions',
  newTitle: 'New exhibition',
  editTitle: 'Edit exhibition',
  add: 'Add exhibition',
  created: 'Exhibition added',
  updated: 'Exhibition changed',
  deleted_one: 'Exhibition deleted',
  deleted_other: '{{count}} × exhibition deleted',
  count_one: '{{count}} exhibition',
  count_other: '{{count}} exhibitions',
  emptyTitle: 'No exhibitions yet',
  emptyText: 'Write the first one down.',
  search: 'Search exhibitions',
  fields: {
    name: 'Name',
    place: 'Place',
    fromDay: 'From',
    toDay: 'Until',
    cards: 'Cards',
    notes: 'Notes',
  },
  items: {
    cards: {
      personId: 'Person',
      clientId: 'Client',
      note: 'Note',
    },
  },
  choices: {},
} as const satisfies RecordWords<'exhibition'>

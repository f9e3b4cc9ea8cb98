import type { RecordWords } from '../../recordWords.ts'

export const exhibitionEn = {
  one: 'Exhibition',
  many: 'Exhibitions',
  open: 'Ahead',
  newTitle: 'New exhibition',
  editTitle: 'Edit exhibition',
  add: 'New exhibition',
  created: 'Exhibition added',
  updated: 'Exhibition changed',
  deleted_one: 'Exhibition deleted',
  deleted_other: '{{count}} exhibitions deleted',
  count_one: '{{count}} exhibition',
  count_other: '{{count}} exhibitions',
  emptyTitle: 'Where do people come to your stand?',
  emptyText: 'Write down an exhibition, and type in the cards you collected there all at once.',
  search: 'Name, place, notes',
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
      clientId: 'Company',
      note: 'What was said',
    },
  },
  choices: {},
  groups: { cards: 'Cards collected at the stand' },
  hints: { toDay: 'Empty for a single day.' },
  states: { ahead: 'Ahead', now: 'On now', over: 'Over' },
  acts: { cards: 'Type in cards' },
} as const satisfies RecordWords<'exhibition'>

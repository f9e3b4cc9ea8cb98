import type { RecordWords } from '../../recordWords.ts'

export const offeringEn = {
  one: 'Offering',
  many: 'Offerings',
  newTitle: 'New offering',
  editTitle: 'Edit offering',
  add: 'Add offering',
  created: 'Offering added',
  updated: 'Offering changed',
  deleted_one: 'Offering deleted',
  deleted_other: '{{count}} offerings deleted',
  count_one: '{{count}} offering',
  count_other: '{{count}} offerings',
  emptyTitle: 'What do you sell?',
  emptyText: 'Write down products, services and know-how: deals, sales and the whitespace are about them.',
  search: 'Search offerings',
  fields: {
    name: 'Name',
    code: 'Code',
    kind: 'Kind',
    benefit: 'What it does for a client',
    price: 'Price',
    unit: 'Price is for',
    archivedOn: 'No longer offered since',
  },
  items: {},
  choices: {
    kind: {
      product: 'Product',
      service: 'Service',
      knowHow: 'Know-how',
    },
  },
  groups: { more: 'Code and archive' },
  hints: {
    benefit: 'In figures, where there are any.',
    unit: 'For example “room”, “year” or “pallet and month”.',
  },
  states: { offered: 'Offered', archived: 'No longer offered' },
  acts: { archive: 'No longer offer', restore: 'Offer again' },
} as const satisfies RecordWords<'offering'>

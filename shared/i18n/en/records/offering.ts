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
  deleted_other: '{{count}} × offering deleted',
  count_one: '{{count}} offering',
  count_other: '{{count}} offerings',
  emptyTitle: 'No offerings yet',
  emptyText: 'Write the first one down.',
  search: 'Search offerings',
  fields: {
    name: 'Name',
    code: 'Code',
    kind: 'Kind',
    benefit: 'What it does for a client',
    price: 'Price',
    unit: 'Unit',
    archivedOn: 'Archived on',
  },
  items: {},
  choices: {
    kind: {
      product: 'Product',
      service: 'Service',
      knowHow: 'Know-how',
    },
  },
} as const satisfies RecordWords<'offering'>

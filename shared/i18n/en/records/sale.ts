import type { RecordWords } from '../../recordWords.ts'

export const saleEn = {
  one: 'Sale',
  many: 'Sales',
  newTitle: 'New sale',
  editTitle: 'Edit sale',
  add: 'Add sale',
  created: 'Sale added',
  updated: 'Sale changed',
  deleted_one: 'Sale deleted',
  deleted_other: '{{count}} × sale deleted',
  count_one: '{{count}} sale',
  count_other: '{{count}} sales',
  emptyTitle: 'No sales yet',
  emptyText: 'Write the first one down.',
  search: 'Search sales',
  fields: {
    clientId: 'Client',
    offeringId: 'Offering',
    month: 'Month',
    amount: 'Amount',
    note: 'Note',
  },
  items: {},
  choices: {},
} as const satisfies RecordWords<'sale'>

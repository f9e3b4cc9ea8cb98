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
  deleted_other: '{{count}} sales deleted',
  count_one: '{{count}} sale',
  count_other: '{{count}} sales',
  emptyTitle: 'No sales yet',
  emptyText: 'One line a client and month is enough to see on whom your income depends.',
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
  groups: { more: 'Note' },
  hints: { amount: 'A credit note has a minus in front.' },
} as const satisfies RecordWords<'sale'>

import type { RecordWords } from '../../recordWords.ts'

export const deliveryEn = {
  one: 'Delivery',
  many: 'Deliveries',
  newTitle: 'New delivery',
  editTitle: 'Edit delivery',
  add: 'Add delivery',
  created: 'Delivery added',
  updated: 'Delivery changed',
  deleted_one: 'Delivery deleted',
  deleted_other: '{{count}} × delivery deleted',
  count_one: '{{count}} delivery',
  count_other: '{{count}} deliveries',
  emptyTitle: 'No deliveries yet',
  emptyText: 'Write the first one down.',
  search: 'Search deliveries',
  fields: {
    clientId: 'Client',
    contractId: 'Contract',
    title: 'Title',
    promisedOn: 'Promised for',
    deliveredOn: 'Delivered on',
    outcome: 'Outcome',
    notes: 'Notes',
  },
  items: {},
  choices: {
    outcome: {
      asExpected: 'As expected',
      partly: 'Partly',
      notAsExpected: 'Not as expected',
    },
  },
} as const satisfies RecordWords<'delivery'>

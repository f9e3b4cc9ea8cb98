import type { RecordWords } from '../../recordWords.ts'

export const deliveryEn = {
  one: 'Delivery',
  many: 'Deliveries',
  newTitle: 'New delivery',
  editTitle: 'Edit delivery',
  add: 'Add a delivery',
  created: 'Delivery added',
  updated: 'Delivery changed',
  deleted_one: 'Delivery deleted',
  deleted_other: '{{count}} deliveries deleted',
  count_one: '{{count}} delivery',
  count_other: '{{count}} deliveries',
  emptyTitle: 'No delivery yet',
  emptyText:
    'Write down what we have promised to deliver and for which day. What is late shows up here and on Today.',
  search: 'Search deliveries',
  fields: {
    clientId: 'Client',
    contractId: 'Contract',
    title: 'What is delivered',
    promisedOn: 'Promised for',
    deliveredOn: 'Delivered on',
    outcome: 'Was it as they expected?',
    notes: 'Notes',
  },
  items: {},
  choices: {
    outcome: {
      asExpected: 'As expected',
      partly: 'In part',
      notAsExpected: 'Not as expected',
    },
  },
  groups: {
    outcome: 'How it went',
    more: 'More',
  },
  states: {
    planned: 'Planned',
    dueToday: 'Due today',
    late: 'Late',
    inTime: 'In time',
    deliveredLate: 'Came late',
  },
  acts: {
    deliver: 'Delivered today',
    asExpected: 'As they expected',
  },
} as const satisfies RecordWords<'delivery'>

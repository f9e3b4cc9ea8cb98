import type { RecordWords } from '../../recordWords.ts'

export const complaintEn = {
  one: 'Complaint',
  many: 'Complaints',
  newTitle: 'New complaint',
  editTitle: 'Edit complaint',
  add: 'Add a complaint',
  created: 'Complaint added',
  updated: 'Complaint changed',
  deleted_one: 'Complaint deleted',
  deleted_other: '{{count}} complaints deleted',
  count_one: '{{count}} complaint',
  count_other: '{{count}} complaints',
  emptyTitle: 'No complaint',
  emptyText:
    'Complaints, wishes and misunderstandings are solved fast and with the least loss: listen, show that you care, find a way.',
  search: 'Search complaints',
  fields: {
    clientId: 'Client',
    personId: 'Who said it',
    deliveryId: 'About the delivery',
    kind: 'Kind',
    subject: 'What it is about',
    text: 'In their words',
    receivedOn: 'Received on',
    acknowledgedOn: 'Acknowledged on',
    resolvedOn: 'Resolved on',
    loss: 'Loss',
    solution: 'What solved it',
  },
  items: {},
  choices: {
    kind: {
      complaint: 'Complaint',
      wish: 'Wish',
      misunderstanding: 'Misunderstanding',
    },
  },
  groups: {
    solution: 'The way out',
    more: 'More',
  },
  hints: {
    acknowledgedOn: 'The day on which somebody called and listened.',
    loss: 'What it cost us, if it can be put in money.',
    solution: 'The next manager will be glad of it.',
  },
  states: {
    received: 'Received',
    acknowledged: 'Acknowledged',
    resolved: 'Resolved',
  },
  acts: {
    acknowledge: 'Acknowledged today',
    resolve: 'Resolved today',
    reopen: 'Open again',
  },
} as const satisfies RecordWords<'complaint'>

import type { RecordWords } from '../../recordWords.ts'

export const complaintEn = {
  one: 'Complaint',
  many: 'Complaints',
  newTitle: 'New complaint',
  editTitle: 'Edit complaint',
  add: 'Add complaint',
  created: 'Complaint added',
  updated: 'Complaint changed',
  deleted_one: 'Complaint deleted',
  deleted_other: '{{count}} × complaint deleted',
  count_one: '{{count}} complaint',
  count_other: '{{count}} complaints',
  emptyTitle: 'No complaints yet',
  emptyText: 'Write the first one down.',
  search: 'Search complaints',
  fields: {
    clientId: 'Client',
    personId: 'Person',
    deliveryId: 'Delivery',
    kind: 'Kind',
    subject: 'Subject',
    text: 'Text',
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
} as const satisfies RecordWords<'complaint'>

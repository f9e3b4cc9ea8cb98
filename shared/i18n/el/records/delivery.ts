import type { MessagesLike } from '../../messages.ts'
import type { deliveryEn } from '../../en/records/delivery.ts'

export const deliveryEl = {
  one: 'Παράδοση',
  many: 'Παραδόσεις',
  newTitle: 'Νέα παράδοση',
  editTitle: 'Επεξεργασία: παράδοση',
  add: 'Προσθήκη: παράδοση',
  created: 'Η παράδοση προστέθηκε',
  updated: 'Η παράδοση άλλαξε',
  deleted_one: 'Η παράδοση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} παραδόσεις',
  count_one: '{{count}} παράδοση',
  count_other: '{{count}} παραδόσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη παραδόσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: παραδόσεις',
  fields: {
    clientId: 'Πελάτης',
    contractId: 'Σύμβαση',
    title: 'Τίτλος',
    promisedOn: 'Υποσχεθήκαμε για',
    deliveredOn: 'Παραδόθηκε στις',
    outcome: 'Έκβαση',
    notes: 'Σημειώσεις',
  },
  items: {},
  choices: {
    outcome: {
      asExpected: 'Όπως το περίμεναν',
      partly: 'Εν μέρει',
      notAsExpected: 'Όχι όπως το περίμεναν',
    },
  },
} as const satisfies MessagesLike<typeof deliveryEn>

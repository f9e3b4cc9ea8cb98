import type { MessagesLike } from '../../messages.ts'
import type { deliveryEn } from '../../en/records/delivery.ts'

export const deliveryEl = {
  one: 'Παράδοση',
  many: 'Παραδόσεις',
  newTitle: 'Νέα παράδοση',
  editTitle: 'Επεξεργασία παράδοσης',
  add: 'Προσθήκη παράδοσης',
  created: 'Η παράδοση προστέθηκε',
  updated: 'Η παράδοση άλλαξε',
  deleted_one: 'Η παράδοση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} παραδόσεις',
  count_one: '{{count}} παράδοση',
  count_other: '{{count}} παραδόσεις',
  emptyTitle: 'Καμία παράδοση ακόμη',
  emptyText:
    'Καταγράψτε τι υποσχεθήκαμε να παραδώσουμε και για ποια ημέρα. Ό,τι καθυστερεί φαίνεται εδώ και στο «Σήμερα».',
  search: 'Αναζήτηση στις παραδόσεις',
  fields: {
    clientId: 'Πελάτης',
    contractId: 'Σύμβαση',
    title: 'Τι παραδίδεται',
    promisedOn: 'Υποσχεθήκαμε για',
    deliveredOn: 'Παραδόθηκε στις',
    outcome: 'Ήταν όπως το περίμεναν;',
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
  groups: {
    outcome: 'Πώς πήγε',
    more: 'Περισσότερα',
  },
  states: {
    planned: 'Προγραμματισμένη',
    dueToday: 'Σήμερα',
    late: 'Καθυστερεί',
    inTime: 'Στην ώρα της',
    deliveredLate: 'Με καθυστέρηση',
  },
  acts: {
    deliver: 'Παραδόθηκε σήμερα',
    asExpected: 'Όπως το περίμεναν',
  },
} as const satisfies MessagesLike<typeof deliveryEn>

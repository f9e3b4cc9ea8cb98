import type { MessagesLike } from '../../messages.ts'
import type { promiseEn } from '../../en/records/promise.ts'

export const promiseEl = {
  one: 'Υπόσχεση',
  many: 'Υποσχέσεις',
  newTitle: 'Νέα υπόσχεση',
  editTitle: 'Επεξεργασία: υπόσχεση',
  add: 'Προσθήκη: υπόσχεση',
  created: 'Η υπόσχεση προστέθηκε',
  updated: 'Η υπόσχεση άλλαξε',
  deleted_one: 'Η υπόσχεση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} υποσχέσεις',
  count_one: '{{count}} υπόσχεση',
  count_other: '{{count}} υποσχέσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη υποσχέσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: υποσχέσεις',
  fields: {
    clientId: 'Πελάτης',
    side: 'Ποιος υποσχέθηκε',
    personId: 'Πρόσωπο',
    what: 'Τι',
    madeOn: 'Ημερομηνία',
    dueOn: 'Έως',
    keptOn: 'Τηρήθηκε στις',
    withdrawnOn: 'Αποσύρθηκε στις',
    notes: 'Σημειώσεις',
  },
  items: {},
  choices: {
    side: {
      ours: 'Δική μας',
      theirs: 'Δική τους',
    },
  },
} as const satisfies MessagesLike<typeof promiseEn>

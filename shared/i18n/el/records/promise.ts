import type { MessagesLike } from '../../messages.ts'
import type { promiseEn } from '../../en/records/promise.ts'

export const promiseEl = {
  one: 'Υπόσχεση',
  many: 'Υποσχέσεις',
  newTitle: 'Νέα υπόσχεση',
  editTitle: 'Επεξεργασία υπόσχεσης',
  add: 'Προσθήκη υπόσχεσης',
  created: 'Η υπόσχεση προστέθηκε',
  updated: 'Η υπόσχεση άλλαξε',
  deleted_one: 'Η υπόσχεση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} υποσχέσεις',
  count_one: '{{count}} υπόσχεση',
  count_other: '{{count}} υποσχέσεις',
  emptyTitle: 'Καμία υπόσχεση ακόμη',
  emptyText:
    'Ποιος υποσχέθηκε τι, σε ποιον και έως πότε: οι δικές μας για να τηρηθούν, οι δικές τους για να μην ξεχαστούν.',
  search: 'Αναζήτηση στις υποσχέσεις',
  fields: {
    clientId: 'Πελάτης',
    side: 'Ποιος έδωσε τον λόγο του',
    personId: 'Σε ποιον ή από ποιον',
    what: 'Τι υποσχέθηκε',
    madeOn: 'Δόθηκε στις',
    dueOn: 'Έως',
    keptOn: 'Τηρήθηκε στις',
    withdrawnOn: 'Ανακλήθηκε στις',
    notes: 'Σημειώσεις',
  },
  items: {},
  choices: {
    side: {
      ours: 'Εμείς',
      theirs: 'Εκείνοι',
    },
  },
  groups: {
    more: 'Περισσότερα',
  },
  states: {
    open: 'Ανοιχτή',
    dueToday: 'Σήμερα',
    overdue: 'Εκπρόθεσμη',
    kept: 'Τηρήθηκε',
    keptLate: 'Τηρήθηκε αργά',
    withdrawn: 'Ανακλήθηκε',
  },
  acts: {
    keep: 'Τηρήθηκε',
    withdraw: 'Ανακλήθηκε',
    reopen: 'Ξανά ανοιχτή',
  },
} as const satisfies MessagesLike<typeof promiseEn>

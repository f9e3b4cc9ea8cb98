import type { MessagesLike } from '../../messages.ts'
import type { objectionEn } from '../../en/records/objection.ts'

export const objectionEl = {
  one: 'Αντίρρηση',
  many: 'Αντιρρήσεις',
  newTitle: 'Νέα αντίρρηση',
  editTitle: 'Επεξεργασία: αντίρρηση',
  add: 'Προσθήκη: αντίρρηση',
  created: 'Η αντίρρηση προστέθηκε',
  updated: 'Η αντίρρηση άλλαξε',
  deleted_one: 'Η αντίρρηση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} αντιρρήσεις',
  count_one: '{{count}} αντίρρηση',
  count_other: '{{count}} αντιρρήσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη αντιρρήσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: αντιρρήσεις',
  fields: {
    clientId: 'Πελάτης',
    personId: 'Πρόσωπο',
    attemptId: 'Κλήση',
    day: 'Ημέρα',
    topic: 'Θέμα',
    objection: 'Αντίρρηση',
    answer: 'Απάντηση',
    outcome: 'Έκβαση',
  },
  items: {},
  choices: {
    topic: {
      price: 'Τιμή',
      need: 'Ανάγκη',
      trust: 'Εμπιστοσύνη',
      time: 'Χρόνος',
      competitor: 'Ανταγωνιστής',
      authority: 'Αρμοδιότητα',
      other: 'Άλλο',
    },
    outcome: {
      open: 'Ανοιχτή',
      answered: 'Απαντήθηκε',
      stayed: 'Παρέμεινε',
    },
  },
} as const satisfies MessagesLike<typeof objectionEn>

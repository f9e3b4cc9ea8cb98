import type { MessagesLike } from '../../messages.ts'
import type { objectionEn } from '../../en/records/objection.ts'

export const objectionEl = {
  one: 'Αντίρρηση',
  many: 'Αντιρρήσεις',
  newTitle: 'Νέα αντίρρηση',
  editTitle: 'Επεξεργασία αντίρρησης',
  add: 'Νέα αντίρρηση',
  created: 'Η αντίρρηση προστέθηκε',
  updated: 'Η αντίρρηση άλλαξε',
  deleted_one: 'Η αντίρρηση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} αντιρρήσεις',
  count_one: '{{count}} αντίρρηση',
  count_other: '{{count}} αντιρρήσεις',
  emptyTitle: 'Τι έχουν να αντιτείνουν;',
  emptyText:
    'Οι ίδιες αντιρρήσεις ξανάρχονται, από άλλους. Γράψτε τι ειπώθηκε και τι απαντήσατε, και η επόμενη κλήση θα έχει έτοιμη την απάντηση.',
  search: 'Αντίρρηση, απάντηση, πελάτης',
  fields: {
    clientId: 'Πελάτης',
    personId: 'Ποιος το είπε',
    attemptId: 'Στην κλήση',
    day: 'Ημέρα',
    topic: 'Τι αφορά',
    objection: 'Τι είπαν',
    answer: 'Τι απαντήσαμε',
    outcome: 'Βοήθησε;',
  },
  items: {},
  choices: {
    topic: {
      price: 'Τιμή',
      need: 'Δεν το χρειάζονται',
      trust: 'Εμπιστοσύνη',
      time: 'Όχι τώρα',
      competitor: 'Έχουν προμηθευτή',
      authority: 'Αποφασίζουν άλλοι',
      other: 'Κάτι άλλο',
    },
    outcome: {
      open: 'Δεν ξέρουμε ακόμη',
      answered: 'Βοήθησε',
      stayed: 'Η αντίρρηση έμεινε',
    },
  },
  groups: { more: 'Πότε και σε ποια κλήση' },
  hints: { answer: 'Με τα δικά σας λόγια. Ό,τι βοήθησε προτείνεται πρώτο, όταν το ξαναπεί κάποιος.' },
  states: { open: 'Χωρίς απάντηση ακόμη', answered: 'Απαντήθηκε', stayed: 'Έμεινε' },
  acts: { helped: 'Βοήθησε', stayed: 'Δεν βοήθησε' },
} as const satisfies MessagesLike<typeof objectionEn>

import type { MessagesLike } from '../../messages.ts'
import type { marketNoteEn } from '../../en/records/marketNote.ts'

export const marketNoteEl = {
  one: 'Σημείωση αγοράς',
  many: 'Σημειώσεις αγοράς',
  newTitle: 'Νέα σημείωση αγοράς',
  editTitle: 'Επεξεργασία: σημείωση αγοράς',
  add: 'Προσθήκη: σημείωση αγοράς',
  created: 'Η σημείωση αγοράς προστέθηκε',
  updated: 'Η σημείωση αγοράς άλλαξε',
  deleted_one: 'Η σημείωση αγοράς διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} σημειώσεις αγοράς',
  count_one: '{{count}} σημείωση αγοράς',
  count_other: '{{count}} σημειώσεις αγοράς',
  emptyTitle: 'Δεν υπάρχουν ακόμη σημειώσεις αγοράς',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: σημειώσεις αγοράς',
  fields: {
    clientId: 'Πελάτης',
    competitorId: 'Ανταγωνιστής',
    day: 'Ημέρα',
    kind: 'Είδος',
    title: 'Τίτλος',
    text: 'Κείμενο',
    source: 'Πηγή',
  },
  items: {},
  choices: {
    kind: {
      development: 'Εξέλιξη',
      threat: 'Απειλή',
      opportunity: 'Ευκαιρία',
      competitorMove: 'Κίνηση ανταγωνιστή',
    },
  },
} as const satisfies MessagesLike<typeof marketNoteEn>

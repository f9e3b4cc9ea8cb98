import type { MessagesLike } from '../../messages.ts'
import type { coachingNoteEn } from '../../en/records/coachingNote.ts'

export const coachingNoteEl = {
  one: 'Σημείωση καθοδήγησης',
  many: 'Σημειώσεις καθοδήγησης',
  newTitle: 'Νέα σημείωση καθοδήγησης',
  editTitle: 'Επεξεργασία: σημείωση καθοδήγησης',
  add: 'Προσθήκη: σημείωση καθοδήγησης',
  created: 'Η σημείωση καθοδήγησης προστέθηκε',
  updated: 'Η σημείωση καθοδήγησης άλλαξε',
  deleted_one: 'Η σημείωση καθοδήγησης διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} σημειώσεις καθοδήγησης',
  count_one: '{{count}} σημείωση καθοδήγησης',
  count_other: '{{count}} σημειώσεις καθοδήγησης',
  emptyTitle: 'Δεν υπάρχουν ακόμη σημειώσεις καθοδήγησης',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: σημειώσεις καθοδήγησης',
  fields: {
    clientId: 'Πελάτης',
    goalId: 'Στόχος',
    day: 'Ημέρα',
    author: 'Από',
    text: 'Κείμενο',
    isSignOff: 'Εγκρίνει τον φάκελο',
    readOn: 'Διαβάστηκε στις',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof coachingNoteEn>

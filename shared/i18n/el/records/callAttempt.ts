import type { MessagesLike } from '../../messages.ts'
import type { callAttemptEn } from '../../en/records/callAttempt.ts'

export const callAttemptEl = {
  one: 'Κλήση',
  many: 'Κλήσεις',
  newTitle: 'Νέα κλήση',
  editTitle: 'Επεξεργασία: κλήση',
  add: 'Προσθήκη: κλήση',
  created: 'Η κλήση προστέθηκε',
  updated: 'Η κλήση άλλαξε',
  deleted_one: 'Η κλήση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} κλήσεις',
  count_one: '{{count}} κλήση',
  count_other: '{{count}} κλήσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη κλήσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: κλήσεις',
  fields: {
    clientId: 'Πελάτης',
    callListId: 'Λίστα κλήσεων',
    personId: 'Πρόσωπο',
    day: 'Ημέρα',
    result: 'Αποτέλεσμα',
    nextTryOn: 'Νέα προσπάθεια στις',
    note: 'Σημείωση',
  },
  items: {},
  choices: {
    result: {
      noAnswer: 'Δεν απάντησε',
      callBack: 'Να ξανακαλέσω',
      interested: 'Ενδιαφέρεται',
      meeting: 'Κλείστηκε συνάντηση',
      refused: 'Αρνήθηκε',
      wrongNumber: 'Λάθος αριθμός',
    },
  },
} as const satisfies MessagesLike<typeof callAttemptEn>

import type { MessagesLike } from '../../messages.ts'
import type { callAttemptEn } from '../../en/records/callAttempt.ts'

export const callAttemptEl = {
  one: 'Κλήση',
  many: 'Κλήσεις',
  open: 'Για νέα κλήση',
  newTitle: 'Νέα κλήση',
  editTitle: 'Επεξεργασία κλήσης',
  add: 'Προσθήκη κλήσης',
  created: 'Η κλήση προστέθηκε',
  updated: 'Η κλήση άλλαξε',
  deleted_one: 'Η κλήση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} κλήσεις',
  count_one: '{{count}} κλήση',
  count_other: '{{count}} κλήσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη κλήσεις',
  emptyText:
    'Ανοίξτε μια λίστα και αρχίστε τις κλήσεις: κάθε προσπάθεια καταγράφεται εδώ, με το αποτέλεσμα και την επόμενη.',
  search: 'Πελάτης, πρόσωπο, σημείωση',
  fields: {
    clientId: 'Πελάτης',
    callListId: 'Από τη λίστα',
    personId: 'Ζητήσαμε',
    day: 'Ημέρα',
    result: 'Αποτέλεσμα',
    nextTryOn: 'Νέα προσπάθεια στις',
    note: 'Σημείωση',
  },
  items: {},
  choices: {
    result: {
      noAnswer: 'Δεν απάντησε',
      callBack: 'Ξανά αργότερα',
      interested: 'Ενδιαφέρεται',
      meeting: 'Κλείστηκε συνάντηση',
      refused: 'Αρνήθηκε',
      wrongNumber: 'Λάθος αριθμός',
    },
  },
  groups: { more: 'Ημέρα και λίστα' },
  hints: { nextTryOn: 'Κενό σημαίνει ότι δεν θα γίνει άλλη κλήση.' },
  states: {
    noAnswer: 'Δεν απάντησε',
    callBack: 'Ξανά αργότερα',
    interested: 'Ενδιαφέρεται',
    meeting: 'Κλείστηκε συνάντηση',
    refused: 'Αρνήθηκε',
    wrongNumber: 'Λάθος αριθμός',
  },
  acts: { noMore: 'Καμία άλλη προσπάθεια' },
} as const satisfies MessagesLike<typeof callAttemptEn>

import type { MessagesLike } from '../../messages.ts'
import type { requestEn } from '../../en/records/request.ts'

export const requestEl = {
  one: 'Αίτημα σε συνάδελφο',
  many: 'Αιτήματα σε συναδέλφους',
  tab: 'Αιτήματα',
  newTitle: 'Νέο αίτημα σε συνάδελφο',
  editTitle: 'Επεξεργασία αιτήματος',
  add: 'Προσθήκη αιτήματος σε συνάδελφο',
  created: 'Το αίτημα προστέθηκε',
  updated: 'Το αίτημα άλλαξε',
  deleted_one: 'Το αίτημα διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} αιτήματα',
  count_one: '{{count}} αίτημα',
  count_other: '{{count}} αιτήματα',
  emptyTitle: 'Κανένα αίτημα ακόμη',
  emptyText:
    'Τι χρειάζεστε από το δικό μας σπίτι, από ποιον και έως πότε: για να μην ξεχαστεί από καμία πλευρά.',
  search: 'Αναζήτηση στα αιτήματα',
  fields: {
    what: 'Τι χρειάζεται',
    clientId: 'Για τον πελάτη',
    specialistId: 'Από τον ειδικό',
    owner: 'Ή από κάποιον άλλον',
    askedOn: 'Ζητήθηκε στις',
    dueOn: 'Έως',
    doneOn: 'Έγινε στις',
    notes: 'Σημειώσεις',
  },
  items: {},
  choices: {},
  groups: { more: 'Περισσότερα' },
  hints: { owner: 'Ένα όνομα, όταν δεν είναι από τους ειδικούς. Αν επιλεγεί ειδικός, ισχύει εκείνος.' },
  states: {
    open: 'Ανοιχτό',
    dueToday: 'Σήμερα',
    overdue: 'Εκπρόθεσμο',
    done: 'Έγινε',
    doneLate: 'Έγινε αργά',
    noOwner: 'Χωρίς υπεύθυνο',
  },
  acts: { finish: 'Έγινε', reopen: 'Ξανά ανοιχτό' },
} as const satisfies MessagesLike<typeof requestEn>

import type { MessagesLike } from '../../messages.ts'
import type { requestEn } from '../../en/records/request.ts'

export const requestEl = {
  one: 'Αίτημα',
  many: 'Αιτήματα',
  newTitle: 'Νέο αίτημα',
  editTitle: 'Επεξεργασία: αίτημα',
  add: 'Προσθήκη: αίτημα',
  created: 'Το αίτημα προστέθηκε',
  updated: 'Το αίτημα άλλαξε',
  deleted_one: 'Το αίτημα διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} αιτήματα',
  count_one: '{{count}} αίτημα',
  count_other: '{{count}} αιτήματα',
  emptyTitle: 'Δεν υπάρχουν ακόμη αιτήματα',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: αιτήματα',
  fields: {
    what: 'Τι',
    clientId: 'Πελάτης',
    specialistId: 'Ειδικός',
    owner: 'Υπεύθυνος',
    askedOn: 'Ζητήθηκε στις',
    dueOn: 'Έως',
    doneOn: 'Έγινε στις',
    notes: 'Σημειώσεις',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof requestEn>

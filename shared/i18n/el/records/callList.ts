import type { MessagesLike } from '../../messages.ts'
import type { callListEn } from '../../en/records/callList.ts'

export const callListEl = {
  one: 'Λίστα κλήσεων',
  many: 'Λίστες κλήσεων',
  newTitle: 'Νέα λίστα κλήσεων',
  editTitle: 'Επεξεργασία: λίστα κλήσεων',
  add: 'Προσθήκη: λίστα κλήσεων',
  created: 'Η λίστα κλήσεων προστέθηκε',
  updated: 'Η λίστα κλήσεων άλλαξε',
  deleted_one: 'Η λίστα κλήσεων διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} λίστες κλήσεων',
  count_one: '{{count}} λίστα κλήσεων',
  count_other: '{{count}} λίστες κλήσεων',
  emptyTitle: 'Δεν υπάρχουν ακόμη λίστες κλήσεων',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: λίστες κλήσεων',
  fields: {
    name: 'Όνομα',
    madeOn: 'Ημερομηνία',
    filter: 'Φίλτρο',
    clientIds: 'Πελάτες',
    script: 'Τι θα πούμε',
    closedOn: 'Έκλεισε στις',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof callListEn>

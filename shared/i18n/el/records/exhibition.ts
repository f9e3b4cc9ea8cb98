import type { MessagesLike } from '../../messages.ts'
import type { exhibitionEn } from '../../en/records/exhibition.ts'

export const exhibitionEl = {
  one: 'Έκθεση',
  many: 'Εκθέσεις',
  newTitle: 'Νέα έκθεση',
  editTitle: 'Επεξεργασία: έκθεση',
  add: 'Προσθήκη: έκθεση',
  created: 'Η έκθεση προστέθηκε',
  updated: 'Η έκθεση άλλαξε',
  deleted_one: 'Η έκθεση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} εκθέσεις',
  count_one: '{{count}} έκθεση',
  count_other: '{{count}} εκθέσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη εκθέσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: εκθέσεις',
  fields: {
    name: 'Όνομα',
    place: 'Τόπος',
    fromDay: 'Από',
    toDay: 'Έως',
    cards: 'Κάρτες',
    notes: 'Σημειώσεις',
  },
  items: {
    cards: {
      personId: 'Πρόσωπο',
      clientId: 'Πελάτης',
      note: 'Σημείωση',
    },
  },
  choices: {},
} as const satisfies MessagesLike<typeof exhibitionEn>

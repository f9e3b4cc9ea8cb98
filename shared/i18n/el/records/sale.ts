import type { MessagesLike } from '../../messages.ts'
import type { saleEn } from '../../en/records/sale.ts'

export const saleEl = {
  one: 'Πώληση',
  many: 'Πωλήσεις',
  newTitle: 'Νέα πώληση',
  editTitle: 'Επεξεργασία: πώληση',
  add: 'Προσθήκη: πώληση',
  created: 'Η πώληση προστέθηκε',
  updated: 'Η πώληση άλλαξε',
  deleted_one: 'Η πώληση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} πωλήσεις',
  count_one: '{{count}} πώληση',
  count_other: '{{count}} πωλήσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη πωλήσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: πωλήσεις',
  fields: {
    clientId: 'Πελάτης',
    offeringId: 'Προϊόν ή υπηρεσία',
    month: 'Μήνας',
    amount: 'Ποσό',
    note: 'Σημείωση',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof saleEn>

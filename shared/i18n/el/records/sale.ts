import type { MessagesLike } from '../../messages.ts'
import type { saleEn } from '../../en/records/sale.ts'

export const saleEl = {
  one: 'Πώληση',
  many: 'Πωλήσεις',
  newTitle: 'Νέα πώληση',
  editTitle: 'Επεξεργασία πώλησης',
  add: 'Προσθήκη πώλησης',
  created: 'Η πώληση προστέθηκε',
  updated: 'Η πώληση άλλαξε',
  deleted_one: 'Η πώληση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} πωλήσεις',
  count_one: '{{count}} πώληση',
  count_other: '{{count}} πωλήσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη πωλήσεις',
  emptyText: 'Μία γραμμή ανά πελάτη και μήνα αρκεί για να δείτε από ποιους εξαρτώνται τα έσοδά σας.',
  search: 'Αναζήτηση πωλήσεων',
  fields: {
    clientId: 'Πελάτης',
    offeringId: 'Προϊόν ή υπηρεσία',
    month: 'Μήνας',
    amount: 'Ποσό',
    note: 'Σημείωση',
  },
  items: {},
  choices: {},
  groups: { more: 'Σημείωση' },
  hints: { amount: 'Το πιστωτικό σημείωμα γράφεται με μείον μπροστά.' },
} as const satisfies MessagesLike<typeof saleEn>

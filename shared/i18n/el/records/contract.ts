import type { MessagesLike } from '../../messages.ts'
import type { contractEn } from '../../en/records/contract.ts'

export const contractEl = {
  one: 'Σύμβαση',
  many: 'Συμβάσεις',
  newTitle: 'Νέα σύμβαση',
  editTitle: 'Επεξεργασία: σύμβαση',
  add: 'Προσθήκη: σύμβαση',
  created: 'Η σύμβαση προστέθηκε',
  updated: 'Η σύμβαση άλλαξε',
  deleted_one: 'Η σύμβαση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} συμβάσεις',
  count_one: '{{count}} σύμβαση',
  count_other: '{{count}} συμβάσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη συμβάσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: συμβάσεις',
  fields: {
    clientId: 'Πελάτης',
    dealId: 'Υπόθεση',
    title: 'Τίτλος',
    number: 'Αριθμός',
    signedOn: 'Υπογράφηκε στις',
    startsOn: 'Αρχίζει στις',
    endsOn: 'Λήγει στις',
    noticeDays: 'Προειδοποίηση (ημέρες)',
    value: 'Αξία',
    amendments: 'Τροποποιήσεις',
    notes: 'Σημειώσεις',
  },
  items: {
    amendments: {
      day: 'Ημέρα',
      title: 'Τίτλος',
      change: 'Μεταβολή αξίας',
      endsOn: 'Λήγει στις',
    },
  },
  choices: {},
} as const satisfies MessagesLike<typeof contractEn>

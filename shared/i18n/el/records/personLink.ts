import type { MessagesLike } from '../../messages.ts'
import type { personLinkEn } from '../../en/records/personLink.ts'

export const personLinkEl = {
  one: 'Σχέση',
  many: 'Σχέσεις',
  newTitle: 'Νέα σχέση',
  editTitle: 'Επεξεργασία: σχέση',
  add: 'Προσθήκη: σχέση',
  created: 'Η σχέση προστέθηκε',
  updated: 'Η σχέση άλλαξε',
  deleted_one: 'Η σχέση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} σχέσεις',
  count_one: '{{count}} σχέση',
  count_other: '{{count}} σχέσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη σχέσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: σχέσεις',
  fields: {
    personId: 'Πρόσωπο',
    otherId: 'Άλλο πρόσωπο',
    kind: 'Είδος',
    note: 'Σημείωση',
  },
  items: {},
  choices: {
    kind: {
      reportsTo: 'Αναφέρεται σε',
      worksWith: 'Συνεργάζεται με',
      listensTo: 'Ακούει τη γνώμη του/της',
      friend: 'Φίλος',
      relative: 'Συγγενής',
      formerColleague: 'Πρώην συνάδελφος',
    },
  },
} as const satisfies MessagesLike<typeof personLinkEn>

import type { MessagesLike } from '../../messages.ts'
import type { competitorEn } from '../../en/records/competitor.ts'

export const competitorEl = {
  one: 'Ανταγωνιστής',
  many: 'Ανταγωνιστές',
  newTitle: 'Νέος ανταγωνιστής',
  editTitle: 'Επεξεργασία: ανταγωνιστής',
  add: 'Προσθήκη: ανταγωνιστής',
  created: 'Ο ανταγωνιστής προστέθηκε',
  updated: 'Ο ανταγωνιστής άλλαξε',
  deleted_one: 'Ο ανταγωνιστής διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} ανταγωνιστές',
  count_one: '{{count}} ανταγωνιστής',
  count_other: '{{count}} ανταγωνιστές',
  emptyTitle: 'Δεν υπάρχουν ακόμη ανταγωνιστές',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: ανταγωνιστές',
  fields: {
    name: 'Όνομα',
    website: 'Ιστότοπος',
    strengths: 'Δυνατά σημεία',
    weaknesses: 'Αδυναμίες',
    notes: 'Σημειώσεις',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof competitorEn>

import type { MessagesLike } from '../../messages.ts'
import type { competitorEn } from '../../en/records/competitor.ts'

export const competitorEl = {
  one: 'Ανταγωνιστής',
  many: 'Ανταγωνιστές',
  newTitle: 'Νέος ανταγωνιστής',
  editTitle: 'Επεξεργασία ανταγωνιστή',
  add: 'Προσθήκη ανταγωνιστή',
  created: 'Ο ανταγωνιστής προστέθηκε',
  updated: 'Τα στοιχεία του ανταγωνιστή άλλαξαν',
  deleted_one: 'Ο ανταγωνιστής διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} ανταγωνιστές',
  count_one: '{{count}} ανταγωνιστής',
  count_other: '{{count}} ανταγωνιστές',
  emptyTitle: 'Κανένας ανταγωνιστής ακόμη',
  emptyText: 'Ποιος άλλος πουλά στους πελάτες σας, τι κάνει καλά και τι όχι.',
  search: 'Αναζήτηση στους ανταγωνιστές',
  fields: {
    name: 'Επωνυμία',
    website: 'Ιστότοπος',
    strengths: 'Τι κάνουν καλά',
    weaknesses: 'Πού υστερούν',
    notes: 'Σημειώσεις',
  },
  items: {},
  choices: {},
  groups: { more: 'Περισσότερα' },
  hints: { strengths: 'Δίκαια: ο πελάτης τα ξέρει ούτως ή άλλως.' },
} as const satisfies MessagesLike<typeof competitorEn>

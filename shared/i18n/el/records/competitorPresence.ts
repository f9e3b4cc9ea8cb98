import type { MessagesLike } from '../../messages.ts'
import type { competitorPresenceEn } from '../../en/records/competitorPresence.ts'

export const competitorPresenceEl = {
  one: 'Παρουσία ανταγωνιστή',
  many: 'Παρουσία ανταγωνιστών',
  newTitle: 'Νέα παρουσία ανταγωνιστή',
  editTitle: 'Επεξεργασία: παρουσία ανταγωνιστή',
  add: 'Προσθήκη: παρουσία ανταγωνιστή',
  created: 'Η παρουσία ανταγωνιστή προστέθηκε',
  updated: 'Η παρουσία ανταγωνιστή άλλαξε',
  deleted_one: 'Η παρουσία ανταγωνιστή διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} παρουσία ανταγωνιστών',
  count_one: '{{count}} παρουσία ανταγωνιστή',
  count_other: '{{count}} παρουσία ανταγωνιστών',
  emptyTitle: 'Δεν υπάρχουν ακόμη παρουσία ανταγωνιστών',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: παρουσία ανταγωνιστών',
  fields: {
    clientId: 'Πελάτης',
    competitorId: 'Ανταγωνιστής',
    strength: 'Πόσο ισχυρά',
    supplies: 'Τι προμηθεύουν',
    share: 'Μερίδιο (%)',
    seenOn: 'Τελευταία φορά στις',
    notes: 'Σημειώσεις',
  },
  items: {},
  choices: {
    strength: {
      trying: 'Προσπαθεί',
      some: 'Υπάρχει',
      strong: 'Ισχυρός',
      dominant: 'Κυρίαρχος',
    },
  },
} as const satisfies MessagesLike<typeof competitorPresenceEn>

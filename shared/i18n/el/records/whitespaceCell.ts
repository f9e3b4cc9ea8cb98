import type { MessagesLike } from '../../messages.ts'
import type { whitespaceCellEn } from '../../en/records/whitespaceCell.ts'

export const whitespaceCellEl = {
  one: 'Πεδίο χάρτη ευκαιριών',
  many: 'Χάρτης ευκαιριών',
  newTitle: 'Νέο πεδίο χάρτη ευκαιριών',
  editTitle: 'Επεξεργασία: πεδίο χάρτη ευκαιριών',
  add: 'Προσθήκη: πεδίο χάρτη ευκαιριών',
  created: 'Το πεδίο χάρτη ευκαιριών προστέθηκε',
  updated: 'Το πεδίο χάρτη ευκαιριών άλλαξε',
  deleted_one: 'Το πεδίο χάρτη ευκαιριών διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} χάρτης ευκαιριών',
  count_one: '{{count}} πεδίο χάρτη ευκαιριών',
  count_other: '{{count}} χάρτης ευκαιριών',
  emptyTitle: 'Δεν υπάρχουν ακόμη χάρτης ευκαιριών',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: χάρτης ευκαιριών',
  fields: {
    clientId: 'Πελάτης',
    offeringId: 'Προϊόν ή υπηρεσία',
    state: 'Κατάσταση',
    competitorId: 'Ανταγωνιστής',
    note: 'Σημείωση',
  },
  items: {},
  choices: {
    state: {
      us: 'Εμείς',
      competitor: 'Ανταγωνιστής',
      inHouse: 'Ιδίοις μέσοις',
      none: 'Κανείς',
      unknown: 'Άγνωστο',
    },
  },
} as const satisfies MessagesLike<typeof whitespaceCellEn>

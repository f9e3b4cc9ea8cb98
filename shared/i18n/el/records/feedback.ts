import type { MessagesLike } from '../../messages.ts'
import type { feedbackEn } from '../../en/records/feedback.ts'

export const feedbackEl = {
  one: 'Σχόλιο',
  many: 'Σχόλια πελατών',
  newTitle: 'Νέο σχόλιο',
  editTitle: 'Επεξεργασία: σχόλιο',
  add: 'Προσθήκη: σχόλιο',
  created: 'Το σχόλιο προστέθηκε',
  updated: 'Το σχόλιο άλλαξε',
  deleted_one: 'Το σχόλιο διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} σχόλια πελατών',
  count_one: '{{count}} σχόλιο',
  count_other: '{{count}} σχόλια πελατών',
  emptyTitle: 'Δεν υπάρχουν ακόμη σχόλια πελατών',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: σχόλια πελατών',
  fields: {
    clientId: 'Πελάτης',
    personId: 'Πρόσωπο',
    day: 'Ημέρα',
    kind: 'Είδος',
    isAsked: 'Το ζητήσαμε εμείς',
    text: 'Κείμενο',
    answer: 'Απάντηση',
  },
  items: {},
  choices: {
    kind: {
      praise: 'Έπαινος',
      criticism: 'Κριτική',
      idea: 'Ιδέα',
    },
  },
} as const satisfies MessagesLike<typeof feedbackEn>

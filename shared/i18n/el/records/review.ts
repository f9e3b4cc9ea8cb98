import type { MessagesLike } from '../../messages.ts'
import type { reviewEn } from '../../en/records/review.ts'

export const reviewEl = {
  one: 'Αποτίμηση',
  many: 'Αποτιμήσεις',
  newTitle: 'Νέα αποτίμηση',
  editTitle: 'Επεξεργασία: αποτίμηση',
  add: 'Προσθήκη: αποτίμηση',
  created: 'Η αποτίμηση προστέθηκε',
  updated: 'Η αποτίμηση άλλαξε',
  deleted_one: 'Η αποτίμηση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} αποτιμήσεις',
  count_one: '{{count}} αποτίμηση',
  count_other: '{{count}} αποτιμήσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη αποτιμήσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: αποτιμήσεις',
  fields: {
    clientId: 'Πελάτης',
    title: 'Τίτλος',
    day: 'Ημέρα',
    rating: 'Ικανοποίηση',
    personIds: 'Πρόσωπα',
    specialistIds: 'Ειδικοί',
    results: 'Αποτελέσματα',
    openings: 'Ευκαιρίες',
    nextOn: 'Επόμενη στις',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof reviewEn>

import type { MessagesLike } from '../../messages.ts'
import type { reviewEn } from '../../en/records/review.ts'

export const reviewEl = {
  one: 'Αποτίμηση',
  many: 'Αποτιμήσεις',
  newTitle: 'Νέα αποτίμηση',
  editTitle: 'Επεξεργασία αποτίμησης',
  add: 'Προσθήκη αποτίμησης',
  created: 'Η αποτίμηση προστέθηκε',
  updated: 'Η αποτίμηση άλλαξε',
  deleted_one: 'Η αποτίμηση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} αποτιμήσεις',
  count_one: '{{count}} αποτίμηση',
  count_other: '{{count}} αποτιμήσεις',
  emptyTitle: 'Καμία αποτίμηση ακόμη',
  emptyText:
    'Συνοψίστε τα ενδιάμεσα αποτελέσματα με τους ειδικούς και των δύο πλευρών. Οι καλές ερωτήσεις σε αυτό το τραπέζι ανοίγουν την επόμενη δουλειά.',
  search: 'Αναζήτηση στις αποτιμήσεις',
  fields: {
    clientId: 'Πελάτης',
    title: 'Τι αποτιμήθηκε',
    day: 'Ημέρα',
    rating: 'Η ικανοποίησή τους, 1 έως 5',
    personIds: 'Από την πλευρά τους',
    specialistIds: 'Από την πλευρά μας',
    results: 'Αποτελέσματα',
    openings: 'Τι ανοίγει',
    nextOn: 'Επόμενη αποτίμηση',
  },
  items: {},
  choices: {},
  groups: {
    who: 'Στο τραπέζι',
    next: 'Η συνέχεια',
  },
  hints: {
    openings: 'Τι άλλο θα μπορούσε να πουληθεί ή να μεταφερθεί σε άλλο υποκατάστημα.',
    rating: '1 κακή, 5 εξαιρετική. Κενό όταν δεν ρώτησε κανείς.',
  },
} as const satisfies MessagesLike<typeof reviewEn>

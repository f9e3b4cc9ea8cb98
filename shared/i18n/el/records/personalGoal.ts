import type { MessagesLike } from '../../messages.ts'
import type { personalGoalEn } from '../../en/records/personalGoal.ts'

export const personalGoalEl = {
  one: 'Προσωπικός στόχος',
  many: 'Προσωπικοί στόχοι',
  newTitle: 'Νέος προσωπικός στόχος',
  editTitle: 'Επεξεργασία: προσωπικός στόχος',
  add: 'Προσθήκη: προσωπικός στόχος',
  created: 'Ο προσωπικός στόχος προστέθηκε',
  updated: 'Ο προσωπικός στόχος άλλαξε',
  deleted_one: 'Ο προσωπικός στόχος διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} προσωπικοί στόχοι',
  count_one: '{{count}} προσωπικός στόχος',
  count_other: '{{count}} προσωπικοί στόχοι',
  emptyTitle: 'Δεν υπάρχουν ακόμη προσωπικοί στόχοι',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: προσωπικοί στόχοι',
  fields: {
    title: 'Τίτλος',
    why: 'Γιατί',
    clientId: 'Πελάτης',
    setOn: 'Τέθηκε στις',
    reviewOn: 'Αποτίμηση στις',
    reviewedOn: 'Αποτιμήθηκε στις',
    reached: 'Επιτεύχθηκε (%)',
    review: 'Αποτίμηση',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof personalGoalEn>

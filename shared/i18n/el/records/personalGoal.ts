import type { MessagesLike } from '../../messages.ts'
import type { personalGoalEn } from '../../en/records/personalGoal.ts'

export const personalGoalEl = {
  one: 'Προσωπικός στόχος',
  many: 'Προσωπικοί στόχοι',
  newTitle: 'Νέος προσωπικός στόχος',
  editTitle: 'Επεξεργασία προσωπικού στόχου',
  add: 'Προσθήκη προσωπικού στόχου',
  created: 'Ο στόχος προστέθηκε',
  updated: 'Ο στόχος άλλαξε',
  deleted_one: 'Ο στόχος διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} στόχοι',
  count_one: '{{count}} στόχος',
  count_other: '{{count}} στόχοι',
  emptyTitle: 'Κανένας προσωπικός στόχος ακόμη',
  emptyText:
    'Μια δεξιότητα που θέλετε να καλλιεργήσετε. Εξασκηθείτε με έναν μικρότερο πελάτη, όπου το λάθος κοστίζει λίγο.',
  search: 'Αναζήτηση στους στόχους',
  fields: {
    title: 'Τι θέλετε να μάθετε να κάνετε',
    why: 'Για ποιον λόγο',
    clientId: 'Πού εξασκείστε',
    setOn: 'Τέθηκε στις',
    reviewOn: 'Απολογισμός στις',
    reviewedOn: 'Ο απολογισμός έγινε στις',
    reached: 'Επιτεύχθηκε, %',
    review: 'Τι βγήκε',
  },
  items: {},
  choices: {},
  groups: { review: 'Απολογισμός', more: 'Περισσότερα' },
  hints: { clientId: 'Καλύτερα σε έναν από τους μικρότερους.' },
  states: {
    running: 'Σε εξέλιξη',
    behind: 'Πίσω από τον χρόνο',
    reviewDue: 'Απολογισμός σήμερα',
    reviewLate: 'Ο απολογισμός εκκρεμεί',
    reached: 'Επιτεύχθηκε',
    missed: 'Όχι ολόκληρος',
  },
  acts: { review: 'Ο απολογισμός έγινε σήμερα', reopen: 'Συνεχίζεται' },
} as const satisfies MessagesLike<typeof personalGoalEn>

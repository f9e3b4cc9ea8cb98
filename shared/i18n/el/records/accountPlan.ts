import type { MessagesLike } from '../../messages.ts'
import type { accountPlanEn } from '../../en/records/accountPlan.ts'

export const accountPlanEl = {
  one: 'Πλάνο πελάτη',
  many: 'Πλάνα πελατών',
  newTitle: 'Νέο πλάνο πελάτη',
  editTitle: 'Επεξεργασία πλάνου πελάτη',
  add: 'Προσθήκη πλάνου πελάτη',
  created: 'Το πλάνο πελάτη προστέθηκε',
  updated: 'Το πλάνο πελάτη άλλαξε',
  deleted_one: 'Το πλάνο πελάτη διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} πλάνα πελατών',
  count_one: '{{count}} πλάνο πελάτη',
  count_other: '{{count}} πλάνα πελατών',
  emptyTitle: 'Δεν υπάρχουν ακόμη πλάνα πελατών',
  emptyText:
    'Ένα για κάθε βασικό πελάτη και έτος: τι θέλετε να πετύχετε, με ποιους, και ποιος κάνει τι έως πότε.',
  search: 'Αναζήτηση πλάνων πελατών',
  fields: {
    clientId: 'Πελάτης',
    year: 'Έτος',
    target: 'Στόχος πωλήσεων',
    objectives: 'Στόχοι',
    relationshipGoals: 'Στόχοι για τις σχέσεις',
    actions: 'Ενέργειες',
    reviewOn: 'Αποτίμηση στις',
    reviewedOn: 'Αποτιμήθηκε στις',
    review: 'Τι προέκυψε',
  },
  items: {
    objectives: {
      text: 'Στόχος',
      measure: 'Πώς μετριέται',
      reached: 'Επιτεύχθηκε (%)',
    },
    relationshipGoals: {
      positionId: 'Πρόσωπο',
      text: 'Στόχος',
      attitude: 'Επιθυμητή στάση',
      coverage: 'Επιθυμητή γνωριμία',
    },
    actions: {
      text: 'Ενέργεια',
      owner: 'Ποιος',
      dueOn: 'Έως',
      doneOn: 'Έγινε στις',
    },
  },
  choices: {},
  groups: {
    relations: 'Σχέσεις',
    doing: 'Ενέργειες',
    review: 'Αποτίμηση',
  },
  hints: {
    year: 'Το έτος στο οποίο αρχίζει το οικονομικό έτος. Υπάρχει ένα πλάνο για κάθε πελάτη και έτος.',
    target: 'Μαζί με τα υποκαταστήματα και τις θυγατρικές.',
  },
  states: {
    late: 'Ενέργειες σε καθυστέρηση',
    reviewDue: 'Ώρα για αποτίμηση',
    running: 'Σε εξέλιξη',
    reviewed: 'Αποτιμήθηκε',
  },
  acts: { reviewed: 'Αποτιμήθηκε σήμερα' },
} as const satisfies MessagesLike<typeof accountPlanEn>

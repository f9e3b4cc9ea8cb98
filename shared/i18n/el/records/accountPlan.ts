import type { MessagesLike } from '../../messages.ts'
import type { accountPlanEn } from '../../en/records/accountPlan.ts'

export const accountPlanEl = {
  one: 'Πλάνο πελάτη',
  many: 'Πλάνα πελατών',
  newTitle: 'Νέο πλάνο πελάτη',
  editTitle: 'Επεξεργασία: πλάνο πελάτη',
  add: 'Προσθήκη: πλάνο πελάτη',
  created: 'Το πλάνο πελάτη προστέθηκε',
  updated: 'Το πλάνο πελάτη άλλαξε',
  deleted_one: 'Το πλάνο πελάτη διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} πλάνα πελατών',
  count_one: '{{count}} πλάνο πελάτη',
  count_other: '{{count}} πλάνα πελατών',
  emptyTitle: 'Δεν υπάρχουν ακόμη πλάνα πελατών',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: πλάνα πελατών',
  fields: {
    clientId: 'Πελάτης',
    year: 'Έτος',
    target: 'Στόχος πωλήσεων',
    objectives: 'Στόχοι',
    relationshipGoals: 'Στόχοι σχέσεων',
    actions: 'Ενέργειες',
    reviewOn: 'Αποτίμηση στις',
    reviewedOn: 'Αποτιμήθηκε στις',
    review: 'Αποτίμηση',
  },
  items: {
    objectives: {
      text: 'Κείμενο',
      measure: 'Πώς μετριέται',
      reached: 'Επιτεύχθηκε (%)',
    },
    relationshipGoals: {
      positionId: 'Πρόσωπο',
      text: 'Κείμενο',
      attitude: 'Στάση',
      coverage: 'Πόσο καλά τους γνωρίζουμε',
    },
    actions: {
      text: 'Κείμενο',
      owner: 'Υπεύθυνος',
      dueOn: 'Έως',
      doneOn: 'Έγινε στις',
    },
  },
  choices: {},
} as const satisfies MessagesLike<typeof accountPlanEn>

import type { MessagesLike } from '../../messages.ts'
import type { feedbackEn } from '../../en/records/feedback.ts'

export const feedbackEl = {
  one: 'Γνώμη',
  many: 'Γνώμες πελατών',
  newTitle: 'Νέα γνώμη',
  editTitle: 'Επεξεργασία γνώμης',
  add: 'Προσθήκη γνώμης',
  created: 'Η γνώμη προστέθηκε',
  updated: 'Η γνώμη άλλαξε',
  deleted_one: 'Η γνώμη διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} γνώμες',
  count_one: '{{count}} γνώμη',
  count_other: '{{count}} γνώμες',
  emptyTitle: 'Καμία γνώμη ακόμη',
  emptyText:
    'Τι πιστεύουν για τη δουλειά μας, είτε ρωτήσαμε είτε όχι. Ρωτήστε όσο η δουλειά τρέχει, όχι μόνο στο τέλος.',
  search: 'Αναζήτηση στις γνώμες',
  fields: {
    clientId: 'Πελάτης',
    personId: 'Ποιος το είπε',
    day: 'Ημέρα',
    kind: 'Είδος',
    isAsked: 'Τους ρωτήσαμε εμείς',
    text: 'Με δικά τους λόγια',
    answer: 'Τι κάναμε γι’ αυτό',
  },
  items: {},
  choices: {
    kind: {
      praise: 'Έπαινος',
      criticism: 'Κριτική',
      idea: 'Ιδέα',
    },
  },
  groups: {
    answer: 'Τι βγήκε από αυτό',
  },
  states: {
    praise: 'Έπαινος',
    criticism: 'Κριτική',
    idea: 'Ιδέα',
  },
} as const satisfies MessagesLike<typeof feedbackEn>

import type { MessagesLike } from '../../messages.ts'
import type { expectationEn } from '../../en/records/expectation.ts'

export const expectationEl = {
  one: 'Προσδοκία',
  many: 'Προσδοκίες',
  newTitle: 'Νέα προσδοκία',
  editTitle: 'Επεξεργασία προσδοκίας',
  add: 'Προσθήκη προσδοκίας',
  created: 'Η προσδοκία προστέθηκε',
  updated: 'Η προσδοκία άλλαξε',
  deleted_one: 'Η προσδοκία διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} προσδοκίες',
  count_one: '{{count}} προσδοκία',
  count_other: '{{count}} προσδοκίες',
  emptyTitle: 'Καμία προσδοκία ακόμη',
  emptyText:
    'Τι περιμένουν από εμάς, τι συμφωνήθηκε γι’ αυτό και τι άλλαξε από τότε: γραμμένο πριν απογοητεύσει.',
  search: 'Αναζήτηση στις προσδοκίες',
  fields: {
    clientId: 'Πελάτης',
    subject: 'Τι αφορά',
    expected: 'Τι περιμένουν, με δικά τους λόγια',
    heardOn: 'Ακούστηκε στις',
    agreed: 'Τι συμφωνήθηκε',
    agreedOn: 'Συμφωνήθηκε στις',
    changed: 'Τι άλλαξε',
    changedOn: 'Άλλαξε στις',
  },
  items: {},
  choices: {},
  groups: { agreement: 'Τι συμφωνήθηκε', change: 'Τι άλλαξε' },
  hints: { changedOn: 'Μια αλλαγή μετά τη συμφωνία ξεχωρίζει ώσπου να συμφωνήσετε ξανά.' },
  states: { heard: 'Δεν συμφωνήθηκε ακόμη', agreed: 'Συμφωνήθηκε', changed: 'Άλλαξε από τότε' },
  acts: { agree: 'Συμφωνήθηκε σήμερα' },
} as const satisfies MessagesLike<typeof expectationEn>

import type { MessagesLike } from '../../messages.ts'
import type { expectationEn } from '../../en/records/expectation.ts'

export const expectationEl = {
  one: 'Προσδοκία',
  many: 'Προσδοκίες',
  newTitle: 'Νέα προσδοκία',
  editTitle: 'Επεξεργασία: προσδοκία',
  add: 'Προσθήκη: προσδοκία',
  created: 'Η προσδοκία προστέθηκε',
  updated: 'Η προσδοκία άλλαξε',
  deleted_one: 'Η προσδοκία διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} προσδοκίες',
  count_one: '{{count}} προσδοκία',
  count_other: '{{count}} προσδοκίες',
  emptyTitle: 'Δεν υπάρχουν ακόμη προσδοκίες',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: προσδοκίες',
  fields: {
    clientId: 'Πελάτης',
    subject: 'Θέμα',
    expected: 'Τι περιμένουν',
    heardOn: 'Ειπώθηκε στις',
    agreed: 'Τι συμφωνήθηκε',
    agreedOn: 'Συμφωνήθηκε στις',
    changed: 'Τι άλλαξε',
    changedOn: 'Άλλαξε στις',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof expectationEn>

import type { MessagesLike } from '../../messages.ts'
import type { exchangeRateEn } from '../../en/records/exchangeRate.ts'

export const exchangeRateEl = {
  one: 'Ισοτιμία',
  many: 'Ισοτιμίες',
  newTitle: 'Νέα ισοτιμία',
  editTitle: 'Επεξεργασία: ισοτιμία',
  add: 'Προσθήκη: ισοτιμία',
  created: 'Η ισοτιμία προστέθηκε',
  updated: 'Η ισοτιμία άλλαξε',
  deleted_one: 'Η ισοτιμία διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} ισοτιμίες',
  count_one: '{{count}} ισοτιμία',
  count_other: '{{count}} ισοτιμίες',
  emptyTitle: 'Δεν υπάρχουν ακόμη ισοτιμίες',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: ισοτιμίες',
  fields: {
    from: 'Από',
    to: 'Προς',
    validFrom: 'Ισχύει από',
    rateMillionths: 'Ισοτιμία',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof exchangeRateEn>

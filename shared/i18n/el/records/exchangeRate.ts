import type { MessagesLike } from '../../messages.ts'
import type { exchangeRateEn } from '../../en/records/exchangeRate.ts'

export const exchangeRateEl = {
  one: 'Ισοτιμία',
  many: 'Ισοτιμίες',
  newTitle: 'Νέα ισοτιμία',
  editTitle: 'Επεξεργασία ισοτιμίας',
  add: 'Προσθήκη ισοτιμίας',
  created: 'Η ισοτιμία προστέθηκε',
  updated: 'Η ισοτιμία άλλαξε',
  deleted_one: 'Η ισοτιμία διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} ισοτιμίες',
  count_one: '{{count}} ισοτιμία',
  count_other: '{{count}} ισοτιμίες',
  emptyTitle: 'Δεν υπάρχουν ακόμη ισοτιμίες',
  emptyText:
    'Οι πωλήσεις σε άλλα νομίσματα μετατρέπονται με τις ισοτιμίες που κρατάτε εδώ, ποτέ κατά προσέγγιση. Μία τον μήνα αρκεί.',
  search: 'Αναζήτηση ισοτιμιών',
  fields: {
    from: 'Μία μονάδα σε',
    to: 'Αντιστοιχεί, σε',
    validFrom: 'Ισχύει από',
    rateMillionths: 'Τιμή',
  },
  items: {},
  choices: {},
  hints: {
    rateMillionths: 'Για παράδειγμα 0,9215. Χρησιμοποιείται και αντίστροφα.',
    validFrom:
      'Ισχύει ώσπου να αρχίσει νεότερη. Κάθε μήνας μετατρέπεται με την ισοτιμία της τελευταίας του ημέρας.',
  },
} as const satisfies MessagesLike<typeof exchangeRateEn>

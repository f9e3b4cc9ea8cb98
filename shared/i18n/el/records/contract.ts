import type { MessagesLike } from '../../messages.ts'
import type { contractEn } from '../../en/records/contract.ts'

export const contractEl = {
  one: 'Σύμβαση',
  many: 'Συμβάσεις',
  open: 'Σε ισχύ',
  newTitle: 'Νέα σύμβαση',
  editTitle: 'Επεξεργασία σύμβασης',
  add: 'Προσθήκη σύμβασης',
  created: 'Η σύμβαση προστέθηκε',
  updated: 'Η σύμβαση άλλαξε',
  deleted_one: 'Η σύμβαση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} συμβάσεις',
  count_one: '{{count}} σύμβαση',
  count_other: '{{count}} συμβάσεις',
  emptyTitle: 'Καμία σύμβαση ακόμη',
  emptyText:
    'Εδώ μπαίνει ό,τι υπογράφηκε, με την τελευταία ημέρα και την ημέρα έως την οποία πρέπει να γίνει καταγγελία. Το Keyfolio σας θυμίζει και τις δύο.',
  search: 'Αναζήτηση στις συμβάσεις',
  fields: {
    clientId: 'Πελάτης',
    dealId: 'Υπόθεση',
    title: 'Τι υπογράφηκε',
    number: 'Αριθμός',
    signedOn: 'Υπογράφηκε στις',
    startsOn: 'Αρχίζει στις',
    endsOn: 'Τελευταία ημέρα',
    noticeDays: 'Προειδοποίηση, σε ημέρες',
    value: 'Αξία',
    amendments: 'Τροποποιήσεις',
    notes: 'Σημειώσεις',
  },
  items: {
    amendments: {
      day: 'Ημέρα',
      title: 'Τι αλλάζει',
      change: 'Μεταβολή της αξίας',
      endsOn: 'Νέα τελευταία ημέρα',
    },
  },
  choices: {},
  groups: {
    term: 'Διάρκεια',
    amendments: 'Τροποποιήσεις',
    more: 'Περισσότερα',
  },
  hints: {
    endsOn: 'Κενό όταν ισχύει ώσπου να τη λύσει κάποιος.',
    noticeDays: 'Τόσες ημέρες πριν από την τελευταία πρέπει κάποια πλευρά να πει ότι τη λύνει.',
  },
  states: {
    notStarted: 'Δεν άρχισε',
    running: 'Σε ισχύ',
    endsSoon: 'Λήγει σύντομα',
    ended: 'Έληξε',
  },
} as const satisfies MessagesLike<typeof contractEn>

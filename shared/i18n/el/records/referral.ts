import type { MessagesLike } from '../../messages.ts'
import type { referralEn } from '../../en/records/referral.ts'

export const referralEl = {
  one: 'Σύσταση',
  many: 'Συστάσεις',
  newTitle: 'Νέα σύσταση',
  editTitle: 'Επεξεργασία: σύσταση',
  add: 'Προσθήκη: σύσταση',
  created: 'Η σύσταση προστέθηκε',
  updated: 'Η σύσταση άλλαξε',
  deleted_one: 'Η σύσταση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} συστάσεις',
  count_one: '{{count}} σύσταση',
  count_other: '{{count}} συστάσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη συστάσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: συστάσεις',
  fields: {
    clientId: 'Πελάτης',
    personId: 'Πρόσωπο',
    kind: 'Είδος',
    deliveryId: 'Παράδοση',
    subject: 'Θέμα',
    askedOn: 'Ζητήθηκε στις',
    promisedFor: 'Υποσχέθηκαν για',
    receivedOn: 'Λήφθηκε στις',
    publishedOn: 'Δημοσιεύτηκε στις',
    declinedOn: 'Αρνήθηκε στις',
    mayPublish: 'Επιτρέπεται η δημοσίευση',
    introducedClientId: 'Μας σύστησαν στον πελάτη',
    introducedTo: 'Μας σύστησαν σε',
    text: 'Κείμενο',
  },
  items: {},
  choices: {
    kind: {
      letter: 'Συστατική επιστολή',
      introduction: 'Γνωριμία',
    },
  },
} as const satisfies MessagesLike<typeof referralEn>

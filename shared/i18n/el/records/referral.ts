import type { MessagesLike } from '../../messages.ts'
import type { referralEn } from '../../en/records/referral.ts'

export const referralEl = {
  one: 'Σύσταση',
  many: 'Συστάσεις',
  newTitle: 'Νέα σύσταση',
  editTitle: 'Επεξεργασία σύστασης',
  add: 'Προσθήκη σύστασης',
  created: 'Η σύσταση προστέθηκε',
  updated: 'Η σύσταση άλλαξε',
  deleted_one: 'Η σύσταση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} συστάσεις',
  count_one: '{{count}} σύσταση',
  count_other: '{{count}} συστάσεις',
  emptyTitle: 'Καμία σύσταση ακόμη',
  emptyText:
    'Μετά από μια παράδοση στην ώρα της και όπως την περίμεναν, ζητήστε συστατική επιστολή και γνωριμία με συναδέλφους και συνεργάτες τους.',
  search: 'Αναζήτηση στις συστάσεις',
  fields: {
    clientId: 'Πελάτης',
    personId: 'Ποιος μας συστήνει',
    kind: 'Είδος',
    deliveryId: 'Η επιτυχία για την οποία μιλά',
    subject: 'Τι αφορά',
    askedOn: 'Ζητήθηκε στις',
    promisedFor: 'Την υποσχέθηκαν για',
    receivedOn: 'Λήφθηκε στις',
    publishedOn: 'Δημοσιεύτηκε στις',
    declinedOn: 'Αρνήθηκαν στις',
    mayPublish: 'Επιτρέπεται να τη δείξουμε σε άλλους;',
    introducedClientId: 'Ο πελάτης στον οποίο μας έφερε',
    introducedTo: 'Μας σύστησαν σε',
    text: 'Τι γράφει',
  },
  items: {},
  choices: {
    kind: {
      letter: 'Συστατική επιστολή',
      introduction: 'Γνωριμία',
    },
  },
  groups: {
    progress: 'Πού βρίσκεται',
    letter: 'Η επιστολή',
    introduction: 'Η γνωριμία',
    more: 'Περισσότερα',
  },
  hints: {
    mayPublish: 'Ρωτήστε τον άνθρωπο που την έγραψε· ώσπου να το πει, η επιστολή μένει σε εμάς.',
  },
  states: {
    idea: 'Να ζητηθεί',
    asked: 'Ζητήθηκε',
    promised: 'Μας την υποσχέθηκαν',
    late: 'Την υποσχέθηκαν, αλλά αργεί',
    received: 'Λήφθηκε',
    published: 'Δημοσιεύτηκε',
    declined: 'Αρνήθηκαν',
  },
  acts: {
    ask: 'Ζητήθηκε σήμερα',
    receive: 'Λήφθηκε σήμερα',
    publish: 'Δημοσιεύτηκε σήμερα',
    decline: 'Αρνήθηκαν',
  },
} as const satisfies MessagesLike<typeof referralEn>

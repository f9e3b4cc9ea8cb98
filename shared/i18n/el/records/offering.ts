import type { MessagesLike } from '../../messages.ts'
import type { offeringEn } from '../../en/records/offering.ts'

export const offeringEl = {
  one: 'Προϊόν ή υπηρεσία',
  many: 'Προϊόντα και υπηρεσίες',
  newTitle: 'Νέο προϊόν ή υπηρεσία',
  editTitle: 'Επεξεργασία προϊόντος ή υπηρεσίας',
  add: 'Προσθήκη προϊόντος ή υπηρεσίας',
  created: 'Το προϊόν ή η υπηρεσία προστέθηκε',
  updated: 'Το προϊόν ή η υπηρεσία άλλαξε',
  deleted_one: 'Το προϊόν ή η υπηρεσία διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} προϊόντα και υπηρεσίες',
  count_one: '{{count}} προϊόν ή υπηρεσία',
  count_other: '{{count}} προϊόντα και υπηρεσίες',
  emptyTitle: 'Τι πουλάτε;',
  emptyText:
    'Καταγράψτε προϊόντα, υπηρεσίες και τεχνογνωσία: σε αυτά αναφέρονται οι υποθέσεις, οι πωλήσεις και ο χάρτης κάλυψης.',
  search: 'Αναζήτηση προϊόντων και υπηρεσιών',
  fields: {
    name: 'Όνομα',
    code: 'Κωδικός',
    kind: 'Είδος',
    benefit: 'Τι κερδίζει ο πελάτης',
    price: 'Τιμή',
    unit: 'Η τιμή αφορά',
    archivedOn: 'Δεν διατίθεται από',
  },
  items: {},
  choices: {
    kind: {
      product: 'Προϊόν',
      service: 'Υπηρεσία',
      knowHow: 'Τεχνογνωσία',
    },
  },
  groups: { more: 'Κωδικός και αρχείο' },
  hints: {
    benefit: 'Με αριθμούς, όπου υπάρχουν.',
    unit: 'Για παράδειγμα «θάλαμος», «έτος» ή «παλέτα και μήνας».',
  },
  states: { offered: 'Διατίθεται', archived: 'Δεν διατίθεται πλέον' },
  acts: { archive: 'Απόσυρση', restore: 'Ξανά διαθέσιμο' },
} as const satisfies MessagesLike<typeof offeringEn>

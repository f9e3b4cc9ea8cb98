import type { MessagesLike } from '../../messages.ts'
import type { offeringEn } from '../../en/records/offering.ts'

export const offeringEl = {
  one: 'Προσφερόμενη λύση',
  many: 'Προϊόντα και υπηρεσίες',
  newTitle: 'Νέα προσφερόμενη λύση',
  editTitle: 'Επεξεργασία: προσφερόμενη λύση',
  add: 'Προσθήκη: προσφερόμενη λύση',
  created: 'Η προσφερόμενη λύση προστέθηκε',
  updated: 'Η προσφερόμενη λύση άλλαξε',
  deleted_one: 'Η προσφερόμενη λύση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} προϊόντα και υπηρεσίες',
  count_one: '{{count}} προσφερόμενη λύση',
  count_other: '{{count}} προϊόντα και υπηρεσίες',
  emptyTitle: 'Δεν υπάρχουν ακόμη προϊόντα και υπηρεσίες',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: προϊόντα και υπηρεσίες',
  fields: {
    name: 'Όνομα',
    code: 'Κωδικός',
    kind: 'Είδος',
    benefit: 'Τι προσφέρει στον πελάτη',
    price: 'Τιμή',
    unit: 'Μονάδα',
    archivedOn: 'Αρχειοθετήθηκε στις',
  },
  items: {},
  choices: {
    kind: {
      product: 'Προϊόν',
      service: 'Υπηρεσία',
      knowHow: 'Τεχνογνωσία',
    },
  },
} as const satisfies MessagesLike<typeof offeringEn>

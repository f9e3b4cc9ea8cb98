import type { MessagesLike } from '../../messages.ts'
import type { callListEn } from '../../en/records/callList.ts'

export const callListEl = {
  one: 'Λίστα κλήσεων',
  many: 'Λίστες κλήσεων',
  newTitle: 'Νέα λίστα κλήσεων',
  editTitle: 'Επεξεργασία λίστας κλήσεων',
  add: 'Νέα λίστα κλήσεων',
  created: 'Η λίστα κλήσεων δημιουργήθηκε',
  updated: 'Η λίστα κλήσεων άλλαξε',
  deleted_one: 'Η λίστα κλήσεων διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} λίστες κλήσεων',
  count_one: '{{count}} λίστα κλήσεων',
  count_other: '{{count}} λίστες κλήσεων',
  emptyTitle: 'Ποιον θα καλέσετε μετά;',
  emptyText:
    'Φτιάξτε μια λίστα με ένα φίλτρο, π.χ. υποψήφιους πελάτες χωρίς νέα μας εδώ και δύο μήνες. Το Keyfolio τους βάζει σε σειρά και θυμάται κάθε προσπάθεια.',
  search: 'Όνομα, τι θα πούμε',
  fields: {
    name: 'Όνομα',
    madeOn: 'Φτιάχτηκε στις',
    filter: 'Από ποιο φίλτρο',
    clientIds: 'Ποιους θα καλέσουμε',
    script: 'Τι θα πούμε, τι θα ρωτήσουμε',
    closedOn: 'Έκλεισε στις',
  },
  items: {},
  choices: {},
  groups: { more: 'Ημερομηνίες' },
  hints: {
    script: 'Φαίνεται δίπλα στον αριθμό την ώρα της κλήσης.',
    closedOn: 'Μια κλειστή λίστα δεν προτείνει πια κανέναν για κλήση.',
  },
  states: { open: 'Ανοιχτή', closed: 'Κλειστή' },
  acts: {
    run: 'Έναρξη κλήσεων',
    fromFilter: 'Λίστα με φίλτρο',
    close: 'Κλείσιμο λίστας',
    reopen: 'Νέο άνοιγμα',
  },
} as const satisfies MessagesLike<typeof callListEn>

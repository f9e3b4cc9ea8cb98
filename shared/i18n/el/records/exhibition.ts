import type { MessagesLike } from '../../messages.ts'
import type { exhibitionEn } from '../../en/records/exhibition.ts'

export const exhibitionEl = {
  one: 'Έκθεση',
  many: 'Εκθέσεις',
  open: 'Επόμενες',
  newTitle: 'Νέα έκθεση',
  editTitle: 'Επεξεργασία έκθεσης',
  add: 'Νέα έκθεση',
  created: 'Η έκθεση προστέθηκε',
  updated: 'Η έκθεση άλλαξε',
  deleted_one: 'Η έκθεση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} εκθέσεις',
  count_one: '{{count}} έκθεση',
  count_other: '{{count}} εκθέσεις',
  emptyTitle: 'Πού έρχεται κόσμος στο περίπτερό σας;',
  emptyText: 'Γράψτε μια έκθεση και περάστε όλες μαζί τις κάρτες που μαζέψατε εκεί.',
  search: 'Όνομα, τόπος, σημειώσεις',
  fields: {
    name: 'Όνομα',
    place: 'Τόπος',
    fromDay: 'Από',
    toDay: 'Έως',
    cards: 'Κάρτες',
    notes: 'Σημειώσεις',
  },
  items: {
    cards: {
      personId: 'Πρόσωπο',
      clientId: 'Εταιρεία',
      note: 'Τι ειπώθηκε',
    },
  },
  choices: {},
  groups: { cards: 'Κάρτες από το περίπτερο' },
  hints: { toDay: 'Κενό για μία μόνο ημέρα.' },
  states: { ahead: 'Θα γίνει', now: 'Γίνεται τώρα', over: 'Έγινε' },
  acts: { cards: 'Πέρασμα καρτών' },
} as const satisfies MessagesLike<typeof exhibitionEn>

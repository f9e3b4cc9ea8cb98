import type { MessagesLike } from '../../messages.ts'
import type { specialistEn } from '../../en/records/specialist.ts'

export const specialistEl = {
  one: 'Ειδικός',
  many: 'Ειδικοί',
  open: 'Μαζί μας',
  newTitle: 'Νέος ειδικός',
  editTitle: 'Επεξεργασία ειδικού',
  add: 'Προσθήκη ειδικού',
  created: 'Ο ειδικός προστέθηκε',
  updated: 'Τα στοιχεία του ειδικού άλλαξαν',
  deleted_one: 'Ο ειδικός διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} ειδικοί',
  count_one: '{{count}} ειδικός',
  count_other: '{{count}} ειδικοί',
  emptyTitle: 'Κανένας ειδικός ακόμη',
  emptyText:
    'Οι συνάδελφοι που ξέρουν: γράψτε τι γνωρίζει ο καθένας και για κάθε ερώτηση θα προτείνεται ο κατάλληλος.',
  search: 'Αναζήτηση στους ειδικούς',
  fields: {
    name: 'Ονοματεπώνυμο',
    title: 'Θέση',
    department: 'Τμήμα',
    expertise: 'Τι γνωρίζει',
    phone: 'Τηλέφωνο',
    email: 'E-mail',
    notes: 'Σημειώσεις',
    archivedOn: 'Αποχώρησε στις',
  },
  items: {},
  choices: {},
  groups: { more: 'Περισσότερα' },
  hints: { expertise: 'Μία ή δύο λέξεις κάθε φορά, όπως θα το έλεγε ο πελάτης: «ανταλλακτικά», «CO₂».' },
  states: { here: 'Μαζί μας', left: 'Αποχώρησε' },
  acts: { leave: 'Αποχώρησε', return: 'Επέστρεψε' },
} as const satisfies MessagesLike<typeof specialistEn>

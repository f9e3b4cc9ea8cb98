import type { MessagesLike } from '../../messages.ts'
import type { specialistEn } from '../../en/records/specialist.ts'

export const specialistEl = {
  one: 'Ειδικός',
  many: 'Ειδικοί',
  newTitle: 'Νέος ειδικός',
  editTitle: 'Επεξεργασία: ειδικός',
  add: 'Προσθήκη: ειδικός',
  created: 'Ο ειδικός προστέθηκε',
  updated: 'Ο ειδικός άλλαξε',
  deleted_one: 'Ο ειδικός διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} ειδικοί',
  count_one: '{{count}} ειδικός',
  count_other: '{{count}} ειδικοί',
  emptyTitle: 'Δεν υπάρχουν ακόμη ειδικοί',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: ειδικοί',
  fields: {
    name: 'Όνομα',
    title: 'Τίτλος',
    department: 'Τμήμα',
    expertise: 'Εξειδίκευση',
    phone: 'Τηλέφωνο',
    email: 'E-mail',
    notes: 'Σημειώσεις',
    archivedOn: 'Αρχειοθετήθηκε στις',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof specialistEn>

import type { MessagesLike } from '../../messages.ts'
import type { letterEn } from '../../en/records/letter.ts'

export const letterEl = {
  one: 'Ομαδική επιστολή',
  many: 'Ομαδικές επιστολές',
  newTitle: 'Νέα ομαδική επιστολή',
  editTitle: 'Επεξεργασία επιστολής',
  add: 'Νέα επιστολή',
  created: 'Η επιστολή προστέθηκε',
  updated: 'Η επιστολή άλλαξε',
  deleted_one: 'Η επιστολή διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} επιστολές',
  count_one: '{{count}} επιστολή',
  count_other: '{{count}} επιστολές',
  emptyTitle: 'Μία επιστολή, στο όνομα του καθενός',
  emptyText:
    'Γράψτε το κείμενο μία φορά, με πεδία για το όνομα ή την εταιρεία, διαλέξτε ποιοι θα το πάρουν και τυπώστε τα όλα σε ένα PDF.',
  search: 'Τίτλος, θέμα, κείμενο',
  fields: {
    title: 'Τίτλος, για εμάς',
    subject: 'Θέμα',
    body: 'Κείμενο',
    positionIds: 'Παραλήπτες',
    writtenOn: 'Γράφτηκε στις',
    sentOn: 'Στάλθηκε στις',
  },
  items: {},
  choices: {},
  groups: { more: 'Ημερομηνίες' },
  hints: {
    body: 'Τα πεδία μέσα σε διπλές αγκύλες συμπληρώνονται για κάθε παραλήπτη.',
    sentOn: 'Συμπληρώνεται μόνο του, όταν σημειώσετε ότι στάλθηκε· τότε μπαίνει σε κάθε φάκελο.',
  },
  states: { draft: 'Δεν στάλθηκε ακόμη', sent: 'Στάλθηκε' },
  acts: { letters: 'Παραλήπτες, προεπισκόπηση, PDF' },
} as const satisfies MessagesLike<typeof letterEn>

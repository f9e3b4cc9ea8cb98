import type { MessagesLike } from '../../messages.ts'
import type { letterEn } from '../../en/records/letter.ts'

export const letterEl = {
  one: 'Επιστολή',
  many: 'Επιστολές',
  newTitle: 'Νέα επιστολή',
  editTitle: 'Επεξεργασία: επιστολή',
  add: 'Προσθήκη: επιστολή',
  created: 'Η επιστολή προστέθηκε',
  updated: 'Η επιστολή άλλαξε',
  deleted_one: 'Η επιστολή διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} επιστολές',
  count_one: '{{count}} επιστολή',
  count_other: '{{count}} επιστολές',
  emptyTitle: 'Δεν υπάρχουν ακόμη επιστολές',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: επιστολές',
  fields: {
    title: 'Τίτλος',
    subject: 'Θέμα',
    body: 'Κείμενο',
    positionIds: 'Παραλήπτες',
    writtenOn: 'Γράφτηκε στις',
    sentOn: 'Στάλθηκε στις',
  },
  items: {},
  choices: {},
} as const satisfies MessagesLike<typeof letterEn>

import type { MessagesLike } from '../../messages.ts'
import type { personLinkEn } from '../../en/records/personLink.ts'

export const personLinkEl = {
  one: 'Σχέση',
  many: 'Σχέσεις ανθρώπων',
  newTitle: 'Νέα σχέση',
  editTitle: 'Επεξεργασία σχέσης',
  add: 'Προσθήκη σχέσης',
  created: 'Η σχέση προστέθηκε',
  updated: 'Η σχέση άλλαξε',
  deleted_one: 'Η σχέση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} σχέσεις',
  count_one: '{{count}} σχέση',
  count_other: '{{count}} σχέσεις',
  emptyTitle: 'Εδώ φαίνεται ποιος γνωρίζει ποιον',
  emptyText:
    'Γράψτε ποιος αναφέρεται σε ποιον, ποιανού τη γνώμη ακούει, ποιοι συνεργάστηκαν παλαιότερα. Έτσι φαίνεται μέσω ποιου μπορείτε να πλησιάσετε μια απόφαση.',
  search: 'Όνομα, σημείωση',
  fields: {
    personId: 'Ποιος',
    otherId: 'Με ποιον',
    kind: 'Είδος σχέσης',
    note: 'Σημείωση',
  },
  items: {},
  choices: {
    kind: {
      reportsTo: 'Αναφέρεται σε',
      worksWith: 'Συνεργάζεται με',
      listensTo: 'Ακούει τη γνώμη',
      friend: 'Φιλική σχέση',
      relative: 'Συγγενική σχέση',
      formerColleague: 'Συνεργάστηκαν παλαιότερα',
    },
  },
  hints: { note: 'Γραμμένη σαν να πρόκειται να τη διαβάσουν και οι δύο.' },
} as const satisfies MessagesLike<typeof personLinkEn>

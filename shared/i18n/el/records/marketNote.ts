import type { MessagesLike } from '../../messages.ts'
import type { marketNoteEn } from '../../en/records/marketNote.ts'

export const marketNoteEl = {
  one: 'Νέο της αγοράς',
  many: 'Νέα της αγοράς',
  newTitle: 'Νέα σημείωση για την αγορά',
  editTitle: 'Επεξεργασία σημείωσης για την αγορά',
  add: 'Προσθήκη νέου της αγοράς',
  created: 'Το νέο της αγοράς προστέθηκε',
  updated: 'Το νέο της αγοράς άλλαξε',
  deleted_one: 'Το νέο της αγοράς διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} νέα της αγοράς',
  count_one: '{{count}} νέο της αγοράς',
  count_other: '{{count}} νέα της αγοράς',
  emptyTitle: 'Κανένα νέο της αγοράς ακόμη',
  emptyText:
    'Τι κινείται στη δουλειά των πελατών σας: ανάπτυξη, κίνδυνοι, κινήσεις των άλλων. Μισό βήμα μπροστά τους αρκεί.',
  search: 'Αναζήτηση στα νέα της αγοράς',
  fields: {
    clientId: 'Για τον πελάτη',
    competitorId: 'Για τον ανταγωνιστή',
    day: 'Σημειώθηκε στις',
    kind: 'Τι είναι',
    title: 'Τι συμβαίνει',
    text: 'Τι σημαίνει για εκείνους και για εμάς',
    source: 'Πού διαβάστηκε ή ακούστηκε',
  },
  items: {},
  choices: {
    kind: {
      development: 'Εξέλιξη',
      threat: 'Κίνδυνος',
      opportunity: 'Ευκαιρία',
      competitorMove: 'Κίνηση ανταγωνιστή',
    },
  },
  groups: { more: 'Περισσότερα' },
  hints: { clientId: 'Αφήστε το κενό, όταν αφορά ολόκληρη την αγορά.' },
} as const satisfies MessagesLike<typeof marketNoteEn>

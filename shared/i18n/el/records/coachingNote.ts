import type { MessagesLike } from '../../messages.ts'
import type { coachingNoteEn } from '../../en/records/coachingNote.ts'

export const coachingNoteEl = {
  one: 'Σημείωση καθοδήγησης',
  many: 'Σημειώσεις καθοδήγησης',
  tab: 'Καθοδήγηση',
  open: 'Αδιάβαστες',
  newTitle: 'Νέα σημείωση καθοδήγησης',
  editTitle: 'Επεξεργασία σημείωσης',
  add: 'Προσθήκη σημείωσης καθοδήγησης',
  created: 'Η σημείωση καθοδήγησης προστέθηκε',
  updated: 'Η σημείωση καθοδήγησης άλλαξε',
  deleted_one: 'Η σημείωση καθοδήγησης διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} σημειώσεις καθοδήγησης',
  count_one: '{{count}} σημείωση καθοδήγησης',
  count_other: '{{count}} σημειώσεις καθοδήγησης',
  emptyTitle: 'Καμία σημείωση καθοδήγησης ακόμη',
  emptyText:
    'Όσα λέει ο επικεφαλής του τμήματος για έναν φάκελο ή έναν στόχο. Ο υπεύθυνος διαβάζει ακριβώς ό,τι γράφεται εδώ.',
  search: 'Αναζήτηση στις σημειώσεις καθοδήγησης',
  fields: {
    clientId: 'Για τον φάκελο του πελάτη',
    goalId: 'Για τον στόχο',
    day: 'Γράφτηκε στις',
    author: 'Από',
    text: 'Σημείωση',
    isSignOff: 'Ο φάκελος εγκρίνεται',
    readOn: 'Διαβάστηκε στις',
  },
  items: {},
  choices: {},
  groups: { more: 'Περισσότερα' },
  hints: { isSignOff: 'Ισχύει ώσπου να αλλάξει κάτι στον φάκελο.' },
  states: { unread: 'Δεν διαβάστηκε ακόμη', read: 'Διαβάστηκε' },
  acts: { read: 'Σήμανση ως διαβασμένης', unread: 'Σήμανση ως αδιάβαστης' },
} as const satisfies MessagesLike<typeof coachingNoteEn>

import type { recordPagesEn } from '../en/recordPages.ts'
import type { MessagesLike } from '../messages.ts'

export const recordPagesEl = {
  yes: 'Ναι',
  no: 'Όχι',
  state: 'Κατάσταση',
  facts: 'Στοιχεία',
  edit: 'Επεξεργασία',
  delete: 'Διαγραφή',
  more: 'Περισσότερα για «{{title}}»',
  openPage: 'Άνοιγμα της σελίδας',
  closePeek: 'Κλείσιμο',
  addFollowUp: 'Προσθήκη εκκρεμότητας',
  filters: { label: 'Ποια εμφανίζονται', open: 'Σε εκκρεμότητα', all: 'Σύνολο' },
  failed: {
    title: 'Δεν ήταν δυνατή η ανάγνωση',
    text: 'Τα δεδομένα σας είναι ασφαλή. Δοκιμάστε ξανά σε λίγο.',
  },
  nothingFound: {
    title: 'Δεν βρέθηκε τίποτα',
    text: 'Τίποτα εδώ δεν ταιριάζει με «{{search}}».',
    clear: 'Καθαρισμός αναζήτησης',
  },
  nothingOpen: {
    title: 'Τίποτα σε εκκρεμότητα',
    text: 'Όλα εδώ έχουν τακτοποιηθεί.',
    showAll: 'Εμφάνιση όλων',
  },
  missing: {
    title: 'Δεν υπάρχει πια εδώ',
    text: 'Διαγράφηκε ή ο σύνδεσμος είναι παλιός.',
    deleted: 'Μόλις διαγράφηκε. Μπορείτε να το επαναφέρετε.',
    back: 'Πίσω: {{list}}',
  },
  section: { all: 'Εμφάνιση όλων ({{count}})', add: 'Καταγραφή' },
  followUps: { title: 'Προς διεκπεραίωση' },
  interactions: { title: 'Τι έχει γίνει' },
  history: { title: 'Ιστορικό αλλαγών', changed: '{{what}}: {{fields}}' },
} as const satisfies MessagesLike<typeof recordPagesEn>

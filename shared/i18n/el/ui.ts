import type { MessagesLike } from '../messages.ts'
import type { uiEn } from '../en/ui.ts'

export const uiEl = {
  clearSearch: 'Καθαρισμός αναζήτησης',
  close: 'Κλείσιμο',
  loading: 'Φόρτωση',
  noMatches: 'Κανένα αποτέλεσμα',
  typeMore: 'Από {{count}} φαίνονται οι πρώτες επιλογές· πληκτρολογήστε για να βρείτε τις υπόλοιπες.',
  notChosen: 'Δεν έχει επιλεγεί',
  remove: 'Αφαίρεση: {{what}}',
  showChoices: 'Εμφάνιση επιλογών',
  tryAgain: 'Δοκιμάστε ξανά',
  day: {
    choose: 'Επιλογή ημέρας',
    chooseFor: 'Επιλογή ημέρας: {{label}}',
    format: 'π.χ. 25/11/2026',
    nextMonth: 'Επόμενος μήνας',
    nextYear: 'Επόμενο έτος',
    previousMonth: 'Προηγούμενος μήνας',
    previousYear: 'Προηγούμενο έτος',
    today: 'Σήμερα',
  },
  partialDate: {
    day: 'Ημέρα',
    month: 'Μήνας',
    noMonth: 'Χωρίς μήνα',
    year: 'Έτος',
  },
  tags: {
    added: 'Προστέθηκε: {{tag}}',
    empty: 'Πληκτρολογήστε και πατήστε Enter',
    list: 'Επιλεγμένα',
    removed: 'Αφαιρέθηκε: {{tag}}',
  },
  sidebar: {
    fold: 'Σύμπτυξη της μπάρας',
    unfold: 'Ανάπτυξη της μπάρας',
  },
  table: {
    chooseColumns: 'Στήλες',
    clearSelection: 'Αναίρεση επιλογής',
    columnsHelp: 'Επιλέξτε τι θα φαίνεται· τα βέλη αλλάζουν τη σειρά.',
    moveDown: 'Μετακίνηση κάτω: {{column}}',
    moveUp: 'Μετακίνηση πάνω: {{column}}',
    reset: 'Αρχική διάταξη',
    resize: 'Πλάτος στήλης: {{column}}',
    selectAll: 'Επιλογή όλων',
    selectRow: 'Επιλογή: {{row}}',
    selected_one: 'Επιλέχθηκε {{count}}',
    selected_other: 'Επιλέχθηκαν {{count}}',
  },
  toast: {
    dismiss: 'Απόρριψη',
    region: 'Ειδοποιήσεις (F6)',
  },
} as const satisfies MessagesLike<typeof uiEn>

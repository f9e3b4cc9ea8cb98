import type { whitespaceEn } from '../en/whitespace.ts'
import type { MessagesLike } from '../messages.ts'

export const whitespaceEl = {
  title: 'Χάρτης κάλυψης',
  client: 'Πελάτης',
  dossier: 'Στον φάκελο',
  parent: 'Έδρα',
  grid: 'Χάρτης κάλυψης: {{name}}',
  field: '{{offering}}, {{unit}}: {{state}}',
  details: 'Η επιλεγμένη θέση',
  choose: 'Επιλέξτε μια θέση: με τα βέλη μετακινείστε, με τα γράμματα λέτε ποιος τους καλύπτει.',
  legend: 'Τι σημαίνουν τα σύμβολα',
  opening: 'Άλλη μονάδα το αγοράζει από εμάς',
  openingOf: '{{state}}· από εμάς αγοράζει: {{names}}',
  sisters: 'Επιτυχία που μεταφέρεται. Το έχουν ήδη από εμάς: {{names}}.',
  fromSales: 'από πωλήσεις',
  fromSalesHint: 'Δεν το κατέγραψε κανείς, αλλά φαίνεται στις πωλήσεις των τελευταίων δώδεκα μηνών.',
  someone: 'Δεν ξέρουμε ποιος',
  nothing: 'Καμία θέση εδώ δεν είναι τέτοια.',
  filters: {
    label: 'Τι αναζητάτε',
    all: 'Όλα',
    openings: 'Ανοιχτές πόρτες',
    competitor: 'Ανταγωνιστές',
    unknown: 'Δεν έχουμε ρωτήσει',
  },
  failed: {
    title: 'Ο χάρτης κάλυψης δεν διαβάστηκε',
    text: 'Τα δεδομένα σας είναι ασφαλή. Δοκιμάστε ξανά σε λίγο.',
  },
  empty: {
    title: 'Ποιος τους καλύπτει και σε τι;',
    text: 'Προσθέστε τα προϊόντα και τις υπηρεσίες σας. Έπειτα κάθε μονάδα ενός πελάτη έχει μία θέση για το καθένα: εμείς, ανταγωνιστής, οι ίδιοι ή κανείς.',
    clients: 'Στους πελάτες',
  },
} as const satisfies MessagesLike<typeof whitespaceEn>

import type { MessagesLike } from '../../messages.ts'
import type { whitespaceCellEn } from '../../en/records/whitespaceCell.ts'

export const whitespaceCellEl = {
  one: 'Θέση στον χάρτη κάλυψης',
  many: 'Χάρτης κάλυψης',
  newTitle: 'Νέα θέση στον χάρτη κάλυψης',
  editTitle: 'Επεξεργασία θέσης στον χάρτη κάλυψης',
  add: 'Προσθήκη θέσης στον χάρτη κάλυψης',
  created: 'Η θέση στον χάρτη κάλυψης συμπληρώθηκε',
  updated: 'Η θέση στον χάρτη κάλυψης άλλαξε',
  deleted_one: 'Η θέση στον χάρτη κάλυψης καθαρίστηκε',
  deleted_other: 'Καθαρίστηκαν {{count}} θέσεις στον χάρτη κάλυψης',
  count_one: '{{count}} θέση στον χάρτη κάλυψης',
  count_other: '{{count}} θέσεις στον χάρτη κάλυψης',
  emptyTitle: 'Ποιος τους καλύπτει και σε τι;',
  emptyText:
    'Για κάθε μονάδα ενός πελάτη και κάθε προϊόν ή υπηρεσία: εμείς, ανταγωνιστής, οι ίδιοι ή κανείς ακόμη.',
  search: 'Αναζήτηση στον χάρτη κάλυψης',
  fields: {
    clientId: 'Πελάτης',
    offeringId: 'Προϊόν ή υπηρεσία',
    state: 'Τους καλύπτει',
    competitorId: 'Ανταγωνιστής',
    note: 'Σημείωση',
  },
  items: {},
  choices: {
    state: {
      us: 'Εμείς',
      competitor: 'Ανταγωνιστής',
      inHouse: 'Οι ίδιοι',
      none: 'Κανείς',
      unknown: 'Άγνωστο',
    },
  },
  hints: {
    clientId: 'Η ίδια η μονάδα: υποκατάστημα ή τμήμα που έχει δικό του φάκελο.',
    competitorId: 'Μόνο όπου τους καλύπτει ανταγωνιστής.',
  },
  acts: { matrix: 'Στον χάρτη' },
  states: {
    us: 'Εμείς',
    competitor: 'Ανταγωνιστής',
    inHouse: 'Οι ίδιοι',
    none: 'Κανείς',
    unknown: 'Άγνωστο',
  },
} as const satisfies MessagesLike<typeof whitespaceCellEn>

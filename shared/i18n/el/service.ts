import type { serviceEn } from '../en/service.ts'
import type { MessagesLike } from '../messages.ts'

export const serviceEl = {
  title: 'Πώς τους εξυπηρετούμε',
  share: '{{inTime}} από {{of}} στην ώρα τους',
  deliveries: 'Παραδόσεις',
  ourPromises: 'Δικές μας υποσχέσεις',
  theirPromises: 'Δικές τους υποσχέσεις',
  satisfaction: 'Ικανοποίηση',
  ofFive: '{{rating}} στα 5',
  complaints: 'Παράπονα',
  complaintsOpen_one: '{{count}} ανοιχτό',
  complaintsOpen_other: '{{count}} ανοιχτά',
  solvedIn: 'λύνονται κατά μέσο όρο σε {{days}} ημέρες',
  losses: 'μας κόστισαν {{amount}}',
  signOff: 'Έγκριση φακέλου',
  signOffNever: 'δεν έχει εγκριθεί ακόμη',
  signedOff: 'στις {{day}}',
  signedOffBy: 'στις {{day}}, από: {{author}}',
  changedSince: 'Από τότε υπήρξαν επαφές.',
  now: {
    title: 'Τι να ζητήσετε τώρα',
    success: 'Παραδόθηκε στην ώρα του και όπως το περίμεναν:',
    recommend: 'Αίτημα για σύσταση',
    askedEnough_one: 'Έχουμε ήδη ζητήσει κάτι μία φορά αυτό το τρίμηνο ({{name}}). Αρκεί ως τις {{day}}.',
    askedEnough_other:
      'Έχουμε ήδη ζητήσει κάτι {{count}} φορές αυτό το τρίμηνο ({{name}}). Αρκεί ως τις {{day}}.',
    howItGoes: 'Εδώ και μισό χρόνο δεν ρώτησε κανείς πώς πάει.',
    review: 'Αποτίμηση αποτελεσμάτων',
    expectations_one: '{{count}} προσδοκία δεν έχει συμφωνηθεί ακόμη.',
    expectations_other: '{{count}} προσδοκίες δεν έχουν συμφωνηθεί ακόμη.',
    agree: 'Στις προσδοκίες',
    note: 'Υπάρχει σημείωση από τη διεύθυνση:',
    noteOf: 'Σημείωση από: {{author}}.',
  },
  askedEnough_one:
    'Έχουμε ήδη ζητήσει κάτι μία φορά αυτό το τρίμηνο ({{name}}). Καλύτερα να περιμένετε ως τις {{day}}, για να μείνει χάρη.',
  askedEnough_other:
    'Έχουμε ήδη ζητήσει κάτι {{count}} φορές αυτό το τρίμηνο ({{name}}). Καλύτερα να περιμένετε ως τις {{day}}, για να μείνει χάρη.',
  debtsTitle: 'Ποιος έχει τα περισσότερα δικά μας στο γραφείο του',
  debtsOpen_one: '{{count}} ανοιχτό, έως',
  debtsOpen_other: '{{count}} ανοιχτά, το πρώτο έως',
  debtsOverdue_one: '{{count}} εκπρόθεσμο',
  debtsOverdue_other: '{{count}} εκπρόθεσμα',
} as const satisfies MessagesLike<typeof serviceEn>

import type { MessagesLike } from '../../messages.ts'
import type { tenderEn } from '../../en/records/tender.ts'

export const tenderEl = {
  one: 'Διαγωνισμός',
  many: 'Διαγωνισμοί',
  newTitle: 'Νέος διαγωνισμός',
  editTitle: 'Επεξεργασία: διαγωνισμός',
  add: 'Προσθήκη: διαγωνισμός',
  created: 'Ο διαγωνισμός προστέθηκε',
  updated: 'Ο διαγωνισμός άλλαξε',
  deleted_one: 'Ο διαγωνισμός διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} διαγωνισμοί',
  count_one: '{{count}} διαγωνισμός',
  count_other: '{{count}} διαγωνισμοί',
  emptyTitle: 'Δεν υπάρχουν ακόμη διαγωνισμοί',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: διαγωνισμοί',
  fields: {
    clientId: 'Πελάτης',
    dealId: 'Υπόθεση',
    title: 'Τίτλος',
    reference: 'Αριθμός αναφοράς',
    status: 'Κατάσταση',
    publishedOn: 'Δημοσιεύτηκε στις',
    questionsUntil: 'Ερωτήσεις έως',
    deadline: 'Προθεσμία',
    decisionOn: 'Απόφαση στις',
    value: 'Αξία',
    needs: 'Ανάγκες',
    criteria: 'Παράγοντες επιτυχίας',
    participantIds: 'Συμμετέχοντες',
    competitorIds: 'Ανταγωνιστές',
    notes: 'Σημειώσεις',
  },
  items: {
    needs: {
      text: 'Κείμενο',
      isShapedByUs: 'Διαμορφώθηκε μαζί μας',
    },
    criteria: {
      name: 'Όνομα',
      weight: 'Βαρύτητα (%)',
      ours: 'Εμείς (1–5)',
      theirs: 'Ισχυρότερος αντίπαλος (1–5)',
      note: 'Σημείωση',
    },
  },
  choices: {
    status: {
      preparing: 'Σε προετοιμασία',
      submitted: 'Υποβλήθηκε',
      won: 'Κερδήθηκε',
      lost: 'Χάθηκε',
      cancelled: 'Ματαιώθηκε',
    },
  },
} as const satisfies MessagesLike<typeof tenderEn>

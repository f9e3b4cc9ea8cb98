import type { MessagesLike } from '../../messages.ts'
import type { complaintEn } from '../../en/records/complaint.ts'

export const complaintEl = {
  one: 'Παράπονο',
  many: 'Παράπονα',
  newTitle: 'Νέο παράπονο',
  editTitle: 'Επεξεργασία: παράπονο',
  add: 'Προσθήκη: παράπονο',
  created: 'Το παράπονο προστέθηκε',
  updated: 'Το παράπονο άλλαξε',
  deleted_one: 'Το παράπονο διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} παράπονα',
  count_one: '{{count}} παράπονο',
  count_other: '{{count}} παράπονα',
  emptyTitle: 'Δεν υπάρχουν ακόμη παράπονα',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: παράπονα',
  fields: {
    clientId: 'Πελάτης',
    personId: 'Πρόσωπο',
    deliveryId: 'Παράδοση',
    kind: 'Είδος',
    subject: 'Θέμα',
    text: 'Κείμενο',
    receivedOn: 'Λήφθηκε στις',
    acknowledgedOn: 'Επιβεβαιώθηκε στις',
    resolvedOn: 'Λύθηκε στις',
    loss: 'Ζημία',
    solution: 'Τι το έλυσε',
  },
  items: {},
  choices: {
    kind: {
      complaint: 'Παράπονο',
      wish: 'Επιθυμία',
      misunderstanding: 'Παρεξήγηση',
    },
  },
} as const satisfies MessagesLike<typeof complaintEn>

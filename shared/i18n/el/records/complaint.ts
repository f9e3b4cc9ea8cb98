import type { MessagesLike } from '../../messages.ts'
import type { complaintEn } from '../../en/records/complaint.ts'

export const complaintEl = {
  one: 'Παράπονο',
  many: 'Παράπονα',
  newTitle: 'Νέο παράπονο',
  editTitle: 'Επεξεργασία παραπόνου',
  add: 'Προσθήκη παραπόνου',
  created: 'Το παράπονο προστέθηκε',
  updated: 'Το παράπονο άλλαξε',
  deleted_one: 'Το παράπονο διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} παράπονα',
  count_one: '{{count}} παράπονο',
  count_other: '{{count}} παράπονα',
  emptyTitle: 'Κανένα παράπονο',
  emptyText:
    'Παράπονα, επιθυμίες και παρεξηγήσεις λύνονται γρήγορα και με τη μικρότερη ζημία: ακούστε, δείξτε ότι σας νοιάζει, βρείτε τρόπο.',
  search: 'Αναζήτηση στα παράπονα',
  fields: {
    clientId: 'Πελάτης',
    personId: 'Ποιος το είπε',
    deliveryId: 'Για την παράδοση',
    kind: 'Είδος',
    subject: 'Τι αφορά',
    text: 'Με δικά τους λόγια',
    receivedOn: 'Ειπώθηκε στις',
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
  groups: {
    solution: 'Η λύση',
    more: 'Περισσότερα',
  },
  hints: {
    acknowledgedOn: 'Η ημέρα που κάποιος τηλεφώνησε και άκουσε.',
    loss: 'Τι μας κόστισε, αν μετριέται σε χρήμα.',
    solution: 'Θα φανεί χρήσιμο και στον επόμενο.',
  },
  states: {
    received: 'Ειπώθηκε',
    acknowledged: 'Επιβεβαιώθηκε',
    resolved: 'Λύθηκε',
  },
  acts: {
    acknowledge: 'Επιβεβαιώθηκε σήμερα',
    resolve: 'Λύθηκε σήμερα',
    reopen: 'Ξανά ανοιχτό',
  },
} as const satisfies MessagesLike<typeof complaintEn>

import type { MessagesLike } from '../../messages.ts'
import type { competitorPresenceEn } from '../../en/records/competitorPresence.ts'

export const competitorPresenceEl = {
  one: 'Ανταγωνιστής σε πελάτη',
  many: 'Ανταγωνιστές σε πελάτες',
  newTitle: 'Νέος ανταγωνιστής σε πελάτη',
  editTitle: 'Επεξεργασία παρουσίας ανταγωνιστή',
  add: 'Προσθήκη ανταγωνιστή στον πελάτη',
  created: 'Η παρουσία του ανταγωνιστή προστέθηκε',
  updated: 'Η παρουσία του ανταγωνιστή άλλαξε',
  deleted_one: 'Η παρουσία του ανταγωνιστή διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} παρουσίες ανταγωνιστών',
  count_one: '{{count}} ανταγωνιστής σε πελάτη',
  count_other: '{{count}} ανταγωνιστές σε πελάτες',
  emptyTitle: 'Κανένας ανταγωνιστής σε πελάτη ακόμη',
  emptyText:
    'Ποιος άλλος προμηθεύει έναν πελάτη, με τι και πόσο γερά στέκεται: τότε καμία προσφορά τους δεν σας αιφνιδιάζει.',
  search: 'Αναζήτηση στους ανταγωνιστές πελατών',
  fields: {
    clientId: 'Πελάτης',
    competitorId: 'Ανταγωνιστής',
    strength: 'Πόσο γερά στέκεται',
    supplies: 'Τι προμηθεύει',
    share: 'Μερίδιο, %',
    seenOn: 'Τελευταία φορά στις',
    notes: 'Σημειώσεις',
  },
  items: {},
  choices: {
    strength: {
      trying: 'Προσπαθεί να μπει',
      some: 'Προμηθεύει ένα μέρος',
      strong: 'Στέκεται γερά',
      dominant: 'Έχει τα περισσότερα',
    },
  },
  groups: { more: 'Περισσότερα' },
  hints: { share: 'Από όσα αγοράζει ο πελάτης στον κλάδο μας, όσο γνωρίζετε.' },
  states: {
    trying: 'Προσπαθεί να μπει',
    some: 'Προμηθεύει ένα μέρος',
    strong: 'Στέκεται γερά',
    dominant: 'Έχει τα περισσότερα',
  },
} as const satisfies MessagesLike<typeof competitorPresenceEn>

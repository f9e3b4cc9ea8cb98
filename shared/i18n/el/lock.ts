import type { lockEn } from '../en/lock.ts'
import type { MessagesLike } from '../messages.ts'

export const lockEl = {
  watching: {
    title: 'Έλεγχος αν το Keyfolio είναι ανοιχτό αλλού',
    detail:
      'Τα δεδομένα έχουν σημειωθεί ως ανοιχτά στον υπολογιστή «{{host}}». Αν εκεί δεν γίνεται τίποτα, το Keyfolio ξεκινά μόνο του μέσα σε μισό λεπτό.',
    quit: 'Έξοδος',
  },
  busy: {
    title: 'Το Keyfolio είναι ανοιχτό αλλού',
    detail:
      'Χρήστης: {{user}}. Τα δεδομένα είναι ανοιχτά στον υπολογιστή «{{host}}» από: {{since}}. Δύο μαζί θα τα κατέστρεφαν. Κλείστε το Keyfolio εκεί και δοκιμάστε ξανά.\n\n{{folder}}',
    tryAgain: 'Δοκιμή ξανά',
    quit: 'Έξοδος',
  },
  lost: {
    title: 'Τα δεδομένα άνοιξαν αλλού',
    detail:
      'Αυτός ο υπολογιστής δεν είχε πρόσβαση για λίγο και τα δεδομένα άνοιξαν στον υπολογιστή «{{host}}» (χρήστης: {{user}}, {{since}}). Από εδώ δεν γράφεται πια τίποτα. Αντιγράψτε από το παράθυρο ό,τι χρειάζεστε και μετά κλείστε το.',
    quit: 'Έξοδος',
  },
  somebody: 'άγνωστος',
} as const satisfies MessagesLike<typeof lockEn>

import type { contactEn } from '../en/contact.ts'
import type { MessagesLike } from '../messages.ts'

export const contactEl = {
  state: { tooSilent: 'Πολλή σιωπή', fine: 'Σε ισορροπία', tooPushy: 'Πολλή πίεση' },
  silence_one: '{{count}} ημέρα σιωπής, συνήθως έως {{limit}}',
  silence_other: '{{count}} ημέρες σιωπής, συνήθως έως {{limit}}',
  never: 'Καμία επαφή ακόμη, συνήθως μία μέσα σε {{limit}} ημέρες',
  unanswered_one: '{{count}} επαφή χωρίς απάντηση σε λίγες ημέρες',
  unanswered_other: '{{count}} επαφές χωρίς απάντηση σε λίγες ημέρες',
  wait: 'Καλύτερα να περιμένετε απάντηση',
} as const satisfies MessagesLike<typeof contactEn>

import type { MessagesLike } from '../messages.ts'
import type { marketEn } from '../en/market.ts'

export const marketEl = {
  shares: {
    title: 'Ποιος άλλος πουλά εδώ',
    bar: 'Οι ανταγωνιστές έχουν το {{theirs}} από όσα αγοράζουν στον κλάδο μας, μένει το {{left}}',
    left: 'Μένει {{left}} για εμάς και για όσα δεν ξέρει κανείς',
    tooMuch: 'Μαζί βγαίνουν {{share}} πάνω από το όλο: δείτε ξανά τα μερίδια',
  },
  general: { title: 'Τι κινεί όλη την αγορά', all: 'Όλα τα νέα της αγοράς' },
} as const satisfies MessagesLike<typeof marketEn>

import type { MessagesLike } from '../messages.ts'
import type { peopleEn } from '../en/people.ts'

export const peopleEl = {} as const satisfies MessagesLike<typeof peopleEn>

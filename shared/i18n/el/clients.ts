import type { MessagesLike } from '../messages.ts'
import type { clientsEn } from '../en/clients.ts'

export const clientsEl = {} as const satisfies MessagesLike<typeof clientsEn>

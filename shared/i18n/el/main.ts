import type { MessagesLike } from '../messages.ts'
import type { mainEn } from '../en/main.ts'

export const mainEl = {} as const satisfies MessagesLike<typeof mainEn>

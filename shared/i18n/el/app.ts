import type { MessagesLike } from '../messages.ts'
import type { appEn } from '../en/app.ts'

export const appEl = {} as const satisfies MessagesLike<typeof appEn>

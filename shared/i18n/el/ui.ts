import type { MessagesLike } from '../messages.ts'
import type { uiEn } from '../en/ui.ts'

export const uiEl = {} as const satisfies MessagesLike<typeof uiEn>

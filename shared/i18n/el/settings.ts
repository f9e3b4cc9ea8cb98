import type { MessagesLike } from '../messages.ts'
import type { settingsEn } from '../en/settings.ts'

export const settingsEl = {} as const satisfies MessagesLike<typeof settingsEn>

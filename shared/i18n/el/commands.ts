import type { MessagesLike } from '../messages.ts'
import type { commandsEn } from '../en/commands.ts'

export const commandsEl = {} as const satisfies MessagesLike<typeof commandsEn>

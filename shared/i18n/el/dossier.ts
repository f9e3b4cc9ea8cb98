import type { MessagesLike } from '../messages.ts'
import type { dossierEn } from '../en/dossier.ts'

export const dossierEl = {} as const satisfies MessagesLike<typeof dossierEn>

import type { MessagesLike } from '../messages.ts'
import type { pdfEn } from '../en/pdf.ts'

export const pdfEl = {} as const satisfies MessagesLike<typeof pdfEn>

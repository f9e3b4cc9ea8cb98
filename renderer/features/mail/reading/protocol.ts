import type { ParsedMail } from '#shared/formats/mail/mail.ts'

/** A larger file is hardly a mail; reading it takes three times its size of memory. */
export const MAIL_LIMIT_BYTES = 100 << 20

/** Reading takes a second at most; a file that was made to keep a reader busy is given up. */
export const READING_LIMIT_MS = 30_000

/** Why a file is not taken as a mail. */
export const MAIL_REFUSALS = ['tooLarge', 'notAMail', 'damaged'] as const
export type MailRefusal = (typeof MAIL_REFUSALS)[number]

/** A file that came with a mail. */
export interface MailFile {
  readonly name: string
  readonly mimeType: string
  readonly content: Uint8Array<ArrayBuffer>
  /** A picture that the text shows, such as the logo of a signature. */
  readonly isInline: boolean
}

export interface ReadMail {
  readonly mail: ParsedMail
  readonly files: readonly MailFile[]
  /** Mails within the mail that stay inside the original file. */
  readonly enclosedMails: number
}

/** What the reading thread answers. */
export type MailAnswer =
  | { readonly type: 'read'; readonly read: ReadMail }
  | { readonly type: 'refused'; readonly refusal: MailRefusal }

/** Thrown while reading; caught where the reading was started. */
export class NotRead extends Error {
  readonly refusal: MailRefusal

  constructor(refusal: MailRefusal) {
    super(`The mail is refused: ${refusal}`)
    this.name = 'NotRead'
    this.refusal = refusal
  }
}

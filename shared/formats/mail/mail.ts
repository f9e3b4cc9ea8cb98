/** An address of a mail; the name may be empty, and so may the address when a mail server kept it to itself. */
export interface MailAddress {
  readonly name: string
  readonly address: string
}

/** A mail as read from a file, before anybody is recognised in it. Its attachments stay with whoever read it. */
export interface ParsedMail {
  readonly from: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  readonly subject: string
  /** When it was sent, in milliseconds since 1970; null if the mail does not say. */
  readonly sentAtMs: number | null
  /** What it says in plain text, with everything it quotes. */
  readonly text: string
}

/** The form in which addresses are compared: people write them in any case. */
export function addressKey(address: string): string {
  return address.trim().toLowerCase()
}

/** Everybody a mail went to, each address once. */
export function recipientsOf({ to, cc }: Pick<ParsedMail, 'to' | 'cc'>): readonly MailAddress[] {
  const seen = new Set<string>()
  return [...to, ...cc].filter(({ address }) => {
    const key = addressKey(address)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

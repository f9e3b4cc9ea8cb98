import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { htmlText } from '#shared/formats/mail/htmlText.ts'
import type { MailAddress } from '#shared/formats/mail/mail.ts'
import { fileNameOf } from './fileNameOf.ts'
import { type MailFile, NotRead, type ReadMail } from './protocol.ts'

/** Reads a mail as it travels (RFC 5322, `.eml`). Throws `NotRead`. */
export async function parseEml(bytes: Uint8Array<ArrayBuffer>): Promise<ReadMail> {
  if (!looksLikeMail(bytes)) throw new NotRead('notAMail')
  const email = await parsed(bytes)
  if (!OWN_HEADERS.some((name) => email.headers.some(({ key }) => key === name)))
    throw new NotRead('notAMail')
  const files: MailFile[] = []
  for (const attachment of email.attachments) files.push(await fileOf(attachment))
  return {
    mail: {
      from: addressesOf(email.from)[0] ?? addressesOf(email.sender)[0] ?? null,
      to: (email.to ?? []).flatMap(addressesOf),
      cc: (email.cc ?? []).flatMap(addressesOf),
      subject: (email.subject ?? '').trim(),
      sentAtMs: msOf(email.date) ?? receivedAtMs(email),
      text: textOf(email),
    },
    files,
    enclosedMails: 0,
  }
}

/** One of them is in every mail; a text file has none of them. */
const OWN_HEADERS = ['from', 'date', 'subject', 'message-id', 'received', 'to'] as const

async function parsed(bytes: Uint8Array<ArrayBuffer>): Promise<Email> {
  try {
    // A mail in a mail stays a file: what it says was said by somebody else.
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 })
  } catch {
    throw new NotRead('damaged')
  }
}

/** A mail begins with lines "Name: value"; anything binary does not. Old mailboxes put a line "From …" first. */
function looksLikeMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^ï»¿/, '')
  if (start.includes('\0')) return false
  const [first = ''] = start
    .replace(/^\s*From .*\r?\n/, '')
    .trimStart()
    .split(/\r?\n/, 1)
  return /^[!-9;-~]+[ \t]*:/.test(first)
}

/** Plain text as it was sent; of a mail in HTML only, what the HTML says. */
function textOf({ text, html }: Email): string {
  const plain = (text ?? '').replace(/\r\n?/g, '\n').trim()
  if (plain !== '' || html === undefined) return plain
  return htmlText(html)
}

function addressesOf(address: Address | undefined): readonly MailAddress[] {
  if (address === undefined) return []
  if (address.group !== undefined)
    return address.group.map(({ name, address: inner }) => ({ name, address: inner }))
  return [{ name: address.name, address: address.address }]
}

function msOf(date: string | undefined): number | null {
  const ms = date === undefined ? NaN : Date.parse(date)
  return Number.isNaN(ms) ? null : ms
}

/** The topmost "Received" was written last, by our own server. */
function receivedAtMs({ headers }: Email): number | null {
  const received = headers.find(({ key }) => key === 'received')?.value
  return msOf(received?.split(';').at(-1)?.trim())
}

async function fileOf(attachment: Attachment): Promise<MailFile> {
  const { mimeType, filename, related, disposition } = attachment
  const content = bytesOf(attachment.content)
  const isMail = mimeType === 'message/rfc822'
  return {
    name: fileNameOf(filename ?? (isMail ? `${await subjectOf(content)}.eml` : ''), mimeType),
    mimeType,
    content,
    isInline: related === true || (disposition === 'inline' && mimeType.startsWith('image/')),
  }
}

async function subjectOf(mail: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    return (await PostalMime.parse(mail, { maxRfc822NestingDepth: 0, maxNestingDepth: 50 })).subject ?? ''
  } catch {
    return ''
  }
}

function bytesOf(content: Attachment['content']): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof ArrayBuffer ? new Uint8Array(content) : new Uint8Array(content)
}

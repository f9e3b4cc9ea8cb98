import { htmlText } from '#shared/formats/mail/htmlText.ts'
import type { MailAddress } from '#shared/formats/mail/mail.ts'
import { openCompoundFile, type Storage } from './compoundFile.ts'
import { fileNameOf } from './fileNameOf.ts'
import { HEADER_BYTES, type MapiProperties, mapiProperties } from './mapiProperties.ts'
import { type MailFile, NotRead, type ReadMail } from './protocol.ts'

/** Properties of Outlook's items that we read ([MS-OXPROPS]). */
const P = {
  messageClass: 0x001a,
  subject: 0x0037,
  submitTime: 0x0039,
  sentRepresentingName: 0x0042,
  transportHeaders: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  deliveryTime: 0x0e06,
  body: 0x1000,
  html: 0x1013,
  displayName: 0x3001,
  address: 0x3003,
  attachData: 0x3701,
  attachFileName: 0x3704,
  attachMethod: 0x3705,
  attachLongFileName: 0x3707,
  attachMimeType: 0x370e,
  attachContentId: 0x3712,
  smtpAddress: 0x39fe,
  internetCodepage: 0x3fde,
  messageCodepage: 0x3ffd,
  senderSmtpAddress: 0x5d01,
  sentRepresentingSmtpAddress: 0x5d02,
  attachHidden: 0x7ffe,
} as const

const RECIPIENT_TO = 1
const RECIPIENT_CC = 2
const EMBEDDED_MESSAGE = 5

/** Reads a mail as Outlook saves it (`.msg`). Throws `NotRead`. */
export function parseMsg(bytes: Uint8Array<ArrayBuffer>): ReadMail {
  try {
    return mailIn(openCompoundFile(bytes))
  } catch (error) {
    throw error instanceof NotRead ? error : new NotRead('damaged')
  }
}

function mailIn(root: Storage): ReadMail {
  // Code pages are numbers, so they can be read before any text.
  const codepages = mapiProperties(root, HEADER_BYTES.message, 'utf-8')
  const encoding = encodingOf(codepages.number(P.messageCodepage) ?? codepages.number(P.internetCodepage))
  const message = mapiProperties(root, HEADER_BYTES.message, encoding)
  // Word, Excel, contacts and appointments are compound files too.
  if (!/^(ipm\.note|ipm\.schedule|report\.ipm)/i.test(message.text(P.messageClass)))
    throw new NotRead('notAMail')

  const recipients = partsOf(root, '__recip_version1.0_', encoding)
  const of = (type: number): readonly MailAddress[] =>
    recipients.filter(({ properties }) => properties.number(P.recipientType) === type).map(recipientOf)
  const attachments = partsOf(root, '__attach_version1.0_', encoding)
  return {
    mail: {
      from: senderOf(message),
      to: of(RECIPIENT_TO),
      cc: of(RECIPIENT_CC),
      subject: message.text(P.subject).trim(),
      sentAtMs: message.timeMs(P.submitTime) ?? message.timeMs(P.deliveryTime) ?? headerTimeMs(message),
      text: textOf(message),
    },
    files: attachments.flatMap(({ properties }) => fileOf(properties)),
    enclosedMails: attachments.filter(({ properties }) => isMessage(properties)).length,
  }
}

interface Part {
  readonly properties: MapiProperties
}

/** Recipients or attachments, in the order in which Outlook numbered them. */
function partsOf(root: Storage, prefix: string, encoding: string): readonly Part[] {
  return [...root.storages]
    .filter(([name]) => name.startsWith(prefix))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, storage]) => ({ properties: mapiProperties(storage, HEADER_BYTES.part, encoding) }))
}

/** Those in which Greek and western mails are written; Windows' Greek where the file says nothing. */
function encodingOf(codepage: number | null): string {
  if (codepage === null) return 'windows-1253'
  if (codepage >= 1250 && codepage <= 1258) return `windows-${codepage}`
  if (codepage > 28590 && codepage < 28606) return `iso-8859-${codepage - 28590}`
  return codepage === 65001 ? 'utf-8' : 'windows-1252'
}

function senderOf(message: MapiProperties): MailAddress | null {
  const address =
    [
      message.text(P.senderSmtpAddress),
      message.text(P.sentRepresentingSmtpAddress),
      message.text(P.senderAddress),
      headerAddress(message),
    ].find(isAddress) ?? ''
  const written = message.text(P.senderName) || message.text(P.sentRepresentingName)
  const name = plainName(written, address)
  return address === '' && name === '' ? null : { name, address }
}

function recipientOf({ properties }: Part): MailAddress {
  const name = properties.text(P.displayName)
  const address = [properties.text(P.smtpAddress), properties.text(P.address), name].find(isAddress) ?? ''
  return { name: plainName(name, address), address }
}

/** Within a house, Outlook names people by a path such as "/O=…/CN=…" instead of an address. */
function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text)
}

function plainName(name: string, address: string): string {
  const plain = name.replace(/^'|'$/g, '').trim()
  return plain.toLowerCase() === address.toLowerCase() ? '' : plain
}

function headerAddress(message: MapiProperties): string {
  const from = /^from:(.*(?:\r?\n[ \t].*)*)/im.exec(message.text(P.transportHeaders))?.[1]
  return /[^\s@<>"]+@[^\s@<>"]+/.exec(from ?? '')?.[0] ?? ''
}

function headerTimeMs(message: MapiProperties): number | null {
  const date = /^date:(.*)/im.exec(message.text(P.transportHeaders))?.[1]
  const ms = date === undefined ? NaN : Date.parse(date.trim())
  return Number.isNaN(ms) ? null : ms
}

function textOf(message: MapiProperties): string {
  const plain = message.text(P.body).replace(/\r\n?/g, '\n').trim()
  if (plain !== '') return plain
  const written = message.text(P.html)
  if (written !== '') return htmlText(written)
  const bytes = message.bytes(P.html)
  if (bytes === null) return ''
  return htmlText(new TextDecoder(encodingOf(message.number(P.internetCodepage) ?? 65001)).decode(bytes))
}

function isMessage(attachment: MapiProperties): boolean {
  return attachment.number(P.attachMethod) === EMBEDDED_MESSAGE
}

/** A mail in the mail, or a mere reference to a network folder, has no bytes of its own. */
function fileOf(attachment: MapiProperties): readonly MailFile[] {
  const content = isMessage(attachment) ? null : attachment.bytes(P.attachData)
  if (content === null) return []
  const mimeType = attachment.text(P.attachMimeType)
  const given =
    [P.attachLongFileName, P.attachFileName, P.displayName]
      .map((name) => attachment.text(name))
      .find(Boolean) ?? ''
  const isShownInText = attachment.text(P.attachContentId) !== '' && mimeType.startsWith('image/')
  return [
    {
      name: fileNameOf(given, mimeType),
      mimeType,
      content,
      isInline: attachment.number(P.attachHidden) === 1 || isShownInText,
    },
  ]
}

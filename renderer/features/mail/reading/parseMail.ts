import { isCompoundFile } from './compoundFile.ts'
import { parseEml } from './parseEml.ts'
import { parseMsg } from './parseMsg.ts'
import { MAIL_LIMIT_BYTES, NotRead, type ReadMail } from './protocol.ts'

/** Reads a mail of either form; the content tells which, not the name. Throws `NotRead`. */
export async function parseMail(bytes: Uint8Array<ArrayBuffer>): Promise<ReadMail> {
  if (bytes.length > MAIL_LIMIT_BYTES) throw new NotRead('tooLarge')
  return isCompoundFile(bytes) ? parseMsg(bytes) : await parseEml(bytes)
}

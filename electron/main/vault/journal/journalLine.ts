import { createHash } from 'node:crypto'

/** Length of a SHA-256 in hexadecimal digits. */
export const HASH_LENGTH = 64

/** The hash before the first line. */
export const EMPTY_HASH = ''

/** The chained hash of a line: of the previous line's hash and this line's content. */
export function chainedHash(previousHash: string, content: string | Uint8Array): string {
  return createHash('sha256').update(previousHash, 'latin1').update(content).digest('hex')
}

/** One line as it lies in the file: hash, space, content, line feed. */
export function writeLine(
  previousHash: string,
  content: string,
): { readonly hash: string; readonly bytes: Buffer } {
  const hash = chainedHash(previousHash, content)
  return { hash, bytes: Buffer.from(`${hash} ${content}\n`, 'utf8') }
}

/** The hash of a line (without its line feed) if it follows `previousHash`; null if it is damaged. */
export function verifyLine(previousHash: string, line: Buffer): string | null {
  if (line.length < HASH_LENGTH + 1 || line[HASH_LENGTH] !== SPACE) return null
  const hash = line.toString('latin1', 0, HASH_LENGTH)
  return chainedHash(previousHash, line.subarray(HASH_LENGTH + 1)) === hash ? hash : null
}

/** The content of a line that was verified before. */
export function contentOf(line: Buffer): string {
  return line.toString('utf8', HASH_LENGTH + 1)
}

const SPACE = 0x20

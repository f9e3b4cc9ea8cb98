// @ts-check
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/**
 * The digest of a file, read in pieces.
 * @param {string} path
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 * @returns {Promise<string>}
 */
export async function hashFile(path, algorithm = 'sha256', encoding = 'hex') {
  const hash = createHash(algorithm)
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk)
  return hash.digest(encoding)
}

/**
 * Whether a file has the digest that npm writes as `sha512-…`.
 * @param {string} path
 * @param {string} integrity
 */
export async function hasIntegrity(path, integrity) {
  return `sha512-${await hashFile(path, 'sha512', 'base64')}` === integrity
}

/**
 * SHA-256 of texts, each closed off so that moving a border changes the digest.
 * @param {Iterable<string | Buffer>} parts
 */
export function hashOf(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

import { z } from 'zod'

/** The content of a file names it: SHA-256, hexadecimal. */
export const ContentHashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** Largest attachment, in bytes. */
export const ATTACHMENT_LIMIT_BYTES = 200 << 20

/** So many bytes of a file travel in one message. */
export const ATTACHMENT_CHUNK_BYTES = 4 << 20

export const ATTACHMENT_ERRORS = [
  'tooLarge',
  'unknownUpload',
  'diskFull',
  'readOnly',
  'folderGone',
  'writeFailed',
] as const

/** Longest name of an attached file. */
const LONGEST = 150

/**
 * A name for a file that came with a mail: no folders, no control characters, no marks that turn the direction of
 * writing (which hide the true ending), never empty.
 */
export function fileNameOf(given: string, mimeType: string): string {
  const clean = given
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[/\\:*?"<>|]+/g, '_')
    .trim()
    .replace(/^\.+/, '')
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? ''
  const stem = clean.slice(0, clean.length - ending.length)
  const named = stem === '' ? 'attachment' : stem
  return named.slice(0, LONGEST - ending.length) + (ending === '' ? endingOf(mimeType) : ending)
}

function endingOf(mimeType: string): string {
  return ENDINGS[mimeType] ?? ''
}

const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/calendar': '.ics',
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
}

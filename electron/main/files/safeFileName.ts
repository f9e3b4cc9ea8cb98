const LIMIT_BYTES = 180
// Names that Windows keeps for devices, whatever follows the dot.
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/** A file name that every system takes; Greek stays Greek. */
export function safeFileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const short = withinBytes(plain, LIMIT_BYTES).replace(/[. ]+$/, '')
  if (short === '') return `Keyfolio.${ending}`
  return `${RESERVED.test(short) ? `_${short}` : short}.${ending}`
}

function withinBytes(text: string, limit: number): string {
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > limit) break
    kept += character
  }
  return kept
}

import { type Encoding, Refusal } from './protocol.ts'

/** Text of bytes, and in which encoding they were: the one given, or the one they look like. */
export function decodeText(
  bytes: Uint8Array,
  chosen: Encoding | null,
): { readonly text: string; readonly encoding: Encoding } {
  const encoding = chosen ?? encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  // No table has these; a picture or a program does.
  if (/[\0-\x08\x0e-\x1f]/.test(text.slice(0, LOOKED_AT))) throw new Refusal('notATable')
  return { text, encoding }
}

const LOOKED_AT = 64 * 1024

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = wideEncodingOf(bytes)
  if (wide !== null) return wide
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    // What Greek Windows writes when nothing else is asked of it.
    return 'windows-1253'
  }
}

/** Without a mark at the front, UTF-16 shows by its zeros: signs, digits and line ends have one each. */
function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  const looked = Math.min(bytes.length, 4096)
  let even = 0
  let odd = 0
  for (let index = 0; index < looked; index += 1) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > looked / 20 && even === 0) return 'utf-16le'
  if (even > looked / 20 && odd === 0) return 'utf-16be'
  return null
}

import { searchKey } from '#shared/lib/searchKey.ts'

/** One way in which a text can lie in a file. */
export interface Form {
  readonly encoding: string
  readonly bytes: Buffer
}

type Encoder = (text: string) => readonly Buffer[]

/** Every encoding that is sought. */
const ENCODERS: Readonly<Record<string, Encoder>> = {
  'UTF-8': (text) => [Buffer.from(text, 'utf8')],
  'UTF-8, decomposed': (text) => [Buffer.from(text.normalize('NFD'), 'utf8')],
  'UTF-16LE': (text) => [Buffer.from(text, 'utf16le')],
  'UTF-16BE': (text) => [utf16be(text)],
  'Windows-1253': (text) => [windows1253(text)],
  '\\uXXXX, lower case': (text) => [escaped(text, isForeign, lower)],
  '\\uXXXX, upper case': (text) => [escaped(text, isForeign, upper)],
  '\\uXXXX for all, lower case': (text) => [escaped(text, always, lower)],
  '\\uXXXX for all, upper case': (text) => [escaped(text, always, upper)],
  'percent, upper case': (text) => [Buffer.from(encodeURIComponent(text))],
  'percent, lower case': (text) => [
    Buffer.from(encodeURIComponent(text).replace(/%../g, (escape) => escape.toLowerCase())),
  ],
  'quoted-printable': (text) => [Buffer.from(encodeURIComponent(text).replaceAll('%', '='))],
  'entities, decimal': (text) => [entities(text, (unit) => `&#${unit};`)],
  'entities, hexadecimal': (text) => [entities(text, (unit) => `&#x${unit.toString(16)};`)],
  'hexadecimal, lower case': (text) => [hexadecimal(Buffer.from(text), lower)],
  'hexadecimal, upper case': (text) => [hexadecimal(Buffer.from(text), upper)],
  'hexadecimal UTF-16BE, lower case': (text) => [hexadecimal(utf16be(text), lower)],
  'hexadecimal UTF-16BE, upper case': (text) => [hexadecimal(utf16be(text), upper)],
  'base64 of UTF-8': (text) => base64Forms(Buffer.from(text, 'utf8'), 'base64'),
  'base64url of UTF-8': (text) => base64Forms(Buffer.from(text, 'utf8'), 'base64url'),
  'base64 of UTF-16LE': (text) => base64Forms(Buffer.from(text, 'utf16le'), 'base64'),
  'base64url of UTF-16LE': (text) => base64Forms(Buffer.from(text, 'utf16le'), 'base64url'),
}

/**
 * All forms of a text, each once: as it was typed, in small letters, and folded as a search index would. Base64 in
 * all three places at which it can begin within three bytes.
 */
export function formsOf(text: string): readonly Form[] {
  const forms = new Map<string, Form>()
  for (const variant of new Set([text, text.toLowerCase(), searchKey(text)]))
    for (const [encoding, encode] of Object.entries(ENCODERS))
      for (const bytes of encode(variant)) {
        const key = bytes.toString('latin1')
        if (!forms.has(key)) forms.set(key, { encoding, bytes })
      }
  return [...forms.values()]
}

/** What of base64 depends on these bytes alone, whatever stands before and behind them. */
function base64Forms(bytes: Buffer, alphabet: 'base64' | 'base64url'): readonly Buffer[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString(alphabet)
      .replace(/=+$/, '')
    const firstOwn = Math.ceil((before * 8) / 6)
    const endOwn = Math.floor(((before + bytes.length) * 8) / 6)
    return Buffer.from(whole.slice(firstOwn, endOwn), 'latin1')
  })
}

export function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

function windows1253(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (letter) => {
      const unit = letter.charCodeAt(0)
      if (letter === 'Ά') return 0xa2
      return unit >= 0x384 && unit <= 0x3ce ? unit - 0x384 + 0xb4 : unit & 0xff
    }),
  )
}

function escaped(
  text: string,
  isEscaped: (unit: number) => boolean,
  casing: (hex: string) => string,
): Buffer {
  return Buffer.from(
    Array.from(text, (letter) => {
      const unit = letter.charCodeAt(0)
      return isEscaped(unit) ? `\\u${casing(unit.toString(16).padStart(4, '0'))}` : letter
    }).join(''),
  )
}

function entities(text: string, entity: (unit: number) => string): Buffer {
  return Buffer.from(
    Array.from(text, (letter) =>
      isForeign(letter.charCodeAt(0)) ? entity(letter.charCodeAt(0)) : letter,
    ).join(''),
  )
}

function hexadecimal(bytes: Buffer, casing: (hex: string) => string): Buffer {
  return Buffer.from(casing(bytes.toString('hex')))
}

const isForeign = (unit: number): boolean => unit > 0x7e
const always = (): boolean => true
const lower = (hex: string): string => hex.toLowerCase()
const upper = (hex: string): string => hex.toUpperCase()

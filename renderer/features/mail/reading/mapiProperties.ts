import type { Storage } from './compoundFile.ts'

/** What a message, a recipient or an attachment of Outlook holds ([MS-OXMSG]), by the number of the property. */
export interface MapiProperties {
  text(property: number): string
  number(property: number): number | null
  bytes(property: number): Uint8Array<ArrayBuffer> | null
  /** A time, in milliseconds since 1970. */
  timeMs(property: number): number | null
}

const INTEGER = 0x0003
const BOOLEAN = 0x000b
const TIME = 0x0040
const STRING8 = 0x001e
const UNICODE = 0x001f
const BINARY = 0x0102

/** Bytes before the first property: a message itself has more to say than its recipients and attachments. */
export const HEADER_BYTES = { message: 32, part: 8 } as const

/**
 * @param headerBytes one of `HEADER_BYTES`
 * @param encoding of texts that are not Unicode
 */
export function mapiProperties(storage: Storage, headerBytes: number, encoding: string): MapiProperties {
  const fixed = fixedProperties(storage, headerBytes)
  const stream = (property: number, type: number): Uint8Array<ArrayBuffer> | null =>
    storage.streams.get(`__substg1.0_${hex(property)}${hex(type)}`)?.() ?? null
  return {
    text(property) {
      const unicode = stream(property, UNICODE)
      if (unicode !== null) return decoded(unicode, 'utf-16le')
      const bytes = stream(property, STRING8)
      return bytes === null ? '' : decoded(bytes, encoding)
    },
    number(property) {
      const value = fixed.get(property)
      if (value === undefined || (value.type !== INTEGER && value.type !== BOOLEAN)) return null
      return value.type === BOOLEAN ? value.low & 0xffff : value.low
    },
    bytes: (property) => stream(property, BINARY),
    timeMs(property) {
      const value = fixed.get(property)
      if (value?.type !== TIME) return null
      // Steps of 100 nanoseconds since 1601.
      const ms = (value.high * 2 ** 32 + value.low) / 10_000 - 11_644_473_600_000
      return ms > 0 ? Math.floor(ms) : null
    },
  }
}

interface Fixed {
  readonly type: number
  readonly low: number
  readonly high: number
}

function fixedProperties(storage: Storage, headerBytes: number): ReadonlyMap<number, Fixed> {
  const properties = new Map<number, Fixed>()
  const bytes = storage.streams.get('__properties_version1.0')?.()
  if (bytes === undefined) return properties
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = headerBytes; at + 16 <= bytes.length; at += 16) {
    properties.set(view.getUint16(at + 2, true), {
      type: view.getUint16(at, true),
      low: view.getUint32(at + 8, true),
      high: view.getUint32(at + 12, true),
    })
  }
  return properties
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replace(/\0[^]*$/, '')
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

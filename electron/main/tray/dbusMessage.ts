// The little of the D-Bus wire format that two questions need: method calls with texts and numbers.
// https://dbus.freedesktop.org/doc/dbus-specification.html

/** An argument of a call: a text, or an unsigned number. */
export type DbusArgument = string | number

/** Who is called. */
export interface DbusTarget {
  readonly destination: string
  readonly path: string
  readonly interface: string
}

/** The message bus itself. */
export const THE_BUS: DbusTarget = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
}

export interface DbusCall {
  readonly serial: number
  readonly target?: DbusTarget
  readonly member: string
  readonly arguments: readonly DbusArgument[]
}

const METHOD_CALL = 1
/** Whoever does not run is not started by a question. */
const NO_AUTO_START = 2
const FIELD = { path: 1, interface: 2, member: 3, destination: 6, signature: 8 } as const
const HEADER_BYTES = 16

/** A call, to the message bus itself if nobody else is named, ready to be sent. */
export function busCall({ serial, target = THE_BUS, member, arguments: given }: DbusCall): Buffer {
  const body = new Writer()
  for (const argument of given) {
    if (typeof argument === 'string') body.text(argument)
    else body.number(argument)
  }
  const fields = new Writer()
  fields.field(FIELD.path, 'o', target.path)
  fields.field(FIELD.interface, 's', target.interface)
  fields.field(FIELD.member, 's', member)
  fields.field(FIELD.destination, 's', target.destination)
  const signature = given.map((argument) => (typeof argument === 'string' ? 's' : 'u')).join('')
  if (signature !== '') fields.signatureField(FIELD.signature, signature)

  const header = new Writer()
  header.bytes(0x6c, METHOD_CALL, NO_AUTO_START, 1) // little endian, protocol 1
  header.number(body.length)
  header.number(serial)
  header.number(fields.length)
  return Buffer.concat([header.done(), padded(fields.done(), 8), body.done()])
}

export type BusMessageType = 'answer' | 'error' | 'other'

/** A message that the bus sent, as far as it matters here. */
export interface BusMessage {
  readonly type: BusMessageType
  readonly body: Buffer
}

/** The whole messages at the start of what came in, and what is left over. */
export function splitMessages(received: Buffer): {
  readonly messages: readonly BusMessage[]
  readonly rest: Buffer
} {
  const messages: BusMessage[] = []
  let rest = received
  while (rest.length >= HEADER_BYTES) {
    const bodyStart = aligned(HEADER_BYTES + rest.readUInt32LE(12), 8)
    const end = bodyStart + rest.readUInt32LE(4)
    if (rest.length < end) break
    const type = rest[1] === 2 ? 'answer' : rest[1] === 3 ? 'error' : 'other'
    messages.push({ type, body: rest.subarray(bodyStart, end) })
    rest = rest.subarray(end)
  }
  return { messages, rest }
}

class Writer {
  #content: Buffer = Buffer.alloc(0)

  get length(): number {
    return this.#content.length
  }

  bytes(...values: readonly number[]): void {
    this.#content = Buffer.concat([this.#content, Buffer.from(values)])
  }

  number(value: number): void {
    this.#align(4)
    const encoded = Buffer.alloc(4)
    encoded.writeUInt32LE(value)
    this.#content = Buffer.concat([this.#content, encoded])
  }

  text(value: string): void {
    this.number(Buffer.byteLength(value))
    this.#content = Buffer.concat([this.#content, Buffer.from(`${value}\0`)])
  }

  /** A header field: its code, then a variant. */
  field(code: number, type: 's' | 'o', value: string): void {
    this.#align(8)
    this.bytes(code, 1, type.charCodeAt(0), 0)
    this.text(value)
  }

  signatureField(code: number, value: string): void {
    this.#align(8)
    this.bytes(code, 1, 'g'.charCodeAt(0), 0, value.length, ...Buffer.from(value), 0)
  }

  done(): Buffer {
    return this.#content
  }

  #align(boundary: number): void {
    this.#content = padded(this.#content, boundary)
  }
}

function padded(content: Buffer, boundary: number): Buffer {
  return Buffer.concat([content, Buffer.alloc(aligned(content.length, boundary) - content.length)])
}

function aligned(length: number, boundary: number): number {
  return Math.ceil(length / boundary) * boundary
}

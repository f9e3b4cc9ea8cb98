import { connect, type Socket } from 'node:net'
import { userInfo } from 'node:os'
import { socketPathOf } from '#electron/main/tray/sessionBus.ts'

// The little of D-Bus that a service needs: to own a name, to hear calls with texts, to answer them.
// https://dbus.freedesktop.org/doc/dbus-specification.html

/** A method that somebody called. */
export interface ServiceCall {
  readonly interface: string
  readonly member: string
  readonly sender: string
  /** The texts it came with, in order; other arguments are not read. */
  readonly texts: readonly string[]
}

/** What a call is answered with. */
export type ServiceAnswer = { readonly boolean: boolean } | 'nothing' | 'unknownMethod'

const CALL = 1
const ANSWER = 2
const ERROR = 3
const FIELD = {
  interface: 2,
  member: 3,
  errorName: 4,
  replySerial: 5,
  destination: 6,
  sender: 7,
  signature: 8,
}
const FIXED_HEADER_BYTES = 16
const OWNS_IT = 1

/** Owns a name on the session bus and answers what is called under it. The answer gives the name back. */
export async function startBusService(
  name: string,
  onCall: (call: ServiceCall) => ServiceAnswer,
): Promise<() => void> {
  const path = socketPathOf(process.env['DBUS_SESSION_BUS_ADDRESS'] ?? '')
  if (path === null) throw new Error('No local address of a message bus')
  const socket = connect({ path })
  const service = new Service(socket, onCall)
  await service.greet()
  await service.ask('Hello')
  const owned = await service.ask('RequestName', name)
  if (owned.readUInt32LE(0) !== OWNS_IT) throw new Error(`Somebody else owns ${name}`)
  return () => socket.destroy()
}

/** One message as far as a service cares. */
interface Message {
  readonly type: number
  readonly serial: number
  /** Header fields by their codes; numbers as texts. */
  readonly fields: ReadonlyMap<number, string>
  readonly body: Buffer
}

class Service {
  readonly #socket: Socket
  readonly #onCall: (call: ServiceCall) => ServiceAnswer
  readonly #waiting = new Map<string, (body: Buffer) => void>()
  #greeted: (() => void) | null = null
  #received: Buffer = Buffer.alloc(0)
  #serial = 0

  constructor(socket: Socket, onCall: (call: ServiceCall) => ServiceAnswer) {
    this.#socket = socket
    this.#onCall = onCall
    socket.on('data', (chunk) => this.#take(chunk))
    // A bus that goes away takes its services with it.
    socket.on('error', () => socket.destroy())
  }

  async greet(): Promise<void> {
    const user = Buffer.from(String(userInfo().uid)).toString('hex')
    const greeted = new Promise<void>((resolve) => {
      this.#greeted = resolve
    })
    this.#socket.write(`\0AUTH EXTERNAL ${user}\r\n`)
    await greeted
    this.#socket.write('BEGIN\r\n')
  }

  /** Calls the bus itself, with a text and flags of zero if there is one. */
  ask(member: string, text?: string): Promise<Buffer> {
    const fields: readonly Field[] = [
      [1, 'o', '/org/freedesktop/DBus'],
      [FIELD.interface, 's', 'org.freedesktop.DBus'],
      [FIELD.member, 's', member],
      [FIELD.destination, 's', 'org.freedesktop.DBus'],
      ...(text === undefined ? [] : [[FIELD.signature, 'g', 'su'] as const]),
    ]
    const body = text === undefined ? Buffer.alloc(0) : Buffer.concat([padded(textBytes(text), 4), number(0)])
    const serial = this.#send(CALL, fields, body)
    return new Promise((resolve) => {
      this.#waiting.set(String(serial), resolve)
    })
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk])
    if (this.#greeted !== null) {
      const end = this.#received.indexOf('\r\n')
      if (end < 0) return
      this.#received = this.#received.subarray(end + 2)
      this.#greeted()
      this.#greeted = null
    }
    while (this.#received.length >= FIXED_HEADER_BYTES) {
      const bodyAt = aligned(FIXED_HEADER_BYTES + this.#received.readUInt32LE(12), 8)
      const end = bodyAt + this.#received.readUInt32LE(4)
      if (this.#received.length < end) return
      this.#hear(messageOf(this.#received.subarray(0, end), bodyAt))
      this.#received = this.#received.subarray(end)
    }
  }

  #hear({ type, serial, fields, body }: Message): void {
    if (type === ANSWER) this.#waiting.get(fields.get(FIELD.replySerial) ?? '')?.(body)
    if (type !== CALL) return
    const sender = fields.get(FIELD.sender) ?? ''
    const answer = this.#onCall({
      interface: fields.get(FIELD.interface) ?? '',
      member: fields.get(FIELD.member) ?? '',
      sender,
      texts: textsIn(body, fields.get(FIELD.signature) ?? ''),
    })
    const to: readonly Field[] = [
      [FIELD.replySerial, 'u', serial],
      [FIELD.destination, 's', sender],
    ]
    if (answer === 'nothing') this.#send(ANSWER, to)
    else if (answer === 'unknownMethod')
      this.#send(ERROR, [...to, [FIELD.errorName, 's', 'org.freedesktop.DBus.Error.UnknownMethod']])
    else {
      // A variant: its signature, then its value.
      const variant = padded(Buffer.from([1, 'b'.charCodeAt(0), 0]), 4)
      this.#send(
        ANSWER,
        [...to, [FIELD.signature, 'g', 'v']],
        Buffer.concat([variant, number(Number(answer.boolean))]),
      )
    }
  }

  #send(type: number, fields: readonly Field[], body = Buffer.alloc(0)): number {
    this.#serial += 1
    const encoded = fields.reduce(
      (before, field) => Buffer.concat([padded(before, 8), fieldBytes(field)]),
      body.subarray(0, 0),
    )
    const header = Buffer.concat([
      Buffer.from([0x6c, type, 0, 1]), // little endian, no flags, protocol 1
      number(body.length),
      number(this.#serial),
      number(encoded.length),
      encoded,
    ])
    this.#socket.write(Buffer.concat([padded(header, 8), body]))
    return this.#serial
  }
}

type Field = readonly [code: number, type: 's' | 'o' | 'g', value: string] | readonly [number, 'u', number]

function fieldBytes([code, type, value]: Field): Buffer {
  const head = Buffer.from([code, 1, type.charCodeAt(0), 0])
  if (typeof value === 'number') return Buffer.concat([head, number(value)])
  if (type === 'g') return Buffer.concat([head, Buffer.from([value.length]), Buffer.from(`${value}\0`)])
  return Buffer.concat([head, textBytes(value)])
}

function messageOf(bytes: Buffer, bodyAt: number): Message {
  const fields = new Map<number, string>()
  const end = FIXED_HEADER_BYTES + bytes.readUInt32LE(12)
  let at = FIXED_HEADER_BYTES
  while (at < end) {
    at = aligned(at, 8)
    const code = bytes[at] ?? 0
    const type = String.fromCharCode(bytes[at + 2] ?? 0)
    at += 4
    if (type === 'u') {
      fields.set(code, String(bytes.readUInt32LE(at)))
      at += 4
    } else {
      const lengthBytes = type === 'g' ? 1 : 4
      const length = type === 'g' ? (bytes[at] ?? 0) : bytes.readUInt32LE(at)
      fields.set(code, bytes.toString('utf8', at + lengthBytes, at + lengthBytes + length))
      at += lengthBytes + length + 1
    }
  }
  return { type: bytes[1] ?? 0, serial: bytes.readUInt32LE(8), fields, body: bytes.subarray(bodyAt) }
}

/** The texts at the start of a body. */
function textsIn(body: Buffer, signature: string): readonly string[] {
  const texts: string[] = []
  let at = 0
  for (const type of signature) {
    if (type !== 's') break
    at = aligned(at, 4)
    const length = body.readUInt32LE(at)
    texts.push(body.toString('utf8', at + 4, at + 4 + length))
    at += 4 + length + 1
  }
  return texts
}

function textBytes(text: string): Buffer {
  return Buffer.concat([number(Buffer.byteLength(text)), Buffer.from(`${text}\0`)])
}

function number(value: number): Buffer {
  const encoded = Buffer.alloc(4)
  encoded.writeUInt32LE(value)
  return encoded
}

function padded(content: Buffer, boundary: number): Buffer {
  return Buffer.concat([content, Buffer.alloc(aligned(content.length, boundary) - content.length)])
}

function aligned(length: number, boundary: number): number {
  return Math.ceil(length / boundary) * boundary
}

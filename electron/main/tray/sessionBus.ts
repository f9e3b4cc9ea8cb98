import { connect, type Socket } from 'node:net'
import {
  type BusMessage,
  busCall,
  type DbusArgument,
  type DbusCall,
  type DbusTarget,
  splitMessages,
} from './dbusMessage.ts'

const ANSWER_LIMIT_MS = 1500

/** A connection to the session's message bus. */
export interface BusConnection {
  /** Calls a method of the bus and answers the body of the reply. Rejects when the bus refuses or goes. */
  call(member: string, ...given: readonly DbusArgument[]): Promise<Buffer>
  /** The same of somebody on the bus. */
  callOf(target: DbusTarget, member: string, ...given: readonly DbusArgument[]): Promise<Buffer>
  close(): void
}

/**
 * Whether a well-known name has an owner on the session bus. False where there is no bus, or none that answers in
 * time: nothing may wait for it.
 */
export async function hasOwner(name: string, address = sessionAddress()): Promise<boolean> {
  return asked(address, async (bus) => (await bus.call('NameHasOwner', name)).readUInt32LE(0) === 1)
}

/** Whether the bus would start somebody for a name that has no owner yet. False as above. */
export async function isActivatable(name: string, address = sessionAddress()): Promise<boolean> {
  return asked(address, async (bus) => (await bus.call('ListActivatableNames')).includes(`${name}\0`))
}

/**
 * A property of somebody on the bus, true or false. Null where nobody has that name or the property is of another type,
 * and where there is no bus, or nobody answers in time.
 */
export async function booleanProperty(
  { destination, path, interface: owner }: DbusTarget,
  name: string,
  address = sessionAddress(),
): Promise<boolean | null> {
  let found: boolean | null = null
  await asked(address, async (bus) => {
    const properties = { destination, path, interface: 'org.freedesktop.DBus.Properties' }
    found = booleanIn(await bus.callOf(properties, 'Get', owner, name))
    return true
  })
  return found
}

/** A variant that holds a boolean: its signature, then a number. */
function booleanIn(body: Buffer): boolean | null {
  return body.length >= 8 && body.toString('latin1', 0, 3) === '\u0001b\0' ? body.readUInt32LE(4) === 1 : null
}

async function asked(address: string, question: (bus: BusConnection) => Promise<boolean>): Promise<boolean> {
  let bus: BusConnection | null = null
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The bus did not answer in time')), ANSWER_LIMIT_MS)
  })
  try {
    const answer = (async () => {
      bus = await connectToBus(address)
      return question(bus)
    })()
    return await Promise.race([answer, limit])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
    // Set in the meantime, which the compiler does not see.
    ;(bus as BusConnection | null)?.close()
  }
}

/** Connects and introduces itself. Rejects when there is no bus at the address. */
export async function connectToBus(address: string): Promise<BusConnection> {
  const path = socketPathOf(address)
  if (path === null) throw new Error('No local address of a message bus')
  const socket = connect({ path })
  const conversation = new Conversation(socket)
  const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')
  await conversation.greet(`\0AUTH EXTERNAL ${user}\r\n`, 'BEGIN\r\n')
  await conversation.call('Hello')
  return conversation
}

/** The path of a Unix socket in an address such as `unix:path=/run/user/1000/bus`; abstract ones begin with NUL. */
export function socketPathOf(address: string): string | null {
  for (const one of address.split(';')) {
    const match = /^unix:(?:.*,)?(path|abstract)=([^,]+)/.exec(one)
    if (match?.[2] !== undefined) {
      const path = decodeURIComponent(match[2])
      return match[1] === 'abstract' ? `\0${path}` : path
    }
  }
  return null
}

function sessionAddress(): string {
  return process.env['DBUS_SESSION_BUS_ADDRESS'] ?? ''
}

/** Questions one after the other: the bus answers in the order of the calls. */
class Conversation implements BusConnection {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
  #isGreeting = true
  #serial = 0
  #waiting: {
    readonly resolve: (body: Buffer) => void
    readonly reject: (error: Error) => void
  }[] = []

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', () => this.#end())
    socket.on('close', () => this.#end())
  }

  async greet(opening: string, begin: string): Promise<void> {
    this.#socket.write(opening)
    const line = await this.#next()
    if (!line.toString('latin1').startsWith('OK')) throw new Error('The bus does not know this user')
    this.#isGreeting = false
    this.#socket.write(begin)
  }

  call(member: string, ...given: readonly DbusArgument[]): Promise<Buffer> {
    return this.#send({ member, arguments: given })
  }

  callOf(target: DbusTarget, member: string, ...given: readonly DbusArgument[]): Promise<Buffer> {
    return this.#send({ target, member, arguments: given })
  }

  close(): void {
    this.#socket.destroy()
  }

  #send(call: Omit<DbusCall, 'serial'>): Promise<Buffer> {
    this.#serial += 1
    this.#socket.write(busCall({ serial: this.#serial, ...call }))
    return this.#next()
  }

  #next(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
    })
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk])
    if (this.#isGreeting) {
      const end = this.#received.indexOf('\r\n')
      if (end < 0) return
      const line = this.#received.subarray(0, end)
      this.#received = this.#received.subarray(end + 2)
      this.#waiting.shift()?.resolve(line)
      return
    }
    const { messages, rest } = splitMessages(this.#received)
    this.#received = rest
    messages.forEach((message) => this.#answer(message))
  }

  #answer({ type, body }: BusMessage): void {
    if (type === 'answer') this.#waiting.shift()?.resolve(body)
    else if (type === 'error') this.#waiting.shift()?.reject(new Error('The bus refused'))
  }

  #end(): void {
    for (const { reject } of this.#waiting.splice(0)) reject(new Error('The bus went away'))
  }
}

import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { busCall, splitMessages } from '#electron/main/tray/dbusMessage.ts'
import { booleanProperty, hasOwner, isActivatable, socketPathOf } from '#electron/main/tray/sessionBus.ts'
import { aFolder } from '../../vaultFixtures.ts'

/** An answer of the bus with a body; only what we read of it is right. */
function reply(body: Buffer, type = 2): Buffer {
  const header = Buffer.alloc(16)
  header[0] = 0x6c
  header[1] = type
  header.writeUInt32LE(body.length, 4)
  return Buffer.concat([header, body])
}

function number(value: number): Buffer {
  const encoded = Buffer.alloc(4)
  encoded.writeUInt32LE(value)
  return encoded
}

/** A message bus on a socket that answers each call with the next of these replies, in two halves. */
async function aBus(
  replies: readonly Buffer[],
): Promise<{ readonly address: string; readonly calls: string[] }> {
  const path = join(await aFolder(), 'bus')
  const calls: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    const left = [...replies]
    socket.on('data', (chunk) => {
      const text = chunk.toString('latin1')
      if (text.startsWith('\0AUTH EXTERNAL')) return void socket.write('OK 1234\r\n')
      // Greeting and first call may come in one piece; each call holds its member's name.
      for (const [member] of text.matchAll(/Hello|NameHasOwner|ListActivatableNames|Get(?=\0)/g)) {
        calls.push(member)
        const answer = left.shift() ?? Buffer.alloc(0)
        socket.write(answer.subarray(0, 7))
        setImmediate(() => socket.write(answer.subarray(7)))
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return { address: `unix:path=${path},guid=1234`, calls }
}

const HELLO = reply(Buffer.from(':1.7\0'))

describe('asking the session bus', () => {
  it('reads a property that is true or false, and nothing where it is neither', async () => {
    const target = { destination: 'org.example', path: '/one', interface: 'org.example.One' }
    const variant = (type: string, value: number) =>
      Buffer.concat([Buffer.from(`\x01${type}\0\0`), number(value)])
    const answered = async (...replies: readonly Buffer[]) =>
      booleanProperty(target, 'Locked', (await aBus([HELLO, ...replies])).address)
    expect(await answered(reply(variant('b', 1)))).toBe(true)
    expect(await answered(reply(variant('b', 0)))).toBe(false)
    expect(await answered(reply(variant('u', 1)))).toBeNull()
    expect(await answered(reply(Buffer.alloc(0)))).toBeNull()
    expect(await answered(reply(Buffer.alloc(0), 3))).toBeNull()
    expect(await booleanProperty(target, 'Locked', 'unix:path=/nowhere/at/all')).toBeNull()
  })

  it('hears whether a name has an owner', async () => {
    const yes = await aBus([HELLO, reply(number(1))])
    expect(await hasOwner('org.kde.StatusNotifierWatcher', yes.address)).toBe(true)
    expect(yes.calls).toEqual(['Hello', 'NameHasOwner'])
    const no = await aBus([HELLO, reply(number(0))])
    expect(await hasOwner('org.kde.StatusNotifierWatcher', no.address)).toBe(false)
  })

  it('passes over signals, and takes a refusal for no', async () => {
    const signal = reply(Buffer.from('NameAcquired'), 4)
    const bus = await aBus([Buffer.concat([HELLO, signal]), reply(number(1))])
    expect(await hasOwner('a.name', bus.address)).toBe(true)
    const refusing = await aBus([HELLO, reply(Buffer.alloc(0), 3)])
    expect(await hasOwner('a.name', refusing.address)).toBe(false)
  })

  it('hears whom the bus would start', async () => {
    const names = reply(Buffer.from('org.freedesktop.Notifications\0'))
    const bus = await aBus([HELLO, names])
    expect(await isActivatable('org.freedesktop.Notifications', bus.address)).toBe(true)
  })

  it.each(['', 'tcp:host=localhost', 'unix:path=/nowhere/bus'])(
    'says no where there is no bus: %j',
    async (address) => {
      expect(await hasOwner('a.name', address)).toBe(false)
    },
  )

  it('says no when nobody answers in time', async () => {
    const silent = await aBus([])
    expect(await hasOwner('a.name', silent.address)).toBe(false)
  })
})

describe('an address of the bus', () => {
  it.each([
    ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
    ['unix:path=/tmp/dbus-X,guid=12', '/tmp/dbus-X'],
    ['unix:abstract=/tmp/dbus-X,guid=12', '\0/tmp/dbus-X'],
    ['tcp:host=x;unix:path=/tmp/a%20b', '/tmp/a b'],
    ['autolaunch:', null],
  ])('%s', (address, path) => {
    expect(socketPathOf(address)).toBe(path)
  })
})

describe('a call on the wire', () => {
  it('has its length in its header, aligned as the protocol wants it', () => {
    const call = busCall({ serial: 2, member: 'RequestName', arguments: ['org.example.Name', 4] })
    const fieldsEnd = Math.ceil((16 + call.readUInt32LE(12)) / 8) * 8
    expect(call.length).toBe(fieldsEnd + call.readUInt32LE(4))
    expect(call.readUInt32LE(8)).toBe(2)
    expect(call.readUInt32LE(call.length - 4)).toBe(4)
    expect(call.includes('RequestName\0')).toBe(true)
  })

  it('is taken apart only once it is whole', () => {
    const two = Buffer.concat([reply(number(1)), reply(number(2), 3)])
    expect(splitMessages(two.subarray(0, 25))).toMatchObject({ messages: [{ type: 'answer' }] })
    expect(splitMessages(two).messages.map(({ type }) => type)).toEqual(['answer', 'error'])
    expect(splitMessages(two).rest).toHaveLength(0)
  })
})

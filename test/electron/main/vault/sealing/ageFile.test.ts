import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  AgeDamaged,
  AgeForeign,
  type AgeIdentities,
  decrypted,
  encrypted,
  isAgeFile,
} from '#electron/main/vault/sealing/ageFile.ts'
import { systemError } from '../../../vaultFixtures.ts'
import { aKeyring } from '../someKeys.ts'

const OURS = aKeyring(1)
const OPENING: AgeIdentities = { vaultId: OURS.vaultId, identities: [...OURS.backupIdentities] }

describe('an age file', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 300_000])('gives back %i bytes', async (bytes) => {
    const plain = randomBytes(bytes)
    const sealed = await all(encrypted(inPieces(plain), OURS))
    expect(isAgeFile(sealed)).toBe(true)
    expect((await all(decrypted(inPieces(sealed, 1000), OPENING))).equals(plain)).toBe(true)
  })

  it('is opened by each of those it is made out to', async () => {
    const other = aKeyring(2)
    const sealed = await all(
      encrypted(inPieces(Buffer.from('λόγος')), {
        vaultId: OURS.vaultId,
        recipients: [...OURS.recipients, ...other.recipients],
      }),
    )
    for (const identity of [...OURS.backupIdentities, ...other.backupIdentities]) {
      const opened = await all(decrypted(inPieces(sealed), { vaultId: null, identities: [identity] }))
      expect(opened.toString()).toBe('λόγος')
    }
  })

  it('is foreign where it is of another vault, and damaged where it is of ours', async () => {
    const sealed = await all(encrypted(inPieces(Buffer.from('x')), aKeyring(2)))
    await expect(all(decrypted(inPieces(sealed), OPENING))).rejects.toBeInstanceOf(AgeForeign)
    const marked = { vaultId: OURS.vaultId, recipients: aKeyring(2).recipients }
    const ours = await all(encrypted(inPieces(Buffer.from('x')), marked))
    await expect(all(decrypted(inPieces(ours), OPENING))).rejects.toBeInstanceOf(AgeDamaged)
  })

  it('is refused with any byte of its header changed, and with each piece changed, cut, doubled or swapped', async () => {
    const sealed = await all(encrypted(inPieces(randomBytes(3 * 65_536)), OURS))
    const start = sealed.length - 3 * (65_536 + 16)
    const pieces = [0, 1, 2].map((index) =>
      sealed.subarray(start + index * 65_552, start + (index + 1) * 65_552),
    )
    const head = sealed.subarray(0, start)
    const [one, two, three] = pieces as [Buffer, Buffer, Buffer]
    const changed = [
      ...Array.from({ length: start - 1 }, (_, at) => flipped(sealed, at)),
      ...[0, 1, 2].map((index) => flipped(sealed, start + index * 65_552 + 77)),
      Buffer.concat([head, two, one, three]),
      Buffer.concat([head, one, one, two, three]),
      Buffer.concat([head, one, three]),
      Buffer.concat([head, one, two]),
      Buffer.concat([sealed, three]),
      sealed.subarray(0, sealed.length - 1),
      sealed.subarray(0, start),
      sealed.subarray(0, 40),
      Buffer.alloc(0),
    ]
    for (const bytes of changed) {
      await expect(all(decrypted(inPieces(bytes, 1 << 20), OPENING))).rejects.toBeInstanceOf(AgeDamaged)
    }
  })

  it('passes on what the disk says', async () => {
    const sealed = await all(encrypted(inPieces(randomBytes(100_000)), OURS))
    async function* failing() {
      yield sealed.subarray(0, 70_000)
      await Promise.resolve()
      throw systemError('EIO')
    }
    await expect(all(decrypted(failing(), OPENING))).rejects.toMatchObject({ code: 'EIO' })
    await expect(all(encrypted(failing(), OURS))).rejects.toMatchObject({ code: 'EIO' })
  })

  it('lets go of its source when nobody reads on', async () => {
    const sealed = await all(encrypted(inPieces(randomBytes(1 << 20)), OURS))
    let isOpen = true
    async function* watched() {
      try {
        yield* inPieces(sealed, 65_536)
      } finally {
        isOpen = false
      }
    }
    for await (const piece of decrypted(watched(), OPENING)) {
      expect(piece.length).toBeGreaterThan(0)
      break
    }
    expect(isOpen).toBe(false)
  })

  it('holds no more than a few pieces at once', async () => {
    let [given, taken, most] = [0, 0, 0]
    async function* many() {
      for (let index = 0; index < 200; index++) {
        given += 65_536
        yield await Promise.resolve(Buffer.alloc(65_536))
      }
    }
    for await (const piece of decrypted(encrypted(many(), OURS), OPENING)) {
      taken += piece.length
      most = Math.max(most, given - taken)
    }
    expect(taken).toBe(200 * 65_536)
    expect(most).toBeLessThan(20 * 65_536)
  })

  it('does not read a header without end into memory', async () => {
    let given = 0
    async function* endless() {
      yield Buffer.from('age-encryption.org/v1\n-> ')
      for (;;) {
        given += 1 << 20
        yield await Promise.resolve(Buffer.alloc(1 << 20, 'a'))
      }
    }
    await expect(all(decrypted(endless(), OPENING))).rejects.toBeInstanceOf(AgeDamaged)
    expect(given).toBeLessThan(16 << 20)
  })
})

async function* inPieces(bytes: Buffer, length = 65_536): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += length) {
    yield await Promise.resolve(bytes.subarray(start, start + length))
  }
}

async function all(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const gathered: Buffer[] = []
  for await (const piece of pieces) gathered.push(piece)
  return Buffer.concat(gathered)
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeysDropped } from '#electron/main/vault/keys/vaultKeys.ts'
import { SealBroken, type SealingKeys } from '#electron/main/vault/sealing/sealedBytes.ts'
import {
  CHUNK_BYTES,
  ChunkOpener,
  ChunkSealer,
  isSealedFile,
  SEALED_BEGINNING_BYTES,
  sealedLength,
} from '#electron/main/vault/sealing/sealedChunks.ts'
import { someKeys } from '../someKeys.ts'

const KEYS = someKeys()
const HEADER = 24
const SEALED_CHUNK = SEALED_BEGINNING_BYTES - 1 - HEADER
const LENGTHS = [0, 1, 15, 16, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 300_001]

/** Chunks of it differ from each other: the pattern does not divide them. */
function bytesOf(length: number, seed = 1): Buffer {
  return Buffer.alloc(length, `${String(seed)} Ψυκτική Αιγαίου 0123456789 `)
}

function sealed(content: Uint8Array, piece = 70_000, keys: SealingKeys = KEYS): Buffer {
  const sealer = new ChunkSealer(keys, 'attachments')
  const parts: Buffer[] = []
  for (let from = 0; from < content.length; from += piece) {
    parts.push(sealer.push(content.subarray(from, from + piece)))
  }
  return Buffer.concat([...parts, sealer.end()])
}

function opened(file: Uint8Array, piece = 1 << 20, keys: SealingKeys = KEYS): Buffer {
  const opener = new ChunkOpener(keys, 'attachments')
  const parts: Buffer[] = []
  for (let from = 0; from < file.length; from += piece) {
    parts.push(...opener.push(file.subarray(from, from + piece)))
  }
  return Buffer.concat([...parts, opener.end()])
}

/** Header and chunks of a sealed file. */
function partsOf(file: Buffer): { readonly header: Buffer; readonly chunks: Buffer[] } {
  const chunks: Buffer[] = []
  for (let from = HEADER; from < file.length; from += SEALED_CHUNK) {
    chunks.push(file.subarray(from, from + SEALED_CHUNK))
  }
  return { header: file.subarray(0, HEADER), chunks }
}

describe('a file that is sealed in chunks', () => {
  it.each(LENGTHS)('comes back byte for byte with %i bytes, and is as long as was said', (length) => {
    const content = bytesOf(length)
    const file = sealed(content)
    expect(isSealedFile(file)).toBe(true)
    expect(file).toHaveLength(sealedLength(length))
    expect(opened(file).equals(content)).toBe(true)
  })

  it('comes back however it is cut into pieces on the way in and out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 7000, max: 150_000 }),
        fc.integer({ min: 5000, max: 150_000 }),
        (length, pieceIn, pieceOut) => {
          const content = bytesOf(length, length)
          expect(opened(sealed(content, pieceIn), pieceOut).equals(content)).toBe(true)
        },
      ),
      { seed: 6, numRuns: 60 },
    )
  })

  it('shows nothing of what is in it, and no two look alike', () => {
    const content = Buffer.alloc(200_000, 'Ψυκτική Αιγαίου ')
    const [one, other] = [sealed(content), sealed(content)]
    expect(one.includes('Αιγαίου')).toBe(false)
    expect(one.subarray(8, HEADER).equals(other.subarray(8, HEADER))).toBe(false)
    expect(partsOf(one).chunks[0]?.equals(partsOf(other).chunks[0] ?? one)).toBe(false)
  })

  it('goes on under the key that it began with', () => {
    const keys = someKeys(1, 2)
    expect(opened(sealed(bytesOf(10), 10, someKeys(1, 1)), 100, keys).equals(bytesOf(10))).toBe(true)
    expect(sealed(bytesOf(10), 10, keys).readUInt32BE(4)).toBe(2)
  })

  it('is locked for both sides once the keys are dropped, and that is not taken for damage', () => {
    const keys = someKeys()
    const file = sealed(bytesOf(200_000))
    const opener = new ChunkOpener(keys, 'attachments')
    const sealer = new ChunkSealer(keys, 'attachments')
    opener.push(file.subarray(0, 140_000))
    sealer.push(bytesOf(100_000))
    keys.drop()
    expect(() => opener.push(file.subarray(140_000))).toThrow(KeysDropped)
    expect(() => sealer.end()).toThrow(KeysDropped)
  })

  it('is never in memory as a whole', () => {
    const piece = bytesOf(1 << 20)
    const sealer = new ChunkSealer(KEYS, 'attachments')
    const opener = new ChunkOpener(KEYS, 'attachments')
    let [plainBytes, most] = [0, 0]
    for (let megabyte = 0; megabyte < 64; megabyte++) {
      for (const plain of opener.push(sealer.push(piece))) plainBytes += plain.length
      if (megabyte % 16 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers)
    }
    for (const plain of opener.push(sealer.end())) plainBytes += plain.length
    plainBytes += opener.end().length
    expect(plainBytes).toBe(64 << 20)
    expect(most).toBeLessThan(256 << 20)
  })
})

describe('refused is', () => {
  it('every single flipped bit of a small file', () => {
    const file = sealed(bytesOf(100))
    let refused = 0
    for (let bit = 0; bit < file.length * 8; bit++) {
      const harmed = Buffer.from(file)
      harmed[bit >> 3] = (harmed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => opened(harmed), `bit ${String(bit)}`).toThrow(SealBroken)
      refused++
    }
    expect(refused).toBe(file.length * 8)
  })

  it('a flipped byte anywhere in a large one', () => {
    const file = sealed(bytesOf(3 * CHUNK_BYTES + 100))
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const harmed = Buffer.from(file)
        harmed[place] = (harmed[place] ?? 0) ^ change
        expect(() => opened(harmed)).toThrow(SealBroken)
      }),
      { seed: 6, numRuns: 200 },
    )
  })

  it('one that was cut, at every length of a small one and anywhere in a large one', () => {
    const small = sealed(bytesOf(50))
    for (let length = 0; length < small.length; length++) {
      expect(() => opened(small.subarray(0, length)), String(length)).toThrow(SealBroken)
    }
    const large = sealed(bytesOf(4 * CHUNK_BYTES))
    const borders = [1, 2, 3].flatMap((chunk) => [-1, 0, 1].map((by) => HEADER + chunk * SEALED_CHUNK + by))
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...borders), fc.nat(large.length - 1)), (length) => {
        expect(() => opened(large.subarray(0, length))).toThrow(SealBroken)
      }),
      { seed: 6, numRuns: 200 },
    )
  })

  it('one with chunks that were swapped, doubled, left out, appended, or that come from another file', () => {
    const rearranged = fc.record({
      chunks: fc.integer({ min: 2, max: 5 }),
      rest: fc.integer({ min: 0, max: CHUNK_BYTES - 1 }),
      harm: fc.constantFrom('swap', 'double', 'leaveOut', 'append', 'replay', 'header', 'otherFile'),
      one: fc.nat(100),
      other: fc.nat(100),
    })
    fc.assert(
      fc.property(rearranged, ({ chunks: count, rest, harm, one, other }) => {
        const length = (count - 1) * CHUNK_BYTES + rest + 1
        const file = sealed(bytesOf(length))
        // The same content, and as long: only its id tells the other file from this one.
        const twin = partsOf(sealed(bytesOf(length)))
        const { header, chunks } = partsOf(file)
        const [from, to] = [one % chunks.length, other % chunks.length]
        const next = from === to ? (to + 1) % chunks.length : to
        const [first, second] = [chunks[from] ?? header, chunks[next] ?? header]
        const harmed = {
          swap: () => [header, ...chunks.with(from, second).with(next, first)],
          double: () => [header, ...chunks.toSpliced(from, 0, first)],
          leaveOut: () => [header, ...chunks.toSpliced(from, 1)],
          append: () => [header, ...chunks, first],
          replay: () => [header, ...chunks.with(from, twin.chunks[from] ?? header)],
          header: () => [twin.header, ...chunks],
          otherFile: () => [header, ...twin.chunks],
        }[harm]()
        expect(() => opened(Buffer.concat(harmed)), harm).toThrow(SealBroken)
      }),
      { seed: 6, numRuns: 400 },
    )
  })

  it('one of another vault, of another purpose, of an epoch nobody has, and what was never sealed', () => {
    const file = sealed(bytesOf(1000))
    expect(() => opened(file, 1 << 20, someKeys(2))).toThrow(SealBroken)
    const opener = new ChunkOpener(KEYS, 'files')
    opener.push(file)
    expect(() => opener.end()).toThrow(SealBroken)
    expect(() => opened(sealed(bytesOf(10), 10, someKeys(1, 2)))).toThrow(SealBroken)
    expect(() => opened(bytesOf(1000))).toThrow(SealBroken)
    expect(() => opened(new Uint8Array())).toThrow(SealBroken)
  })
})

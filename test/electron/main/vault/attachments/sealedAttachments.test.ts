import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attachmentPath,
  attachmentsFolder,
  incomingFolder,
} from '#electron/main/vault/attachments/attachmentPaths.ts'
import { resealAttachments, sealPlainAttachment } from '#electron/main/vault/attachments/resealAttachments.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { CHUNK_BYTES, ChunkSealer, isSealedFile } from '#electron/main/vault/sealing/sealedChunks.ts'
import { aFolder, NOW_MS, systemError } from '../../../vaultFixtures.ts'
import { someKeys } from '../someKeys.ts'
import { bytesOf, contentOf, keep, keepPlain, openStore, send, sha256 } from './attachmentFixtures.ts'

const KEYS = someKeys()
const NEWER = someKeys(1, 2)
const WORD = 'Ψυκτική Αιγαίου '

/** Every file below a folder that holds a word of the tests. */
async function telling(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && (await readFile(path)).includes('Αιγαίου')) found.push(path)
  }
  return found
}

describe('a file of the vault', () => {
  it('is never there in clear text, not while it comes in either', async () => {
    const vault = await aFolder()
    const store = await openStore(vault)
    const content = Buffer.alloc(500_000, WORD)
    const begun = await store.begin(content.length)
    if (!begun.ok) throw new Error('Not begun')
    await store.add(begun.value.uploadId, content.subarray(0, 300_000))
    const [incoming = ''] = await readdir(incomingFolder(vault))
    expect((await stat(join(incomingFolder(vault), incoming))).size).toBeGreaterThan(200_000)
    expect(await telling(vault)).toEqual([])
    await store.add(begun.value.uploadId, content.subarray(300_000))
    const finished = await store.finish(begun.value.uploadId)
    expect(finished.ok).toBe(true)
    expect(await telling(vault)).toEqual([])
    expect((await contentOf(store, sha256(content))).equals(content)).toBe(true)
  })

  it('comes back at every length around the border of a chunk', async () => {
    const store = await openStore(await aFolder())
    for (const length of [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES]) {
      const hash = await keep(store, bytesOf(length))
      expect(hash).toBe(sha256(bytesOf(length)))
      expect(Buffer.compare(await contentOf(store, hash), bytesOf(length)), String(length)).toBe(0)
    }
  })

  it('is refused with any byte of it flipped, and set aside as it is', async () => {
    const vault = await aFolder()
    const store = await openStore(vault)
    const hash = await keep(store, bytesOf(20))
    const path = attachmentPath(vault, hash)
    const whole = await readFile(path)
    for (let place = 0; place < whole.length; place++) {
      const harmed = Buffer.from(whole)
      harmed[place] = (harmed[place] ?? 0) ^ 0x20
      await writeFile(path, harmed)
      expect(await store.verified(hash), String(place)).toEqual({ ok: false, error: 'damaged' })
    }
    expect(await readdir(join(vault, 'damaged'))).toHaveLength(whole.length)
  })

  it('is refused when it is another one of the same vault, or the same one of another vault', async () => {
    const [vault, other] = [await aFolder(), await aFolder()]
    const store = await openStore(vault)
    const theirs = await openStore(other, realDisk, undefined, someKeys(2))
    const [one, two] = [await keep(store, bytesOf(500, 1)), await keep(store, bytesOf(500, 2))]
    await keep(theirs, bytesOf(500, 1))
    await writeFile(attachmentPath(vault, one), await readFile(attachmentPath(vault, two)))
    expect(await store.verified(one)).toEqual({ ok: false, error: 'damaged' })
    await writeFile(attachmentPath(vault, one), await readFile(attachmentPath(other, one)))
    expect(await store.verified(one)).toEqual({ ok: false, error: 'damaged' })
    expect((await theirs.verified(one)).ok).toBe(true)
  })

  it('stays where it is when the vault is locked while it is read', async () => {
    const vault = await aFolder()
    const keys = someKeys()
    const store = await openStore(vault, realDisk, undefined, keys)
    const hash = await keep(store, bytesOf(3_000_000))
    const copied = store.copyTo(hash, join(await aFolder(), 'copy'), realDisk)
    keys.drop()
    expect((await copied).ok).toBe(false)
    expect(await readdir(vault)).toEqual(['attachments'])
    expect((await (await openStore(vault)).verified(hash)).ok).toBe(true)
  })

  it('comes back sealed by the same vault, by one whose keys come along, or plain, from elsewhere', async () => {
    const content = bytesOf(100_000)
    const hash = sha256(content)
    const [ours, theirs] = [await aFolder(), await aFolder()]
    await keep(await openStore(ours), content)
    await keep(await openStore(theirs, realDisk, undefined, someKeys(2)), content)
    const plain = await keepPlain(await aFolder(), content)
    const places = [
      { path: attachmentPath(ours, hash) },
      { path: attachmentPath(theirs, hash), keys: someKeys(2) },
      { path: plain },
    ]
    for (const place of places) {
      const store = await openStore(await aFolder())
      store.addSource(() => Promise.resolve({ path: attachmentPath(theirs, hash) }))
      expect((await store.verified(hash)).ok).toBe(false)
      store.addSource(() => Promise.resolve(place))
      expect(Buffer.compare(await contentOf(store, hash), content)).toBe(0)

      const another = await openStore(await aFolder())
      expect(await another.takeFrom(hash, place)).toEqual({ ok: true, value: undefined })
      expect((await another.sealedFile(hash)).ok).toBe(true)
      expect(await another.takeFrom(sha256(bytesOf(3)), place)).toEqual({ ok: false, error: 'damaged' })
    }
  })

  it('is given out for copies as it lies there, with the hash of those bytes', async () => {
    const vault = await aFolder()
    const store = await openStore(vault)
    const hash = await keep(store, bytesOf(5000))
    const path = attachmentPath(vault, hash)
    expect(await store.sealedFile(hash)).toEqual({
      ok: true,
      value: { path, sha256: sha256(await readFile(path)) },
    })
    const plain = await keepPlain(vault, bytesOf(5000, 2))
    const sealed = await store.sealedFile(sha256(bytesOf(5000, 2)))
    expect(isSealedFile(await readFile(plain))).toBe(true)
    expect(sealed).toMatchObject({ ok: true, value: { sha256: sha256(await readFile(plain)) } })
    expect(await store.sealedFile(sha256(bytesOf(1)))).toEqual({ ok: false, error: 'missing' })
  })
})

describe('a file that an older Keyfolio left in clear text', () => {
  it('is proven by its hash, whatever it begins with', async () => {
    const vault = await aFolder()
    const store = await openStore(vault)
    const sealer = new ChunkSealer(KEYS, 'attachments')
    const contents = [bytesOf(5000), new Uint8Array(), Buffer.from('KFC1'), Buffer.from('KFC1'.padEnd(90))]
    for (const content of [...contents, Buffer.concat([sealer.push(bytesOf(9)), sealer.end()])]) {
      await keepPlain(vault, content)
      expect(Buffer.compare(await contentOf(store, sha256(content)), content)).toBe(0)
    }
    const path = await keepPlain(vault, bytesOf(50, 3))
    await writeFile(path, bytesOf(50, 4))
    expect(await store.verified(sha256(bytesOf(50, 3)))).toEqual({ ok: false, error: 'damaged' })
  })

  it('is sealed in its place, and so is what is damaged: nothing can be read in it any more', async () => {
    const vault = await aFolder()
    const contents = [Buffer.alloc(300_000, WORD), Buffer.from(WORD), Buffer.from('KFC1'.padEnd(90))]
    for (const content of contents) await keepPlain(vault, content)
    const damaged = await keepPlain(vault, bytesOf(100))
    await writeFile(damaged, `${WORD} is something else`)
    await mkdir(join(attachmentsFolder(vault), 'ab'), { recursive: true })
    await writeFile(join(attachmentsFolder(vault), 'ab', '.keyfolio-0-1.tmp'), WORD)
    const shares: number[] = []
    const resealing = { disk: realDisk, keys: KEYS, onProgress: (share: number) => shares.push(share) }
    expect(await resealAttachments(vault, resealing)).toEqual({ sealed: 4, left: 0 })
    expect(await telling(vault)).toEqual([])
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))

    const store = await openStore(vault)
    for (const content of contents) {
      expect(Buffer.compare(await contentOf(store, sha256(content)), content)).toBe(0)
    }
    expect(await store.verified(sha256(bytesOf(100)))).toEqual({ ok: false, error: 'damaged' })
    expect(await telling(vault)).toEqual([])
    expect(await store.reseal()).toEqual({ sealed: 0, left: 0 })
  })

  it('is sealed once, wherever it was interrupted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 30 }), async (calls) => {
        const vault = await aFolder()
        for (let seed = 0; seed < 4; seed++) await keepPlain(vault, bytesOf(1000, seed))
        let left = calls
        const spend = () => {
          if (left-- <= 0) throw systemError('ENOSPC')
        }
        const disk: Disk = {
          ...realDisk,
          open: (path, flags) => {
            spend()
            return realDisk.open(path, flags)
          },
          rename: (from, to) => {
            spend()
            return realDisk.rename(from, to)
          },
        }
        await resealAttachments(vault, { disk, keys: KEYS }).catch(() => undefined)
        await resealAttachments(vault, { disk: realDisk, keys: KEYS })
        const store = await openStore(vault)
        for (let seed = 0; seed < 4; seed++) {
          const content = bytesOf(1000, seed)
          expect(isSealedFile(await readFile(attachmentPath(vault, sha256(content))))).toBe(true)
          expect(Buffer.compare(await contentOf(store, sha256(content)), content)).toBe(0)
        }
        expect(await store.reseal()).toEqual({ sealed: 0, left: 0 })
      }),
      { seed: 6, numRuns: 31 },
    )
  })

  it('stays as it is while the disk is full', async () => {
    const vault = await aFolder()
    const path = await keepPlain(vault, bytesOf(1000))
    const disk: Disk = { ...realDisk, rename: () => Promise.reject(systemError('ENOSPC')) }
    await expect(sealPlainAttachment(disk, path, KEYS)).rejects.toThrow('ENOSPC')
    expect(Buffer.compare(await readFile(path), bytesOf(1000))).toBe(0)
    expect(await sealPlainAttachment(realDisk, path, KEYS)).toBe('sealed')
    expect(await sealPlainAttachment(realDisk, path, KEYS)).toBe('kept')
  })
})

describe('files under an older key', () => {
  it('are read, and sealed anew under the one that seals now, while others come and go', async () => {
    const vault = await aFolder()
    const before = await openStore(vault)
    const hashes = await Promise.all([1, 2, 3].map((seed) => keep(before, bytesOf(90_000, seed))))
    const store = await openStore(vault, realDisk, () => NOW_MS, NEWER)
    const rubble = attachmentPath(vault, hashes[2] ?? '')
    await writeFile(rubble, (await readFile(rubble)).subarray(0, -1))
    const [resealed, sent] = await Promise.all([store.reseal(), send(store, bytesOf(10, 4))])
    expect(resealed).toEqual({ sealed: 2, left: 1 })
    expect(sent.ok).toBe(true)
    for (const hash of hashes.slice(0, 2)) {
      expect((await readFile(attachmentPath(vault, hash))).readUInt32BE(4)).toBe(2)
      expect((await store.verified(hash)).ok).toBe(true)
    }
    expect(await store.verified(hashes[2] ?? '')).toEqual({ ok: false, error: 'damaged' })
  })
})

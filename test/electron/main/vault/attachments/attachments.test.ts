import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attachmentPath, incomingFolder } from '#electron/main/vault/attachments/attachmentPaths.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { isSealedFile, sealedLength } from '#electron/main/vault/sealing/sealedChunks.ts'
import { ATTACHMENT_LIMIT_BYTES } from '#shared/domain/attachments/attachment.ts'
import { aFaultyDisk, aFolder, systemError } from '../../../vaultFixtures.ts'
import { bytesOf, contentOf, keep, openStore, send, sha256 } from './attachmentFixtures.ts'

describe('a file that comes in', () => {
  it('lies sealed under the hash of its content, and nothing else is left', async () => {
    const vault = await aFolder()
    const store = await openStore(vault)
    const content = bytesOf(300_001)
    expect(await send(store, content)).toEqual({
      ok: true,
      value: { hash: sha256(content), bytes: 300_001 },
    })
    const path = attachmentPath(vault, sha256(content))
    expect(isSealedFile(await readFile(path))).toBe(true)
    expect(await readdir(incomingFolder(vault))).toEqual([])
    expect(await store.verified(sha256(content))).toEqual({ ok: true, value: path })
    expect(await store.list()).toEqual([{ hash: sha256(content), bytes: sealedLength(300_001) }])
    expect(Buffer.compare(await contentOf(store, sha256(content)), content)).toBe(0)
  })

  it('may be empty', async () => {
    const store = await openStore(await aFolder())
    const hash = await keep(store, new Uint8Array())
    expect(hash).toBe(sha256(new Uint8Array()))
    expect((await store.verified(hash)).ok).toBe(true)
  })

  it('lies there once, however often it comes', async () => {
    const store = await openStore(await aFolder())
    const [one, other] = await Promise.all([keep(store, bytesOf(200_000)), keep(store, bytesOf(200_000))])
    expect(one).toBe(other)
    expect(await store.list()).toHaveLength(1)
  })

  it('takes the place of a damaged one of the same content, which is set aside', async () => {
    const vault = await aFolder()
    const store = await openStore(vault)
    const hash = await keep(store, bytesOf(5000))
    await writeFile(attachmentPath(vault, hash), bytesOf(5000, 2))
    await keep(store, bytesOf(5000))
    expect((await store.verified(hash)).ok).toBe(true)
    expect(await readdir(join(vault, 'damaged'))).toHaveLength(1)
  })

  it('is refused when it is too large, and when more or less of it comes than was announced', async () => {
    const vault = await aFolder()
    const store = await openStore(vault)
    expect(await store.begin(ATTACHMENT_LIMIT_BYTES + 1)).toEqual({ ok: false, error: 'tooLarge' })
    const more = await store.begin(10)
    const less = await store.begin(10)
    if (!more.ok || !less.ok) throw new Error('Not begun')
    expect(await store.add(more.value.uploadId, bytesOf(11))).toEqual({ ok: false, error: 'tooLarge' })
    expect(await store.finish(more.value.uploadId)).toEqual({ ok: false, error: 'unknownUpload' })
    await store.add(less.value.uploadId, bytesOf(9))
    expect(await store.finish(less.value.uploadId)).toEqual({ ok: false, error: 'incomplete' })
    expect(await readdir(incomingFolder(vault))).toEqual([])
    expect(await store.list()).toEqual([])
  })

  it('leaves nothing when it is cancelled, when its window goes, or when a crash has ended it', async () => {
    const vault = await aFolder()
    const store = await openStore(vault)
    const ids: string[] = []
    for (let number = 0; number < 3; number++) {
      const begun = await store.begin(100)
      if (begun.ok) ids.push(begun.value.uploadId)
    }
    const [cancelled = ''] = ids
    await store.cancel(cancelled)
    expect(await readdir(incomingFolder(vault))).toHaveLength(2)
    await store.cancelAll()
    expect(await readdir(incomingFolder(vault))).toEqual([])
    for (const id of ids)
      expect(await store.add(id, bytesOf(1))).toEqual({ ok: false, error: 'unknownUpload' })

    await writeFile(join(incomingFolder(vault), 'half'), 'x')
    await openStore(vault)
    expect(await readdir(incomingFolder(vault))).toEqual([])
  })

  it('is synced before it gets its name, and its name after', async () => {
    const vault = await aFolder()
    const done: string[] = []
    const disk: Disk = {
      ...realDisk,
      async open(path, flags) {
        const handle = await realDisk.open(path, flags)
        const sync = handle.sync.bind(handle)
        return Object.assign(handle, { sync: () => sync().then(() => done.push('sync')) })
      },
      rename: (from, to) => realDisk.rename(from, to).then(() => void done.push('rename')),
      syncFolder: (path) => realDisk.syncFolder(path).then(() => void done.push(`folder ${path}`)),
    }
    const hash = await keep(await openStore(vault, disk), bytesOf(10))
    const rename = done.indexOf('rename')
    expect(done.indexOf('sync')).toBeGreaterThan(-1)
    expect(done.indexOf('sync')).toBeLessThan(rename)
    expect(done.slice(rename)).toContain(`folder ${join(vault, 'attachments', hash.slice(0, 2))}`)
    // The folder that holds it was made to last before.
    expect(done.slice(0, rename)).toContain(`folder ${join(vault, 'attachments')}`)
  })
})

describe('a disk that refuses', () => {
  it.each([
    ['write', 'ENOSPC', 'diskFull'],
    ['sync', 'EIO', 'writeFailed'],
    ['write', 'EROFS', 'readOnly'],
  ] as const)('ends the file for good when %s fails with %s', async (call, code, error) => {
    const vault = await aFolder()
    const { disk, faults } = aFaultyDisk()
    const store = await openStore(vault, disk)
    const begun = await store.begin(100)
    if (!begun.ok) throw new Error('Not begun')
    const { uploadId } = begun.value
    faults.fail = { [call]: code }
    const added = await store.add(uploadId, bytesOf(100))
    const ended = added.ok ? await store.finish(uploadId) : added
    expect(ended).toEqual({ ok: false, error })
    // Room came back, but what was written before is not to be trusted.
    faults.fail = {}
    expect(await store.finish(uploadId)).toEqual({ ok: false, error: 'unknownUpload' })
    expect(await store.list()).toEqual([])
    expect(await readdir(incomingFolder(vault))).toEqual([])
    await keep(store, bytesOf(100))
  })

  it('says so when the name does not last', async () => {
    const vault = await aFolder()
    const hash = sha256(bytesOf(10))
    const disk: Disk = {
      ...realDisk,
      syncFolder: (path) =>
        path.endsWith(hash.slice(0, 2)) ? Promise.reject(systemError('EIO')) : realDisk.syncFolder(path),
    }
    expect(await send(await openStore(vault, disk), bytesOf(10))).toEqual({
      ok: false,
      error: 'writeFailed',
    })
  })
})

describe('a file that is read', () => {
  it('is damaged with any one bit flipped, cut off, or swapped: set aside, never given out', async () => {
    for (const harm of ['flip', 'cut', 'swap', 'zero'] as const) {
      const vault = await aFolder()
      const store = await openStore(vault)
      const hash = await keep(store, bytesOf(5000))
      const path = attachmentPath(vault, hash)
      const content = await readFile(path)
      if (harm === 'flip') content[2500] = (content[2500] ?? 0) ^ 4
      const harmed = {
        flip: content,
        cut: content.subarray(0, -1),
        swap: bytesOf(5000, 9),
        zero: new Uint8Array(5000),
      }
      await writeFile(path, harmed[harm])
      expect(await store.verified(hash), harm).toEqual({ ok: false, error: 'damaged' })
      expect(await readdir(join(vault, 'damaged'))).toHaveLength(1)
      // Still so when asked again, and after a restart.
      expect(await (await openStore(vault)).verified(hash)).toEqual({ ok: false, error: 'damaged' })
      const target = join(vault, 'copy')
      expect(await store.copyTo(hash, target, realDisk)).toEqual({ ok: false, error: 'damaged' })
      expect(await realDisk.exists(target)).toBe(false)
    }
  })

  it('comes back from elsewhere, if what lies there is good', async () => {
    const [vault, folder] = [await aFolder(), await aFolder()]
    const store = await openStore(vault)
    const content = bytesOf(5000)
    const hash = await keep(store, content)
    await mkdir(join(folder, 'bad'))
    await writeFile(join(folder, 'bad', hash), bytesOf(5000, 2))
    await writeFile(join(folder, hash), content)
    await writeFile(attachmentPath(vault, hash), 'rubbish')

    store.addSource(() => Promise.reject(systemError('ENOENT')))
    store.addSource(() => Promise.resolve(null))
    store.addSource(() => Promise.resolve(join(folder, 'bad', hash)))
    expect(await store.verified(hash)).toEqual({ ok: false, error: 'damaged' })
    const stop = store.addSource(() => Promise.resolve(join(folder, hash)))
    expect((await store.verified(hash)).ok).toBe(true)
    expect(Buffer.compare(await contentOf(store, hash), content)).toBe(0)
    // What lay elsewhere stays as it was.
    expect(await readdir(folder)).toEqual(['bad', hash].toSorted())

    stop()
    await realDisk.remove(attachmentPath(vault, hash))
    const other = sha256(bytesOf(3))
    expect(await store.verified(other)).toEqual({ ok: false, error: 'missing' })
  })

  it('stays where it is while the system only refuses to read it', async () => {
    const vault = await aFolder()
    const hash = await keep(await openStore(vault), bytesOf(100))
    const path = attachmentPath(vault, hash)
    const disk: Disk = {
      ...realDisk,
      open: (asked, flags) =>
        asked === path ? Promise.reject(systemError('EACCES')) : realDisk.open(asked, flags),
    }
    expect(await (await openStore(vault, disk)).verified(hash)).toEqual({ ok: false, error: 'damaged' })
    expect(await realDisk.exists(path)).toBe(true)
    expect((await (await openStore(vault)).verified(hash)).ok).toBe(true)
  })

  it('is copied whole or not at all', async () => {
    const vault = await aFolder()
    const store = await openStore(vault)
    const content = bytesOf(3_000_000)
    const hash = await keep(store, content)
    const target = join(vault, 'Αντίγραφο.bin')
    expect(await store.copyTo(hash, target, realDisk)).toEqual({ ok: true, value: undefined })
    expect(Buffer.compare(await readFile(target), content)).toBe(0)
    const { disk, faults } = aFaultyDisk()
    faults.fail = { write: 'ENOSPC' }
    const folder = await aFolder()
    expect(await store.copyTo(hash, join(folder, 'x'), disk)).toEqual({ ok: false, error: 'diskFull' })
    expect(await readdir(folder)).toEqual([])
  })
})

import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { logger } from '../../log.ts'
import { damagedFolder, setAside } from '../damaged.ts'
import { type Disk, type DiskError, diskErrorOf, errorCode } from '../disk.ts'
import { readJsonFile, writeJsonFile } from '../jsonFile.ts'
import { attachmentPath, attachmentsFolder, isContentHash } from './attachmentPaths.ts'
import type { AttachmentSource, AttachmentStore, StoredFile } from './attachmentStore.ts'
import { copyContent, hashOf, isTemporary } from './fileContent.ts'
import { lookedAgain, UnusedSchema } from './unused.ts'
import { type Arrived, Uploads } from './uploads.ts'

const log = logger('attachments')

/** Opens the files of a vault; what a crash has left half is removed. */
export async function openAttachments(
  vaultFolder: string,
  settings: { readonly disk: Disk; readonly nowMs: () => number },
): Promise<AttachmentStore> {
  const store = new FileAttachments(vaultFolder, settings.disk, settings.nowMs)
  await store.clearLeftOvers()
  return store
}

class FileAttachments implements AttachmentStore {
  readonly #vault: string
  readonly #disk: Disk
  readonly #nowMs: () => number
  readonly #uploads: Uploads
  readonly #sources = new Set<AttachmentSource>()
  /** Came in since the start: a record that names them may still be on its way. */
  readonly #fresh = new Set<string>()
  /** One file is put in its place, set aside or removed at a time. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(vault: string, disk: Disk, nowMs: () => number) {
    this.#vault = vault
    this.#disk = disk
    this.#nowMs = nowMs
    this.#uploads = new Uploads(disk, vault)
  }

  clearLeftOvers(): Promise<void> {
    return this.#uploads.clearLeftOvers()
  }

  begin(bytes: number): Promise<Result<{ readonly uploadId: string }, 'tooLarge' | DiskError>> {
    return this.#uploads.begin(bytes)
  }

  add(
    uploadId: string,
    bytes: Uint8Array,
  ): Promise<Result<undefined, 'tooLarge' | 'unknownUpload' | DiskError>> {
    return this.#uploads.add(uploadId, bytes)
  }

  cancel(uploadId: string): Promise<void> {
    return this.#uploads.cancel(uploadId)
  }

  cancelAll(): Promise<void> {
    return this.#uploads.cancelAll()
  }

  async finish(uploadId: string): Promise<Result<StoredFile, 'unknownUpload' | 'incomplete' | DiskError>> {
    const arrived = await this.#uploads.finish(uploadId)
    if (!arrived.ok) return arrived
    try {
      await this.#inTurn(() => this.#takeIn(arrived.value))
      const { hash, bytes } = arrived.value
      return ok({ hash, bytes })
    } catch (error) {
      await this.#disk.remove(arrived.value.path).catch(() => undefined)
      return err(diskErrorOf(error))
    }
  }

  /** The same file lies there once; should the one that lies there be damaged, this one takes its place. */
  async #takeIn({ path, hash }: Arrived): Promise<void> {
    this.#fresh.add(hash)
    const target = await this.#placeFor(hash)
    const found = await this.#look(hash)
    if (found === 'damaged') await setAside(this.#disk, this.#vault, target, this.#nowMs())
    if (found === 'good') await this.#disk.remove(path)
    else await this.#disk.rename(path, target)
    // Where it lay already too: whether its name was ever synced is known to nobody.
    await this.#disk.syncFolder(dirname(target))
  }

  verified(hash: string): Promise<Result<string, 'missing' | 'damaged'>> {
    return this.#inTurn(async () => {
      const path = attachmentPath(this.#vault, hash)
      const found = await this.#look(hash)
      if (found === 'good') return ok(path)
      log.warn('notWhole', { found })
      if (found === 'damaged')
        await setAside(this.#disk, this.#vault, path, this.#nowMs()).catch(() => undefined)
      if (await this.#takeFromElsewhere(hash)) return ok(path)
      return err(found !== 'missing' || (await this.#wasSetAside(hash)) ? 'damaged' : 'missing')
    })
  }

  async copyTo(
    hash: string,
    path: string,
    disk: Disk,
  ): Promise<Result<undefined, 'missing' | 'damaged' | DiskError>> {
    const source = await this.verified(hash)
    if (!source.ok) return source
    try {
      const isSame = await copyContent({ disk: this.#disk, path: source.value }, { disk, path }, hash)
      return isSame ? ok(undefined) : err('damaged')
    } catch (error) {
      return err(diskErrorOf(error))
    }
  }

  async list(): Promise<readonly StoredFile[]> {
    const files: StoredFile[] = []
    for (const path of await this.#pathsInShards()) {
      const hash = basename(path)
      if (isContentHash(hash)) files.push({ hash, bytes: (await this.#disk.facts(path)).bytes })
    }
    return files
  }

  addSource(source: AttachmentSource): () => void {
    this.#sources.add(source)
    return () => this.#sources.delete(source)
  }

  sourceCount(): number {
    return this.#sources.size
  }

  collect(inUse: ReadonlySet<string>, nowMs: number): Promise<{ readonly removed: number }> {
    return this.#inTurn(async () => {
      const ledgerPath = join(attachmentsFolder(this.#vault), 'unused.json')
      const paths = await this.#pathsInShards()
      // A copy that a crash has left half; none is under way while this has its turn.
      for (const path of paths) if (isTemporary(path)) await this.#disk.remove(path)
      const stored = paths.map((path) => basename(path)).filter(isContentHash)
      if (stored.length === 0) return { removed: 0 }
      // A damaged ledger is set aside; counting begins anew, and nothing goes early.
      const ledger = await readJsonFile(this.#disk, ledgerPath, UnusedSchema, nowMs)
      const { unused, goes } = lookedAgain(ledger.state === 'read' ? ledger.value : null, {
        stored,
        inUse: new Set([...inUse, ...this.#fresh]),
        nowMs,
      })
      for (const hash of goes) await this.#disk.remove(attachmentPath(this.#vault, hash))
      await writeJsonFile(this.#disk, ledgerPath, unused)
      if (goes.length > 0) log.info('collected', { files: goes.length })
      return { removed: goes.length }
    })
  }

  async #look(hash: string): Promise<'good' | 'damaged' | 'missing' | 'unreadable'> {
    try {
      return (await hashOf(this.#disk, attachmentPath(this.#vault, hash))) === hash ? 'good' : 'damaged'
    } catch (error) {
      const code = errorCode(error)
      // A disk that cannot read a block has damaged it; what is only refused may be good and stays where it is.
      return code === 'ENOENT' ? 'missing' : code === 'EIO' ? 'damaged' : 'unreadable'
    }
  }

  async #takeFromElsewhere(hash: string): Promise<boolean> {
    for (const source of this.#sources) {
      try {
        const path = await source(hash)
        if (path === null) continue
        const target = { disk: this.#disk, path: await this.#placeFor(hash) }
        if (await copyContent({ disk: this.#disk, path }, target, hash)) {
          log.info('takenFromElsewhere')
          return true
        }
      } catch (error) {
        log.warn('sourceFailed', { code: diskErrorOf(error) })
      }
    }
    return false
  }

  /** The path of a file in a folder that will be there after a crash. */
  async #placeFor(hash: string): Promise<string> {
    const path = attachmentPath(this.#vault, hash)
    await this.#disk.makeFolder(dirname(path))
    // Made by this call or by one that a crash has ended before its name was synced.
    await this.#disk.syncFolder(attachmentsFolder(this.#vault))
    await this.#disk.syncFolder(this.#vault)
    return path
  }

  async #wasSetAside(hash: string): Promise<boolean> {
    return (await this.#namesIn(damagedFolder(this.#vault))).some((name) => name.startsWith(hash))
  }

  async #pathsInShards(): Promise<readonly string[]> {
    const folder = attachmentsFolder(this.#vault)
    const paths: string[] = []
    for (const shard of (await this.#namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)))
      for (const name of await this.#namesIn(join(folder, shard))) paths.push(join(folder, shard, name))
    return paths
  }

  async #namesIn(folder: string): Promise<readonly string[]> {
    try {
      return await this.#disk.readdir(folder)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { logger } from '../../log.ts'
import { damagedFolder, setAside } from '../damaged.ts'
import { type Disk, type DiskError, diskErrorOf, errorCode } from '../disk.ts'
import { readJsonFile, writeJsonFile } from '../jsonFile.ts'
import type { SealingKeys } from '../sealing/sealedBytes.ts'
import { readySodium } from '../sealing/sodium.ts'
import { attachmentPath, attachmentsFolder, isContentHash } from './attachmentPaths.ts'
import type {
  AttachmentSource,
  AttachmentStore,
  FileElsewhere,
  SealedFile,
  StoredFile,
} from './attachmentStore.ts'
import { copyContent, isTemporary, proofOf } from './fileContent.ts'
import { namesIn, pathsInShards, resealAttachments, sealPlainAttachment } from './resealAttachments.ts'
import { lookedAgain, UnusedSchema } from './unused.ts'
import { type Arrived, Uploads } from './uploads.ts'

const log = logger('attachments')

/** Opens the files of a vault; what a crash has left half is removed. */
export async function openAttachments(
  vaultFolder: string,
  settings: { readonly disk: Disk; readonly nowMs: () => number; readonly keys: SealingKeys },
): Promise<AttachmentStore> {
  await readySodium()
  const store = new FileAttachments(vaultFolder, settings)
  await store.clearLeftOvers()
  return store
}

class FileAttachments implements AttachmentStore {
  readonly #vault: string
  readonly #disk: Disk
  readonly #nowMs: () => number
  readonly #keys: SealingKeys
  readonly #uploads: Uploads
  readonly #sources = new Set<AttachmentSource>()
  /** Came in since the start: a record that names them may still be on its way. */
  readonly #fresh = new Set<string>()
  /** One file is put in its place, set aside or removed at a time. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(vault: string, { disk, nowMs, keys }: Parameters<typeof openAttachments>[1]) {
    this.#vault = vault
    this.#disk = disk
    this.#nowMs = nowMs
    this.#keys = keys
    this.#uploads = new Uploads(disk, vault, keys)
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
    const { found } = await this.#look(hash)
    if (found === 'damaged') await setAside(this.#disk, this.#vault, target, this.#nowMs())
    if (found === 'good') await this.#disk.remove(path)
    else await this.#disk.rename(path, target)
    // Where it lay already too: whether its name was ever synced is known to nobody.
    await this.#disk.syncFolder(dirname(target))
  }

  async verified(hash: string): Promise<Result<string, 'missing' | 'damaged'>> {
    const whole = await this.#inTurn(() => this.#whole(hash))
    return whole.ok ? ok(whole.value.path) : whole
  }

  sealedFile(hash: string): Promise<Result<SealedFile, 'missing' | 'damaged' | DiskError>> {
    return this.#inTurn(async () => {
      try {
        let whole = await this.#whole(hash)
        if (whole.ok && !whole.value.isSealed) {
          await sealPlainAttachment(this.#disk, whole.value.path, this.#keys)
          whole = await this.#whole(hash)
        }
        if (!whole.ok) return whole
        const { path, rawHash, isSealed } = whole.value
        return isSealed ? ok({ path, sha256: rawHash }) : err('damaged')
      } catch (error) {
        return err(diskErrorOf(error))
      }
    })
  }

  async copyTo(
    hash: string,
    path: string,
    disk: Disk,
  ): Promise<Result<undefined, 'missing' | 'damaged' | DiskError>> {
    const whole = await this.#inTurn(() => this.#whole(hash))
    if (!whole.ok) return whole
    try {
      const from = {
        disk: this.#disk,
        path: whole.value.path,
        keys: whole.value.isSealed ? this.#keys : null,
      }
      return (await copyContent(from, { disk, path, keys: null }, hash)) ? ok(undefined) : err('damaged')
    } catch (error) {
      return err(diskErrorOf(error))
    }
  }

  takeFrom(hash: string, file: FileElsewhere): Promise<Result<undefined, 'damaged' | DiskError>> {
    return this.#inTurn(async () => {
      try {
        if ((await this.#look(hash)).found === 'good') return ok(undefined)
        return (await this.#copyIn(hash, file)) ? ok(undefined) : err('damaged')
      } catch (error) {
        return err(diskErrorOf(error))
      }
    })
  }

  async sealElsewhere(path: string, disk: Disk): Promise<void> {
    await sealPlainAttachment(disk, path, this.#keys)
  }

  async list(): Promise<readonly StoredFile[]> {
    const files: StoredFile[] = []
    for (const path of await pathsInShards(this.#disk, this.#vault)) {
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
      const paths = await pathsInShards(this.#disk, this.#vault)
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

  reseal(onProgress?: (share: number) => void): Promise<{ readonly sealed: number; readonly left: number }> {
    return resealAttachments(this.#vault, {
      disk: this.#disk,
      keys: this.#keys,
      inTurn: (work) => this.#inTurn(work),
      ...(onProgress && { onProgress }),
    })
  }

  /** A file that is what its name says, from wherever it had to be taken. */
  async #whole(hash: string): Promise<Result<WholeFile, 'missing' | 'damaged'>> {
    const path = attachmentPath(this.#vault, hash)
    const look = await this.#look(hash)
    if (look.found === 'good') return ok({ path, ...look })
    log.warn('notWhole', { found: look.found })
    if (look.found === 'damaged')
      await setAside(this.#disk, this.#vault, path, this.#nowMs()).catch(() => undefined)
    if (await this.#takeFromElsewhere(hash)) {
      const again = await this.#look(hash)
      if (again.found === 'good') return ok({ path, ...again })
    }
    return err(look.found !== 'missing' || (await this.#wasSetAside(hash)) ? 'damaged' : 'missing')
  }

  async #look(hash: string): Promise<Look> {
    try {
      const { rawHash, sealedHash } = await proofOf(this.#disk, attachmentPath(this.#vault, hash), this.#keys)
      const isSealed = sealedHash === hash
      // Older Keyfolios sealed nothing: such a file is proven by its hash all the same.
      return isSealed || rawHash === hash ? { found: 'good', rawHash, isSealed } : { found: 'damaged' }
    } catch (error) {
      const code = errorCode(error)
      // A disk that cannot read a block has damaged it; what is only refused, or locked a moment ago, may be good.
      return { found: code === 'ENOENT' ? 'missing' : code === 'EIO' ? 'damaged' : 'unreadable' }
    }
  }

  async #takeFromElsewhere(hash: string): Promise<boolean> {
    for (const source of this.#sources) {
      try {
        const place = await source(hash)
        if (place === null) continue
        if (await this.#copyIn(hash, typeof place === 'string' ? { path: place } : place)) {
          log.info('takenFromElsewhere')
          return true
        }
      } catch (error) {
        log.warn('sourceFailed', { code: diskErrorOf(error) })
      }
    }
    return false
  }

  /** False: it holds something else. */
  async #copyIn(hash: string, { path, keys = this.#keys }: FileElsewhere): Promise<boolean> {
    const target = { disk: this.#disk, path: await this.#placeFor(hash), keys: this.#keys }
    const from = { disk: this.#disk, path }
    if (await copyContent({ ...from, keys }, target, hash)) return true
    return copyContent({ ...from, keys: null }, target, hash)
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
    return (await namesIn(this.#disk, damagedFolder(this.#vault))).some((name) => name.startsWith(hash))
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

/** What was found of a file that is good. */
interface GoodFile {
  /** Of the bytes as they lie there. */
  readonly rawHash: string
  readonly isSealed: boolean
}

interface WholeFile extends GoodFile {
  readonly path: string
}

type Look = ({ readonly found: 'good' } & GoodFile) | { readonly found: 'damaged' | 'missing' | 'unreadable' }

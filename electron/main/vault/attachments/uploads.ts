import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { ATTACHMENT_LIMIT_BYTES } from '#shared/domain/attachments/attachment.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { type Disk, type DiskError, diskErrorOf } from '../disk.ts'
import type { SealingKeys } from '../sealing/sealedBytes.ts'
import { incomingFolder } from './attachmentPaths.ts'
import { ContentWriter } from './fileContent.ts'

/** A file that has come in whole and is synced; it still lies among the incoming ones. */
export interface Arrived {
  readonly path: string
  /** Of the content, as are its bytes. */
  readonly hash: string
  readonly bytes: number
}

interface Upload {
  readonly path: string
  readonly announcedBytes: number
  readonly writer: ContentWriter
  /** What was asked of it last: one thing at a time. */
  last: Promise<unknown>
}

/** Files on their way into the vault, sealed while they come in. What fails once is given up: nothing half is ever finished. */
export class Uploads {
  readonly #disk: Disk
  readonly #keys: SealingKeys
  readonly #folder: string
  readonly #running = new Map<string, Upload>()

  constructor(disk: Disk, vaultFolder: string, keys: SealingKeys) {
    this.#disk = disk
    this.#keys = keys
    this.#folder = incomingFolder(vaultFolder)
  }

  /** Removes what a crash has left half. */
  async clearLeftOvers(): Promise<void> {
    const names = await this.#disk.readdir(this.#folder).catch(() => [])
    for (const name of names) await this.#disk.remove(join(this.#folder, name)).catch(() => undefined)
  }

  async begin(
    announcedBytes: number,
  ): Promise<Result<{ readonly uploadId: string }, 'tooLarge' | DiskError>> {
    if (announcedBytes > ATTACHMENT_LIMIT_BYTES) return err('tooLarge')
    const uploadId = randomUUID()
    const path = join(this.#folder, uploadId)
    try {
      await this.#disk.makeFolder(this.#folder)
      const writer = await ContentWriter.create({ disk: this.#disk, path, keys: this.#keys })
      this.#running.set(uploadId, { path, announcedBytes, writer, last: Promise.resolve() })
      return ok({ uploadId })
    } catch (error) {
      return err(diskErrorOf(error))
    }
  }

  add(
    uploadId: string,
    bytes: Uint8Array,
  ): Promise<Result<undefined, 'tooLarge' | 'unknownUpload' | DiskError>> {
    return this.#inTurn<undefined, 'tooLarge'>(uploadId, async (upload) => {
      if (upload.writer.bytes + bytes.byteLength > upload.announcedBytes) {
        await this.#giveUp(uploadId, upload)
        return err('tooLarge')
      }
      await upload.writer.write(bytes)
      return ok(undefined)
    })
  }

  finish(uploadId: string): Promise<Result<Arrived, 'unknownUpload' | 'incomplete' | DiskError>> {
    return this.#inTurn<Arrived, 'incomplete'>(uploadId, async (upload) => {
      const { path, writer, announcedBytes } = upload
      if (writer.bytes !== announcedBytes) {
        await this.#giveUp(uploadId, upload)
        return err('incomplete')
      }
      const hash = await writer.finish()
      this.#running.delete(uploadId)
      return ok({ path, hash, bytes: writer.bytes })
    })
  }

  async cancel(uploadId: string): Promise<void> {
    await this.#inTurn(uploadId, async (upload) => {
      await this.#giveUp(uploadId, upload)
      return ok(undefined)
    })
  }

  async cancelAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((uploadId) => this.cancel(uploadId)))
  }

  /** After everything that was asked of this file before. */
  async #inTurn<Value, Code>(
    uploadId: string,
    work: (upload: Upload) => Promise<Result<Value, Code>>,
  ): Promise<Result<Value, Code | 'unknownUpload' | DiskError>> {
    const upload = this.#running.get(uploadId)
    if (upload === undefined) return err('unknownUpload')
    const turn = upload.last.then(async (): Promise<Result<Value, Code | 'unknownUpload' | DiskError>> => {
      if (!this.#running.has(uploadId)) return err('unknownUpload')
      try {
        return await work(upload)
      } catch (error) {
        await this.#giveUp(uploadId, upload)
        return err(diskErrorOf(error))
      }
    })
    upload.last = turn
    return turn
  }

  async #giveUp(uploadId: string, { path, writer }: Upload): Promise<void> {
    this.#running.delete(uploadId)
    await writer.close().catch(() => undefined)
    await this.#disk.remove(path).catch(() => undefined)
  }
}

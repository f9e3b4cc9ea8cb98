import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { attachmentPath } from '#electron/main/vault/attachments/attachmentPaths.ts'
import type { AttachmentStore } from '#electron/main/vault/attachments/attachmentStore.ts'
import { openAttachments } from '#electron/main/vault/attachments/openAttachments.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import type { SealingKeys } from '#electron/main/vault/sealing/sealedBytes.ts'
import { aFolder, NOW_MS } from '../../../vaultFixtures.ts'
import { someKeys } from '../someKeys.ts'

export function openStore(
  vault: string,
  disk: Disk = realDisk,
  nowMs: () => number = () => NOW_MS,
  keys: SealingKeys = someKeys(),
): Promise<AttachmentStore> {
  return openAttachments(vault, { disk, nowMs, keys })
}

/** What a file of the vault holds, opened. */
export async function contentOf(store: AttachmentStore, hash: string): Promise<Buffer> {
  const path = join(await aFolder(), 'copy')
  const copied = await store.copyTo(hash, path, realDisk)
  if (!copied.ok) throw new Error(`Not copied: ${copied.error}`)
  return readFile(path)
}

/** Puts a file where an older Keyfolio put it: as it is. Answers its path. */
export async function keepPlain(root: string, content: Uint8Array): Promise<string> {
  const path = attachmentPath(root, sha256(content))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return path
}

/** Bytes that differ from those of every other seed. */
export function bytesOf(length: number, seed = 1): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 7 + (index >> 8)) & 255)
}

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Sends a file as the window does, in chunks. Answers what the end of it answered. */
export async function send(store: AttachmentStore, content: Uint8Array, chunk = 70_000) {
  const begun = await store.begin(content.byteLength)
  if (!begun.ok) return begun
  const { uploadId } = begun.value
  for (let from = 0; from < content.byteLength; from += chunk) {
    const added = await store.add(uploadId, content.subarray(from, from + chunk))
    if (!added.ok) return added
  }
  return store.finish(uploadId)
}

/** Sends a file that has to go in. */
export async function keep(store: AttachmentStore, content: Uint8Array): Promise<string> {
  const sent = await send(store, content)
  if (!sent.ok) throw new Error(`Not kept: ${sent.error}`)
  return sent.value.hash
}

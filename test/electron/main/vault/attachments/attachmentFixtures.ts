import { createHash } from 'node:crypto'
import type { AttachmentStore } from '#electron/main/vault/attachments/attachmentStore.ts'
import { openAttachments } from '#electron/main/vault/attachments/openAttachments.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { NOW_MS } from '../../../vaultFixtures.ts'

export function openStore(
  vault: string,
  disk: Disk = realDisk,
  nowMs: () => number = () => NOW_MS,
): Promise<AttachmentStore> {
  return openAttachments(vault, { disk, nowMs })
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

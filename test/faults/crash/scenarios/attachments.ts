import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { writeAtomically } from '#electron/main/vault/atomicFile.ts'
import { attachmentPath } from '#electron/main/vault/attachments/attachmentPaths.ts'
import type { AttachmentStore } from '#electron/main/vault/attachments/attachmentStore.ts'
import { openAttachments } from '#electron/main/vault/attachments/openAttachments.ts'
import { resealAttachments } from '#electron/main/vault/attachments/resealAttachments.ts'
import type { Disk } from '#electron/main/vault/disk.ts'
import { isSealedFile } from '#electron/main/vault/sealing/sealedChunks.ts'
import { someKeys } from '#test/electron/main/vault/someKeys.ts'
import { NOW_MS } from '#test/electron/vaultFixtures.ts'
import { type Scenario, VAULT } from '../scenario.ts'

const DAY_MS = 86_400_000
/** The third is the first once more. */
const FILES = [aFile('σύμβαση', 900), aFile('τιμοκατάλογος', 300), aFile('σύμβαση', 900)]

const COPY = join(VAULT, 'copy')

function aFile(word: string, bytes: number): Buffer {
  return Buffer.alloc(bytes, `${word} `, 'utf8')
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

async function takeIn(store: AttachmentStore, content: Buffer): Promise<void> {
  const begun = await store.begin(content.length)
  if (!begun.ok) throw new Error('Not begun')
  const { uploadId } = begun.value
  await store.add(uploadId, content.subarray(0, 200))
  await store.add(uploadId, content.subarray(200))
  const stored = await store.finish(uploadId)
  if (!stored.ok) throw new Error('Not stored')
}

function open(disk: Disk): Promise<AttachmentStore> {
  return openAttachments(VAULT, { disk, keys: someKeys(), nowMs: () => NOW_MS })
}

/** Marks are the number of the file, from 1. */
export const attachments: Scenario = {
  name: 'attachments: taken in, the same once more',
  prepare: (disk) => disk.makeFolder(VAULT),
  async run(disk, tell) {
    const store = await open(disk)
    for (const [index, content] of FILES.entries()) {
      tell.began(index + 1)
      await takeIn(store, content)
      tell.acknowledged(index + 1)
    }
  },
  async check(disk, { acknowledged }) {
    const store = await open(disk)
    for (const [index, content] of FILES.entries()) {
      const found = await store.verified(hashOf(content))
      if (found.ok) {
        // Compared with its hash once more while it is opened.
        const copied = await store.copyTo(hashOf(content), COPY, disk)
        if (!copied.ok || !(await disk.readFile(COPY)).equals(content))
          throw new Error('A file has another content')
        await disk.remove(COPY)
      } else if (acknowledged.includes(index + 1))
        throw new Error(`File ${String(index + 1)} is ${found.error}`)
      else if (found.error === 'damaged') throw new Error('Half a file has the name of a whole one')
    }
  },
  spare: [
    // Folders are made to last anyway.
    [/^syncFolder .*(vault|attachments)$/, 6],
    // The third one is there already.
    [/^sync .*incoming/, 1],
    [/^syncFolder .*attachments.[0-9a-f]{2}$/, 1],
  ],
}

const IN_USE = new Set([hashOf(FILES[0] ?? Buffer.alloc(0))])

/** One file is in use and one is not; both were looked at for more than a month. */
export const collecting: Scenario = {
  name: 'attachments: collected once nobody needs them',
  promisesNothing: true,
  async prepare(disk) {
    await disk.makeFolder(VAULT)
    const store = await open(disk)
    for (const content of FILES) await takeIn(store, content)
    const again = await open(disk)
    for (let day = 0; day <= 30; day++) await again.collect(IN_USE, NOW_MS + day * DAY_MS)
  },
  async run(disk) {
    const store = await open(disk)
    let removed = 0
    for (let day = 30; day <= 32; day++) {
      removed += (await store.collect(IN_USE, NOW_MS + day * DAY_MS)).removed
    }
    if (removed !== 1) throw new Error(`${String(removed)} files were removed`)
  },
  async check(disk) {
    const store = await open(disk)
    const [used, unused] = await Promise.all(
      FILES.slice(0, 2).map((content) => store.verified(hashOf(content))),
    )
    if (used?.ok !== true) throw new Error('A file that is in use is gone')
    if (unused?.ok === false && unused.error === 'damaged') throw new Error('A file is damaged')
    await store.collect(IN_USE, NOW_MS + 40 * DAY_MS)
    if (!(await store.verified(hashOf(FILES[0] ?? Buffer.alloc(0)))).ok) throw new Error('It was collected')
  },
}

/** Files that an older Keyfolio has left in clear text; the mark says that all of them are sealed. */
export const sealing: Scenario = {
  name: 'attachments: older ones sealed in their place',
  async prepare(disk) {
    for (const content of FILES.slice(0, 2)) {
      const path = attachmentPath(VAULT, hashOf(content))
      await disk.makeFolder(dirname(path))
      await writeAtomically(disk, path, content)
    }
  },
  async run(disk, tell) {
    tell.began(1)
    await resealAttachments(VAULT, { disk, keys: someKeys() })
    tell.acknowledged(1)
  },
  async check(disk, { acknowledged }) {
    const store = await open(disk)
    for (const content of FILES.slice(0, 2)) {
      const found = await store.verified(hashOf(content))
      if (!found.ok) throw new Error(`A file is ${found.error}`)
      const isSealed = isSealedFile(await disk.readFile(found.value))
      if (acknowledged.includes(1) && !isSealed) throw new Error('A file can still be read')
    }
  },
}

import { createHash } from 'node:crypto'
import { entries, NOW_MS } from '#test/electron/vaultFixtures.ts'
import { MemoryDisk, plainDisk } from '../crash/memoryDisk.ts'
import type { Tree } from '../crash/operations.ts'
import type * as VaultState from '../support/vaultState.ts'

export const VAULT = '/data/vault'
export const STICK = '/data/stick'
const HOUR_MS = 3_600_000

/** How far the records go, and up to where the newest snapshot has them. */
export const RECORDS = 16
export const IN_SNAPSHOT = 12

export const ATTACHMENTS: readonly Buffer[] = ['σύμβαση', 'τιμοκατάλογος', 'πρακτικά'].map((word, index) =>
  Buffer.alloc(700 + index, `${word} `, 'utf8'),
)

/** The name that the content of an attachment has to have. */
export function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A vault with records, three snapshots and attachments, a second folder with copies, and records since then. */
export async function intactVault({ openTestVault }: typeof VaultState): Promise<Tree> {
  const disk = new MemoryDisk({ files: new Map(), folders: new Set(['/', '/data', STICK]) })
  let nowMs = NOW_MS
  const vault = await openTestVault(VAULT, plainDisk(disk), { nowMs: () => nowMs })
  await vault.backups.useFolder(STICK)
  for (const content of ATTACHMENTS) {
    const begun = await vault.attachments.begin(content.length)
    if (!begun.ok) throw new Error('No attachment')
    await vault.attachments.add(begun.value.uploadId, content)
    await vault.attachments.finish(begun.value.uploadId)
  }
  for (let position = 1; position <= RECORDS; position++) {
    await vault.journal.append(entries(position, position))
    nowMs += HOUR_MS
    if (position % 4 === 0 && position <= IN_SNAPSHOT) await vault.backups.now()
  }
  return disk.tree()
}

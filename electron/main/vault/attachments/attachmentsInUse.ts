import { AttachmentSchema, ContentHashSchema } from '#shared/domain/attachments/attachment.ts'
import { rowOf } from '#shared/domain/changes/merge.ts'
import { stateOf } from '#shared/formats/snapshot.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import type { Journal } from '../journal/journal.ts'
import type { Snapshots } from '../snapshots/snapshots.ts'

/** Lines or entries that are read at a time. */
const PAGE = 2000

/**
 * The content hashes that records name, from the newest proven snapshot and the journal behind it; what was deleted
 * behind it still counts. Null: that cannot be said for certain, and nothing may be taken away.
 */
export async function attachmentsInUse(
  snapshots: Pick<Snapshots, 'list' | 'read'>,
  journal: Pick<Journal, 'head' | 'read' | 'gaps'>,
): Promise<ReadonlySet<string> | null> {
  const newest = (await snapshots.list()).find(({ isProven, place }) => isProven && place === 'vault')
  if (newest === undefined) return null
  const inSnapshot = await attachmentsIn(snapshots, newest.id)
  const behind = await attachmentsBehind(journal, newest.position)
  return inSnapshot === null || behind === null ? null : new Set([...inSnapshot, ...behind])
}

/** The hashes of the files of a snapshot's records that are there; null if it cannot be read to its end. */
export async function attachmentsIn(
  snapshots: Pick<Snapshots, 'read'>,
  id: string,
): Promise<ReadonlySet<string> | null> {
  const hashes = new Set<string>()
  for (let from: number | null = 0; from !== null;) {
    const page = await snapshots.read(id, { from, limit: PAGE, withRecords: false })
    if (!page.ok) return null
    for (const entity of page.value.entities) {
      if (entity.entity !== 'attachment') continue
      const row = rowOf(stateOf(entity))
      if (row !== null) hashes.add(AttachmentSchema.parse(row).hash)
    }
    from = page.value.next
  }
  return hashes
}

async function attachmentsBehind(
  journal: Pick<Journal, 'head' | 'read' | 'gaps'>,
  position: number,
): Promise<ReadonlySet<string> | null> {
  const head = journal.head()
  if (!head.ok || head.value.position < position) return null
  if (journal.gaps().some(({ to }) => to > position)) return null
  const hashes = new Set<string>()
  for (let from = position + 1; from <= head.value.position; from += PAGE) {
    const read = await journal.read(from, Math.min(PAGE, head.value.position - from + 1))
    if (!read.ok) return null
    for (const hash of read.value.entries.flatMap(hashesIn)) hashes.add(hash)
  }
  return hashes
}

function hashesIn({ record }: JournalEntry): readonly string[] {
  return record.changes
    .filter(({ entity }) => entity === 'attachment')
    .flatMap(({ fields }) => [fields['hash']?.before, fields['hash']?.after])
    .flatMap((value) => {
      const hash = ContentHashSchema.safeParse(value)
      return hash.success ? [hash.data] : []
    })
}

import { sameValue } from '#shared/domain/changes/diff.ts'
import { logger } from '../log.ts'
import type { Journal } from './journal/journal.ts'
import type { FileSnapshots } from './snapshots/fileSnapshots.ts'
import type { Held, SnapshotFolder } from './snapshots/snapshotFolder.ts'

const log = logger('vault')

const PIECE = 5000

/** What snapshots could give back to the journal. */
export interface Healing {
  /** Records that were put back. */
  readonly repaired: number
}

/**
 * Before anything else uses the journal, snapshots give back what it has lost: records in gaps, records behind its
 * head, or, where it is empty, its place to go on from. What they cannot give is left to the window's database.
 */
export async function healJournal(
  journal: Journal,
  snapshots: FileSnapshots,
  folder: SnapshotFolder,
): Promise<Healing> {
  const before = missingIn(journal)
  for (const { from, to } of journal.gaps()) {
    for (let start = from; start <= to; start += PIECE) {
      const records = await snapshots.recordsAt(start, Math.min(to, start + PIECE - 1))
      if (records.length > 0) await journal.repair(records)
    }
  }
  const filled = before - missingIn(journal)
  const appended = await appendLost(journal, snapshots, folder)
  if (filled + appended > 0) log.warn('journalHealed', { filled, appended })
  return { repaired: filled + appended }
}

async function appendLost(
  journal: Journal,
  snapshots: FileSnapshots,
  folder: SnapshotFolder,
): Promise<number> {
  const head = journal.head()
  if (!head.ok) return 0
  const newest = await newestGoodBehind(head.value.position, snapshots, folder)
  if (newest === null) return 0
  const { position } = newest.name
  if (head.value.position === 0 && journal.gaps().length === 0)
    return (await beginBehind(journal, newest)) ? position : 0
  if (!(await hasSameHead(journal, snapshots, head.value.position))) return 0
  let appended = 0
  for (let start = head.value.position + 1; start <= position; start += PIECE) {
    const end = Math.min(position, start + PIECE - 1)
    const records = await snapshots.recordsAt(start, end)
    if (records.length < end - start + 1 || !(await journal.append(records)).ok) break
    appended += records.length
  }
  return appended
}

/** The newest snapshot that knows more than the journal, if it is whole. */
async function newestGoodBehind(
  head: number,
  snapshots: FileSnapshots,
  folder: SnapshotFolder,
): Promise<Held | null> {
  const all = await folder.scan().catch((): readonly Held[] => [])
  for (const held of all.filter(({ name }) => name.position > head)) {
    const proof = await snapshots.good.check(held)
    if (proof.ok) return { ...held, proof: proof.value }
  }
  return null
}

async function beginBehind(journal: Journal, { proof }: Held): Promise<boolean> {
  if (proof === null) return false
  const { position, hash } = proof.header
  return (await journal.beginAt({ position, hash })).ok
}

/** Only a journal whose last record is the snapshot's, too, is the beginning of what the snapshot goes on with. */
async function hasSameHead(journal: Journal, snapshots: FileSnapshots, position: number): Promise<boolean> {
  const [theirs] = await snapshots.recordsAt(position, position)
  const ours = await journal.read(position, 1)
  return ours.ok && theirs !== undefined && sameValue(ours.value.entries[0], theirs)
}

function missingIn(journal: Journal): number {
  return journal.gaps().reduce((sum, { from, to }) => sum + to - from + 1, 0)
}

import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type { Disk } from '#electron/main/vault/disk.ts'
import type { Journal, JournalReport } from '#electron/main/vault/journal/journal.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { plainSealer } from '#electron/main/vault/sealer.ts'
import { journalSealer } from '#electron/main/vault/sealing/lineSealer.ts'
import { someKeys } from '#test/electron/main/vault/someKeys.ts'
import { anEntry, NOW_MS } from '#test/electron/vaultFixtures.ts'
import { crashStates } from '../crashStates.ts'
import { MemoryDisk } from '../memoryDisk.ts'
import { lastAcknowledged, lastBegun, type Promises, VAULT } from '../scenario.ts'

/** Two records fill a segment. */
const SHORT_BYTES = { sealed: 2000, plain: 1400 }

/** How the lines lie there: sealed, or as a Keyfolio before sealing has left them. */
export type Form = keyof typeof SHORT_BYTES

/** Opens the journal of the vault, by itself with short segments. */
export function openShort(
  disk: Disk,
  { form = 'sealed', segmentBytes = SHORT_BYTES[form] }: { form?: Form; segmentBytes?: number } = {},
): Promise<{ readonly journal: Journal; readonly report: JournalReport }> {
  const sealer = form === 'sealed' ? journalSealer(someKeys()) : plainSealer
  return openJournal(VAULT, { disk, nowMs: () => NOW_MS, segmentBytes, sealer })
}

/** What a journal has to hold after a crash. */
export interface Expected {
  /** Records that were there before, or that a later step has made sure of. */
  readonly before: number
  /** Up to here records may have been given up on purpose. */
  readonly trimmed?: number
  /** Records that may be missing. */
  readonly mayMiss?: readonly number[]
  readonly form?: Form
}

/**
 * The journal has everything that was acknowledged, nothing else than what was asked of it, and goes on: what it
 * acknowledges after the crash survives another one.
 */
export async function checkJournal(disk: MemoryDisk, promises: Promises, expected: Expected): Promise<void> {
  const acknowledged = lastAcknowledged(promises, expected.before)
  const most = lastBegun(promises, expected.before)
  const head = await checkContent(disk, { ...expected, acknowledged, least: acknowledged, most })
  const start = disk.tree()
  const again = new MemoryDisk(start)
  const { journal } = await openShort(again, expected)
  const appended = await journal.append([anEntry(head + 1)])
  if (!appended.ok) throw new Error(`It does not go on: ${appended.error}`)
  // The worst case: nothing survives but what was synced.
  const [worst] = crashStates(start, again.log, again.log.length)
  if (worst === undefined) throw new Error('A crash leaves nothing')
  await checkContent(new MemoryDisk(worst), { ...expected, acknowledged, least: head + 1, most: head + 1 })
}

interface Bounds extends Expected {
  /** Of the last write the end may have arrived before its beginning: behind this there may be gaps. */
  readonly acknowledged: number
  readonly least: number
  readonly most: number
}

async function checkContent(disk: Disk, bounds: Bounds): Promise<number> {
  const { acknowledged, least, most, trimmed = 0, mayMiss = [] } = bounds
  const { journal, report } = await openShort(disk, bounds)
  if (report.state !== 'ready') throw new Error(`The journal is ${report.state}`)
  const head = journal.head()
  if (!head.ok) throw new Error('The journal has no head')
  const { position } = head.value
  if (position < least) throw new Error(`It ends at ${String(position)}, acknowledged was ${String(least)}`)
  if (position > most) throw new Error(`It ends at ${String(position)}, asked was ${String(most)}`)
  if (journal.first() > trimmed + 1) throw new Error(`It begins at ${String(journal.first())}`)
  const read = await journal.read(journal.first(), 100)
  if (!read.ok) throw new Error(`It cannot be read: ${read.error}`)
  const found = new Map(read.value.entries.map((entry) => [entry.position, canonicalJson(entry)]))
  for (let wanted = journal.first(); wanted <= position; wanted++) {
    const content = found.get(wanted)
    const isGap = journal.gaps().some(({ from, to }) => from <= wanted && wanted <= to)
    if (content === undefined && isGap && (mayMiss.includes(wanted) || wanted > acknowledged)) continue
    if (content === undefined) throw new Error(`Record ${String(wanted)} is missing`)
    if (content !== canonicalJson(anEntry(wanted))) throw new Error(`Record ${String(wanted)} is another one`)
  }
  await journal.close()
  return position
}

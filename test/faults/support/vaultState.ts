import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type { Disk } from '#electron/main/vault/disk.ts'
import { openVault, type Vault } from '#electron/main/vault/vault.ts'
import { anEntry, NOW_MS } from '#test/electron/vaultFixtures.ts'
import { someKeys } from '#test/electron/main/vault/someKeys.ts'

/** Two records fill a segment of the journal. */
const SEGMENT_BYTES = 2000

export interface Opening {
  readonly appVersion?: string
  readonly nowMs?: () => number
}

/** Opens a vault as the main process does, with short segments; snapshots are made in this thread. */
export async function openTestVault(folder: string, disk: Disk, opening: Opening = {}): Promise<Vault> {
  const { appVersion = '1.0.0', nowMs = () => NOW_MS } = opening
  const opened = await openVault(folder, {
    disk,
    keys: someKeys(),
    nowMs,
    appVersion,
    segmentBytes: SEGMENT_BYTES,
  })
  if (!opened.ok) throw new Error('A newer Keyfolio is said to have used the vault')
  return opened.value
}

/** Quits as the main process does: with a last snapshot. */
export async function leaveVault({ backups, journal }: Vault): Promise<void> {
  await backups.finish(60_000)
  await journal.close()
}

/** What a vault has to hold. */
export interface Demanded {
  /** All records up to this one. */
  readonly acknowledged: number
  /** None behind this one. */
  readonly most: number
}

/**
 * Looks at all records that journal and snapshots hold together: each that was acknowledged is there as it was, and none
 * that nobody asked for. Answers the last position.
 */
export async function demandRecords(vault: Vault, { acknowledged, most }: Demanded): Promise<number> {
  const { journal, snapshots } = vault
  const head = journal.head()
  if (!head.ok) throw new Error('The journal is unreadable')
  const { position } = head.value
  if (position < acknowledged)
    throw new Error(`The journal ends at ${String(position)}, acknowledged was ${String(acknowledged)}`)
  if (position > most) throw new Error(`The journal ends at ${String(position)}, asked was ${String(most)}`)
  const first = journal.first()
  const read = await journal.read(first, 5000)
  if (!read.ok) throw new Error(`The journal cannot be read: ${read.error}`)
  const older = first === 1 ? [] : await snapshots.recordsAt(1, first - 1)
  const found = new Map([...older, ...read.value.entries].map((entry) => [entry.position, entry]))
  for (let wanted = 1; wanted <= position; wanted++) {
    const entry = found.get(wanted)
    if (entry === undefined) {
      if (wanted <= acknowledged) throw new Error(`Record ${String(wanted)} is lost`)
    } else if (canonicalJson(entry) !== canonicalJson(anEntry(wanted))) {
      throw new Error(`Record ${String(wanted)} is another one`)
    }
  }
  return position
}

/** Every snapshot that counts as proven, or so many of the newest, can be read from its first to its last line. */
export async function demandSnapshots({ snapshots }: Vault, newest = Infinity): Promise<void> {
  const proven = (await snapshots.list()).filter(({ isProven }) => isProven).slice(0, newest)
  for (const { id, position } of proven) {
    const opened = await snapshots.open(id)
    if (!opened.ok) throw new Error(`A proven snapshot at ${String(position)} is ${opened.error}`)
    const page = await snapshots.read(id, { from: 0, limit: 5000, withRecords: true })
    if (!page.ok) throw new Error(`A proven snapshot cannot be read: ${page.error}`)
    const isWhole = page.value.records.every(
      (entry, index) => canonicalJson(entry) === canonicalJson(anEntry(index + 1)),
    )
    if (!isWhole || page.value.records.length !== position) throw new Error('A snapshot has other records')
  }
}

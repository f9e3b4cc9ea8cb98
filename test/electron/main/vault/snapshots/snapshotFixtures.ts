import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { foldRecords, type EntityState } from '#shared/domain/changes/merge.ts'
import { entityOf, type SnapshotEntity } from '#shared/formats/snapshot.ts'
import { type JournalEntry, JournalEntrySchema } from '#shared/ipc/journal.ts'
import type { Gap, SnapshotSummary } from '#shared/ipc/safety.ts'
import { err, ok } from '#shared/lib/result.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import type { Journal } from '#electron/main/vault/journal/journal.ts'
import { JOURNAL_FOLDER, segmentName, writeHeader } from '#electron/main/vault/journal/segmentHeader.ts'
import { writeLine } from '#electron/main/vault/journal/segmentLine.ts'
import { journalSealer } from '#electron/main/vault/sealing/lineSealer.ts'
import type { FileSnapshots } from '#electron/main/vault/snapshots/fileSnapshots.ts'
import { openSnapshots } from '#electron/main/vault/snapshots/openSnapshots.ts'
import { aFolder, anEntry, DEVICE, NOW_MS } from '../../../vaultFixtures.ts'
import { aKeyring, someKeys } from '../someKeys.ts'

/** A journal whose segments lie in the vault as the real one writes them, and that grows on demand. */
export interface GrowingJournal extends Journal {
  grow(entries: readonly JournalEntry[]): Promise<void>
  state: { gaps: readonly Gap[]; first: number; trimmedTo: number[] }
}

export async function aJournal(vaultFolder: string): Promise<GrowingJournal> {
  const folder = join(vaultFolder, JOURNAL_FOLDER)
  const path = join(folder, segmentName(1))
  const sealer = journalSealer(someKeys())
  await mkdir(folder, { recursive: true })
  await writeFile(path, writeHeader(1, ''))
  let head = { position: 0, hash: '' }
  const state: GrowingJournal['state'] = { gaps: [], first: 1, trimmedTo: [] }
  return {
    state,
    async grow(entries) {
      const lines: Buffer[] = []
      for (const entry of entries) {
        const { hash, bytes } = writeLine(entry.position, head.hash, sealer.seal(canonicalJson(entry)))
        head = { position: entry.position, hash }
        lines.push(bytes)
      }
      await appendFile(path, Buffer.concat(lines))
    },
    head: () => ok(head),
    append: () => Promise.resolve(err('writeFailed')),
    read: () => Promise.resolve(err('unreadable')),
    first: () => state.first,
    gaps: () => state.gaps,
    repair: () => Promise.resolve(err('writeFailed')),
    trim(position) {
      state.trimmedTo.push(position)
      return Promise.resolve(ok(undefined))
    },
    startBehindHead: () => Promise.resolve(ok(undefined)),
    beginAt: () => Promise.resolve(err('notEmpty')),
    facts() {
      throw new Error('No snapshot asks for that')
    },
    close: () => Promise.resolve(),
  }
}

/** The clock of a test, and the vault it belongs to. */
export interface SnapshotVault {
  readonly folder: string
  readonly journal: GrowingJournal
  readonly clock: { nowMs: number }
  /** Opens the snapshots anew, as a new run of Keyfolio does. */
  open(disk?: Disk, workerPath?: string): Promise<FileSnapshots>
}

export async function aVault(keys = someKeys()): Promise<SnapshotVault> {
  const folder = await aFolder()
  const journal = await aJournal(folder)
  const clock = { nowMs: NOW_MS }
  return {
    folder,
    journal,
    clock,
    open: async (disk = realDisk, workerPath) => {
      const { snapshots } = await openSnapshots(folder, {
        disk,
        keys,
        nowMs: () => clock.nowMs,
        appVersion: '0.1.0',
        deviceId: DEVICE,
        journal,
        ...(workerPath === undefined ? {} : { workerPath }),
      })
      return snapshots
    },
  }
}

/** What lies in a snapshot, out of its seal and decompressed. */
export async function textIn(path: string, { backupIdentities } = aKeyring()): Promise<string> {
  const decrypter = new Decrypter()
  for (const identity of backupIdentities) decrypter.addIdentity(identity)
  return gunzipSync(await decrypter.decrypt(await readFile(path))).toString('utf8')
}

/** A snapshot's file as Keyfolio would write such lines. */
export async function sealedText(text: string, { recipients } = aKeyring()): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(gzipSync(text))
}

/** A later name for the client of an earlier entry. */
export function aRename(position: number, of: number, name: string): JournalEntry {
  return changed(position, of, 'update', { name: { before: 'Ψυκτική Αιγαίου', after: name } })
}

/** The deletion of the client of an earlier entry. */
export function aDeletion(position: number, of: number): JournalEntry {
  return changed(position, of, 'delete', { name: { before: 'Ψυκτική Αιγαίου', after: null } })
}

function changed(
  position: number,
  of: number,
  kind: 'update' | 'delete',
  fields: Readonly<Record<string, unknown>>,
): JournalEntry {
  const { record } = anEntry(position)
  const [change] = anEntry(of).record.changes
  const clock = `${String(1_780_000_000_000 + position)}-0000-${DEVICE}`
  return JournalEntrySchema.parse({
    position,
    record: { ...record, clock, command: `client.${kind}`, changes: [{ ...change, kind, fields }] },
  })
}

export async function taken(taking: ReturnType<FileSnapshots['take']>): Promise<SnapshotSummary> {
  const result = await taking
  if (!result.ok) throw new Error(result.error)
  return result.value
}

/** Everything that is in a snapshot, read in pages. */
export async function contentOf(snapshots: FileSnapshots, id: string, limit = 7) {
  const entities: SnapshotEntity[] = []
  const records: JournalEntry[] = []
  for (let from: number | null = 0; from !== null;) {
    const page = await snapshots.read(id, { from, limit, withRecords: true })
    if (!page.ok) throw new Error(page.error)
    entities.push(...page.value.entities)
    records.push(...page.value.records)
    from = page.value.next
  }
  return { entities, records }
}

/** What a snapshot of these entries has to hold: folded here by the rule alone, in order of ids. */
export function expectedEntities(entries: readonly JournalEntry[]): readonly SnapshotEntity[] {
  return byId(
    [...foldRecords(entries.map(({ record }) => record)).values()].map((state: EntityState) =>
      entityOf(state),
    ),
  )
}

export function byId(entities: readonly SnapshotEntity[]): readonly SnapshotEntity[] {
  return [...entities].sort((one, other) => (one.id < other.id ? -1 : 1))
}

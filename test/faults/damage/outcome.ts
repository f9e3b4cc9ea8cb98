import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type { Vault } from '#electron/main/vault/vault.ts'
import { anEntry } from '#test/electron/vaultFixtures.ts'
import { MemoryDisk, plainDisk } from '../crash/memoryDisk.ts'
import type { Tree } from '../crash/operations.ts'
import type * as VaultState from '../support/vaultState.ts'
import type { Damage } from './damages.ts'
import { ATTACHMENTS, hashOf, IN_SNAPSHOT, RECORDS, VAULT } from './intactVault.ts'

/** Where what was opened is looked at. */
const COPY = '/data/copy'

/** What a damage came to; whatever is worse than these throws. */
export type Outcome =
  /** Told, and what was damaged is missing. */
  | 'lost and told'
  /** Everything is there again or still. */
  | 'whole'

/** Something was given out that nobody had put in, or is missing and nobody was told. */
export class Unnoticed extends Error {}

/** Opens a damaged vault with production code and compares all that it gives out with what was put in. */
export async function outcomeOf(damage: Damage, { openTestVault }: typeof VaultState): Promise<Outcome> {
  const tree = damage.target === 'attachment copy' ? withoutOriginals(damage.tree) : damage.tree
  const disk = new MemoryDisk(tree)
  const vault = await openTestVault(VAULT, plainDisk(disk))
  const lost = await lostRecords(vault, damage)
  const isToldOfSnapshots = await readSnapshots(vault, damage)
  const lostFiles = await lostAttachments(vault, disk, damage)
  if (lost === 0) await demandNewSnapshot(vault)
  const goesOn = await vault.journal.append([anEntry(headOf(vault) + 1)])
  if (!goesOn.ok) throw new Error(`The journal does not go on: ${goesOn.error}`)
  return lost > 0 || lostFiles > 0 || isToldOfSnapshots ? 'lost and told' : 'whole'
}

function headOf({ journal }: Vault): number {
  const head = journal.head()
  if (!head.ok) throw new Error('The journal is unreadable')
  return head.value.position
}

/** Every record that is given out is the one that was put in; missing are only those that the damage has hit. */
async function lostRecords(vault: Vault, damage: Damage): Promise<number> {
  const { journal, journalReport, snapshots } = vault
  const read = await journal.read(journal.first(), 100)
  if (!read.ok) throw new Error(`The journal cannot be read: ${read.error}`)
  const older = journal.first() === 1 ? [] : await snapshots.recordsAt(1, journal.first() - 1)
  const found = new Map(
    [...older, ...read.value.entries].map((entry) => [entry.position, canonicalJson(entry)]),
  )
  const missing: number[] = []
  for (let position = 1; position <= RECORDS; position++) {
    const content = found.get(position)
    if (content !== undefined && content !== canonicalJson(anEntry(position))) {
      throw new Unnoticed(`Record ${String(position)} is another one`)
    }
    if (content === undefined) missing.push(position)
  }
  if (found.size > RECORDS - missing.length) throw new Unnoticed('There are records that nobody wrote')
  const { cutBytes, damagedBytes, gaps, isEndDamaged } = journalReport
  if (missing.length > 0 && cutBytes + damagedBytes + gaps === 0 && !isEndDamaged)
    throw new Unnoticed('The loss is not told')
  const hit = hitRecords(damage)
  for (const position of missing) {
    if (position <= IN_SNAPSHOT) throw new Error(`Record ${String(position)} was not taken from a snapshot`)
    if (!hit.has(position)) throw new Error(`Record ${String(position)} is lost, too`)
  }
  return missing.length
}

/** The records whose lines in a segment of the journal the damage has touched. */
function hitRecords({ target, way, paths, from, to, before }: Damage): ReadonlySet<number> {
  const hit = new Set<number>()
  // Segments tell which one they are, whatever their name; only what lies under the name of the base is not looked for.
  if (target !== 'journal' || (way === 'swapped' && !paths.some((path) => path.endsWith('base')))) return hit
  let start = 0
  for (const line of before.toString('latin1').split('\n')) {
    const end = start + line.length + 1
    const position = /^\d{10} (\d{12}) /.exec(line)?.[1]
    if (position !== undefined && from < end && to > start) hit.add(Number(position))
    start = end
  }
  return hit
}

/** A snapshot that is given out is what it was; only a damaged one is refused. True if one was. */
async function readSnapshots({ snapshots }: Vault, { target, paths }: Damage): Promise<boolean> {
  if (target === 'journal' || target.startsWith('attachment')) return false
  let refused = 0
  for (const { id, position } of await snapshots.list()) {
    const opened = await snapshots.open(id)
    const page = opened.ok ? await snapshots.read(id, { from: 0, limit: 5000, withRecords: true }) : opened
    if (!page.ok) {
      refused++
      continue
    }
    const { records } = page.value
    const isWhole =
      records.length === position &&
      records.every((entry, index) => canonicalJson(entry) === canonicalJson(anEntry(index + 1)))
    if (!isWhole) throw new Unnoticed(`The snapshot at ${String(position)} gives out something else`)
  }
  if (refused > paths.length) throw new Error(`${String(refused)} snapshots are refused`)
  if (refused > 0 && target === 'proof') throw new Error('A snapshot is refused for its proof')
  return refused > 0
}

/** With what is left a new snapshot can be made that holds everything. */
async function demandNewSnapshot(vault: Vault): Promise<void> {
  const taken = await vault.snapshots.take('asked')
  if (!taken.ok) throw new Error(`No snapshot can be taken any more: ${taken.error}`)
  if (taken.value.position !== headOf(vault)) throw new Error('The new snapshot is an old one')
  const page = await vault.snapshots.read(taken.value.id, { from: 0, limit: 5000, withRecords: true })
  if (!page.ok || page.value.records.length !== taken.value.position) {
    throw new Error('The new snapshot is not whole')
  }
}

async function lostAttachments(vault: Vault, disk: MemoryDisk, { target, paths }: Damage): Promise<number> {
  if (!target.startsWith('attachment')) return 0
  let lost = 0
  for (const content of ATTACHMENTS) {
    const hash = hashOf(content)
    const found = await vault.attachments.verified(hash)
    if (found.ok) {
      const copied = await vault.attachments.copyTo(hash, COPY, plainDisk(disk))
      if (!copied.ok || !(await disk.readFile(COPY)).equals(content))
        throw new Unnoticed('An attachment has another content')
      await disk.remove(COPY)
    } else if (target === 'attachment copy' && paths.some((path) => path.endsWith(hash))) lost++
    else throw new Error(`An attachment is ${found.error}, although there is a copy`)
  }
  return lost
}

/** Only with the originals gone the copies in the second folder are asked for. */
function withoutOriginals(tree: Tree): Tree {
  const files = [...tree.files].filter(([path]) => !path.startsWith(`${VAULT}/attachments/`))
  return { ...tree, files: new Map(files) }
}

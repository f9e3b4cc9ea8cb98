import { basename } from 'node:path'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { Disk } from '../disk.ts'
import type { BackupKeys } from '../backup/keyHeader.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'
import { accessTo } from './access.ts'
import { isSameContent } from './checkSnapshot.ts'
import type { Proof } from './proof.ts'
import type { SnapshotRunner } from './runner.ts'
import type { Held, SnapshotFolder } from './snapshotFolder.ts'
import { parseSnapshotName } from './snapshotName.ts'
import type { SnapshotReadError } from './snapshots.ts'

export interface GoodSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly keys: VaultKeys
  readonly runner: SnapshotRunner
  readonly folder: SnapshotFolder
}

/** What a file was when it was checked. */
interface Checked {
  readonly bytes: number
  readonly writtenAtMs: number
  readonly proof: Proof
}

/** Which snapshots there are, and which of them were read from the disk in this run. */
export class GoodSnapshots {
  readonly #settings: GoodSettings
  readonly #checked = new Map<string, Checked>()
  readonly #files = new Map<string, Held>()
  readonly #opened = new Set<string>()
  #second: SnapshotFolder | null = null
  #lastCheckedAtMs: number | null = null

  constructor(settings: GoodSettings) {
    this.#settings = settings
  }

  /** When a snapshot was read from its first to its last byte, milliseconds since 1970. */
  lastCheckedAtMs(): number | null {
    return this.#lastCheckedAtMs
  }

  /** The second folder, or none. */
  useSecond(folder: SnapshotFolder | null): void {
    this.#second = folder
  }

  /** Every snapshot in both places and every chosen file; a second folder that cannot be read gives none. */
  async everywhere(): Promise<readonly Held[]> {
    const here = await this.#settings.folder.scan().catch((): readonly Held[] => [])
    const there = await (this.#second?.scan().catch((): readonly Held[] => []) ?? [])
    return [...here, ...there, ...this.#files.values()]
  }

  /** Somebody looks into this one, and may restore it: rotation leaves it alone for the rest of this run. */
  hold(id: string): void {
    this.#opened.add(id)
  }

  isHeld(id: string): boolean {
    return this.#opened.has(id)
  }

  async find(id: string): Promise<Held | null> {
    return (await this.everywhere()).find((held) => held.id === id) ?? null
  }

  /**
   * Reads a snapshot from its first to its last byte, unless this run has done so and the file is the same since.
   * A damaged one of ours is moved to the damaged things.
   * @param isAnew reads it in any case: a disk may lose bits without a word
   */
  async check(held: Held, isAnew = false): Promise<Result<Proof, SnapshotReadError>> {
    const known = isAnew ? undefined : this.#checked.get(held.path)
    if (known?.bytes === held.bytes && known.writtenAtMs === held.writtenAtMs) return ok(known.proof)
    const read = await this.#settings.runner.check(held.path, accessTo(held, this.#settings.keys))
    if (!read.ok) {
      if (read.error === 'damaged') await this.setAside(held)
      return read
    }
    if (held.place !== 'file' && read.value.header.position !== held.name.position) {
      await this.setAside(held)
      return err('damaged')
    }
    this.#keep(held, read.value)
    const isKnown = held.proof !== null && isSameContent(held.proof, read.value)
    // Without room for the small file the check is done again in the next run.
    if (!isKnown)
      await this.#folderOf(held)
        ?.keepProof(held.path, read.value)
        .catch(() => undefined)
    return read
  }

  /** Takes note of one that was written and read back a moment ago. */
  async remember(path: string, proof: Proof): Promise<Held> {
    const { disk, folder } = this.#settings
    // It was read back: should the small file find no room, the next run reads it once more.
    await folder.keepProof(path, proof).catch(() => undefined)
    const name = parseSnapshotName(basename(path))
    if (name === null) throw new Error('A snapshot was written under a foreign name')
    const facts = await disk.facts(path)
    const id = `vault_${basename(path).slice(0, basename(path).indexOf('.'))}`
    const held: Held = { id, place: 'vault', path, name, ...facts, proof }
    this.#keep(held, proof)
    return held
  }

  /**
   * Makes a file that somebody has chosen known for this run.
   * @param keys what opens it, if our own keys do not
   */
  async addFile(
    path: string,
    { identities, keyring }: BackupKeys = { identities: [], keyring: null },
  ): Promise<Result<Held, SnapshotReadError>> {
    const access = accessTo({ place: 'file', identities }, this.#settings.keys)
    const read = await this.#settings.runner.check(path, access)
    if (!read.ok) return read
    const facts = await this.#settings.disk.facts(path).catch(() => null)
    if (facts === null) return err('unknown')
    const { takenAt, position, reason } = read.value.header
    const known = [...this.#files.values()].find((file) => file.path === path)
    const held: Held = {
      id: known?.id ?? `file_${String(this.#files.size + 1)}`,
      place: 'file',
      path,
      name: { takenAtMs: Date.parse(takenAt), position, reason },
      ...facts,
      identities,
      keyring,
      proof: read.value,
    }
    this.#files.set(held.id, held)
    this.#keep(held, read.value)
    return ok(held)
  }

  /** Moves a damaged snapshot of ours to the damaged things; what somebody has chosen elsewhere stays. */
  async setAside(held: Held): Promise<void> {
    this.#checked.delete(held.path)
    await this.#folderOf(held)
      ?.setAside(held.path)
      .catch(() => undefined)
  }

  #keep({ path, bytes, writtenAtMs }: Held, proof: Proof): void {
    this.#checked.set(path, { bytes, writtenAtMs, proof })
    this.#lastCheckedAtMs = this.#settings.nowMs()
  }

  #folderOf({ place }: Held): SnapshotFolder | null {
    if (place === 'vault') return this.#settings.folder
    return place === 'folder' ? this.#second : null
  }
}

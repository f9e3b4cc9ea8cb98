import { join } from 'node:path'
import type { SnapshotSummary } from '#shared/ipc/safety.ts'
import { setAside } from '../damaged.ts'
import { type Disk, errorCode } from '../disk.ts'
import type { Keyring } from '../keys/vaultKeys.ts'
import { type Proof, readProof, writeProof } from './proof.ts'
import {
  parseSnapshotName,
  PROOF_ENDING,
  proofPath,
  snapshotFileName,
  type SnapshotName,
} from './snapshotName.ts'
import { TEMPORARY } from './writeSnapshot.ts'

/** A snapshot that lies in a folder. */
export interface Held {
  readonly id: string
  readonly place: SnapshotSummary['place']
  readonly path: string
  readonly name: SnapshotName
  readonly bytes: number
  readonly writtenAtMs: number
  /** What opens it besides our own key: of a chosen file, for as long as this run lasts. */
  readonly identities?: readonly string[]
  /** Keys of the vault that made it, likewise. */
  readonly keyring?: Keyring | null
  /** What reading it back has shown; null until that was done. */
  readonly proof: Proof | null
}

export interface FolderSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly place: 'vault' | 'folder'
  /** Where the snapshots lie. */
  readonly path: string
  /** What holds the folder of damaged things. */
  readonly root: string
}

/** The snapshots of one place. Looks at the disk each time: somebody may have taken the stick out. */
export class SnapshotFolder {
  readonly path: string
  readonly root: string
  readonly place: 'vault' | 'folder'
  readonly #disk: Disk
  readonly #nowMs: () => number
  /** Proofs that were read before, by path. */
  readonly #proofs = new Map<string, Proof>()

  constructor({ disk, nowMs, place, path, root }: FolderSettings) {
    this.#disk = disk
    this.#nowMs = nowMs
    this.place = place
    this.path = path
    this.root = root
  }

  /** Newest first, by position in the journal. Throws what the disk says; a folder that is not there holds none. */
  async scan(): Promise<readonly Held[]> {
    const held: Held[] = []
    for (const fileName of await this.#names()) {
      const name = parseSnapshotName(fileName)
      if (name === null) continue
      const found = await this.#look(fileName, name)
      if (found !== null) held.push(found)
    }
    return held.sort(
      (one, other) => other.name.position - one.name.position || other.name.takenAtMs - one.name.takenAtMs,
    )
  }

  /** A path that nothing lies at; where two were taken in one millisecond, the second is a little later. */
  async freePath(name: SnapshotName): Promise<string> {
    for (let later = 0; ; later++) {
      const path = join(this.path, snapshotFileName({ ...name, takenAtMs: name.takenAtMs + later }))
      if (!(await this.#disk.exists(path))) return path
    }
  }

  /** Remembers that a snapshot was read back and found whole. */
  async keepProof(path: string, proof: Proof): Promise<void> {
    this.#proofs.set(path, proof)
    await writeProof(this.#disk, path, proof)
  }

  /** Moves a damaged snapshot to the damaged things. */
  async setAside(path: string): Promise<void> {
    this.#proofs.delete(path)
    await setAside(this.#disk, this.root, path, this.#nowMs())
    await this.#disk.remove(proofPath(path))
  }

  /** Removes snapshots for good. */
  async remove(snapshots: readonly Held[]): Promise<void> {
    if (snapshots.length === 0) return
    for (const { path } of snapshots) {
      this.#proofs.delete(path)
      await this.#disk.remove(path)
      await this.#disk.remove(proofPath(path))
    }
    await this.#disk.syncFolder(this.path)
  }

  /** Removes what an interrupted run has left: it never was a snapshot. */
  async cleanUp(): Promise<void> {
    const names = await this.#names()
    const proofs = new Set(names.filter((name) => parseSnapshotName(name) !== null).map(proofPath))
    for (const name of names) {
      const isOrphan = name.endsWith(PROOF_ENDING) && !proofs.has(name)
      if (TEMPORARY.test(name) || isOrphan) await this.#disk.remove(join(this.path, name))
    }
  }

  async #names(): Promise<readonly string[]> {
    try {
      return await this.#disk.readdir(this.path)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
  }

  async #look(fileName: string, name: SnapshotName): Promise<Held | null> {
    const path = join(this.path, fileName)
    const facts = await this.#disk.facts(path).catch(() => null)
    if (facts === null) return null
    const proof = this.#proofs.get(path) ?? (await readProof(this.#disk, path))
    const fits = proof !== null && proof.bytes === facts.bytes && proof.header.position === name.position
    if (fits) this.#proofs.set(path, proof)
    const id = `${this.place}_${fileName.slice(0, fileName.indexOf('.'))}`
    return { id, place: this.place, path, name, ...facts, proof: fits ? proof : null }
  }
}

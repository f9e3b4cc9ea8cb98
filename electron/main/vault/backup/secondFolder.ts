import { basename, dirname, join } from 'node:path'
import type { BackupError } from '#shared/ipc/safety.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { attachmentPath, attachmentsFolder, isContentHash } from '../attachments/attachmentPaths.ts'
import type { AttachmentStore } from '../attachments/attachmentStore.ts'
import { type Disk, diskErrorOf } from '../disk.ts'
import type { Proof } from '../snapshots/proof.ts'
import { snapshotsToRemove } from '../snapshots/rotation.ts'
import { type Held, SnapshotFolder } from '../snapshots/snapshotFolder.ts'
import { shareLedger } from './erasures.ts'
import { isHeaderStale, keepHeader } from './keyHeader.ts'
import { CopyNotProven, copyProven, SourceDamaged } from './copyProven.ts'
import { patientDisk } from './patientDisk.ts'

/** A drive that takes longer is told as gone. */
const PATIENCE = { lookMs: 4000, moveMs: 60_000 } as const

export interface SecondFolderSettings {
  readonly path: string
  /** The vault's. */
  readonly disk: Disk
  /** The one that the folder lies on. */
  readonly otherDisk: Disk
  readonly nowMs: () => number
}

/** What lies beside backups: the header with the wraps of the keys, and the ledger of what was erased. */
export interface Beside {
  readonly vaultFolder: string
  readonly vaultId: string
  /** The header as it is now; null where there is none. */
  readonly keyHeader: () => Promise<Buffer | null>
}

/** What is to be brought there. */
export interface Wanted {
  /** What has to lie beside the backups. */
  readonly beside: Beside
  /** The proven snapshots of the vault. */
  readonly snapshots: readonly Held[]
  readonly attachments: AttachmentStore
  readonly limitBytes: number
  /** Rotation leaves such a one alone. */
  readonly isHeld: (id: string) => boolean
  readonly onProgress: (done: number) => void
  /** A snapshot of the vault turned out damaged while it was copied. */
  readonly onDamaged: (snapshot: Held) => Promise<void>
}

/** What lies in the second folder. */
export interface Holdings {
  readonly count: number
  readonly bytes: number
  readonly lastProven: { readonly takenAtMs: number; readonly bytes: number } | null
}

/** The second folder, on a stick or a network drive: it comes and goes. */
export class SecondFolder {
  readonly path: string
  readonly snapshots: SnapshotFolder
  readonly disk: Disk
  readonly #source: Disk

  constructor({ path, disk, otherDisk, nowMs }: SecondFolderSettings) {
    this.path = path
    this.#source = disk
    this.disk = patientDisk(otherDisk, PATIENCE)
    this.snapshots = new SnapshotFolder({ disk: this.disk, nowMs, place: 'folder', path, root: path })
  }

  /**
   * Whether it is there at this moment. A folder that has vanished is never made anew: where a stick is not in, its
   * place may be an empty folder of this very disk.
   */
  async look(): Promise<BackupError | null> {
    try {
      await this.disk.readdir(this.path)
      return null
    } catch (error) {
      return diskErrorOf(error)
    }
  }

  /** Where an attachment lies there; null if it does not. */
  async pathOf(hash: string): Promise<string | null> {
    const path = attachmentPath(this.path, hash)
    return (await this.disk.exists(path)) ? path : null
  }

  /** Throws what the disk says. */
  async holdings(): Promise<Holdings> {
    const held = await this.snapshots.scan()
    const attachments = await this.#attachments()
    const proven = held.find(({ proof }) => proof !== null)
    const sizes = [...held.map(({ bytes }) => bytes), ...attachments.values()]
    return {
      count: held.length,
      bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
      lastProven: proven === undefined ? null : { takenAtMs: proven.name.takenAtMs, bytes: proven.bytes },
    }
  }

  /** Copies what is missing there, reads each copy back, and lets the same rotation go over what lies there. */
  async bring(wanted: Wanted): Promise<Result<undefined, BackupError>> {
    try {
      await this.snapshots.cleanUp()
      await this.#bringBeside(wanted.beside)
      await this.#bringSnapshots(wanted)
      await this.#bringAttachments(wanted)
      await this.#rotate(wanted)
      return ok(undefined)
    } catch (error) {
      return err(error instanceof CopyNotProven ? 'notProven' : diskErrorOf(error))
    }
  }

  /** True if a snapshot is missing there, or another header lies beside them. Throws what the disk says. */
  async isBehind(
    snapshots: readonly Held[],
    limitBytes: number,
    { keyHeader }: Pick<Beside, 'keyHeader'>,
  ): Promise<boolean> {
    const header = await keyHeader()
    if (header !== null && (await isHeaderStale(this.disk, this.path, header))) return true
    const { missing } = await this.#compare(snapshots, limitBytes)
    return missing.length > 0
  }

  /** First of all: a backup that lies there without them is harder to restore than none. */
  async #bringBeside({ vaultFolder, vaultId, keyHeader }: Beside): Promise<void> {
    await keepHeader(this.disk, this.path, await keyHeader())
    const there = { disk: this.disk, folder: this.path }
    await shareLedger({ disk: this.#source, folder: vaultFolder, vaultId }, there)
  }

  async #compare(snapshots: readonly Held[], limitBytes: number) {
    const there = (await this.snapshots.scan()).filter(({ proof }) => proof !== null)
    const names = new Map(there.map((held) => [basename(held.path), held]))
    const isThere = ({ path, bytes }: Held) => names.get(basename(path))?.bytes === bytes
    const missing = snapshots.filter((held) => held.proof !== null && !isThere(held))
    const gone = new Set(snapshotsToRemove([...there, ...missing].map(asRotated), limitBytes))
    return { there, missing: missing.filter(({ id }) => !gone.has(id)) }
  }

  async #bringSnapshots({ snapshots, limitBytes, onProgress, onDamaged }: Wanted): Promise<void> {
    const { missing } = await this.#compare(snapshots, limitBytes)
    const all = missing.reduce((sum, { bytes }) => sum + bytes, 0)
    let done = 0
    const onBytes = (bytes: number) => {
      done += bytes
      onProgress(done / Math.max(all, done))
    }
    for (const held of missing) {
      if (held.proof !== null) await this.#bringSnapshot(held, held.proof, { onBytes, onDamaged })
    }
  }

  async #bringSnapshot(
    held: Held,
    proof: Proof,
    { onBytes, onDamaged }: { onBytes: (bytes: number) => void; onDamaged: Wanted['onDamaged'] },
  ): Promise<void> {
    const target = join(this.path, basename(held.path))
    try {
      await copyProven(held.path, target, {
        from: this.#source,
        to: this.disk,
        sha256: proof.sha256,
        onBytes,
      })
    } catch (error) {
      if (!(error instanceof SourceDamaged)) throw error
      await onDamaged(held)
      return
    }
    await this.snapshots.keepProof(target, proof)
  }

  async #bringAttachments({ attachments }: Wanted): Promise<void> {
    const there = await this.#attachments()
    const ours = new Set<string>()
    for (const { hash, bytes } of await attachments.list()) {
      ours.add(hash)
      if (there.get(hash) === bytes) continue
      const source = await attachments.sealedFile(hash)
      if (!source.ok) continue
      const target = attachmentPath(this.path, hash)
      await this.disk.makeFolder(dirname(target))
      await copyProven(source.value.path, target, {
        from: this.#source,
        to: this.disk,
        sha256: source.value.sha256,
      }).catch((error: unknown) => {
        if (!(error instanceof SourceDamaged)) throw error
      })
    }
    // What the vault has not any more an older Keyfolio may have left here in clear text.
    for (const hash of there.keys()) {
      if (!ours.has(hash)) await attachments.sealElsewhere(attachmentPath(this.path, hash), this.disk)
    }
  }

  /** Attachments that lie there: hash and length. */
  async #attachments(): Promise<ReadonlyMap<string, number>> {
    const found = new Map<string, number>()
    const root = attachmentsFolder(this.path)
    if (!(await this.disk.exists(root))) return found
    for (const digits of await this.disk.readdir(root)) {
      if (!/^[0-9a-f]{2}$/.test(digits)) continue
      for (const hash of await this.disk.readdir(join(root, digits))) {
        if (!isContentHash(hash)) continue
        found.set(hash, (await this.disk.facts(join(root, digits, hash))).bytes)
      }
    }
    return found
  }

  async #rotate({ limitBytes, isHeld }: Wanted): Promise<void> {
    const there = (await this.snapshots.scan()).filter(({ proof }) => proof !== null)
    const gone = new Set(snapshotsToRemove(there.map(asRotated), limitBytes))
    await this.snapshots.remove(there.filter(({ id }) => gone.has(id) && !isHeld(id)))
  }
}

/** What the rule of rotation asks of a snapshot. */
export function asRotated({ id, bytes, name }: Held) {
  return { id, bytes, ...name }
}

import type { BackupError, Gap, SnapshotSummary } from '#shared/ipc/safety.ts'
import { type JournalEntry, JournalEntrySchema, type JournalHead } from '#shared/ipc/journal.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { STORAGE_SCHEMA } from '#shared/lib/storageSchema.ts'
import { type Disk, diskErrorOf } from '../disk.ts'
import type { Journal } from '../journal/journal.ts'
import { erasedFor } from '../backup/erasures.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'
import { accessTo, ownAccess } from './access.ts'
import { positionOf } from './checkSnapshot.ts'
import { GoodSnapshots } from './goodSnapshots.ts'
import { parseWith, readParts } from './readParts.ts'
import type { Proof } from './proof.ts'
import { textsWithout } from './erasing.ts'
import type { RewriteError, SnapshotRunner } from './runner.ts'
import type { Held, SnapshotFolder } from './snapshotFolder.ts'
import { type PageRange, parsedPage, SnapshotReader } from './snapshotReader.ts'
import type {
  OpenedSnapshot,
  SnapshotPage,
  SnapshotReadError,
  SnapshotReason,
  Snapshots,
  SnapshotTexts,
} from './snapshots.ts'

export interface SnapshotsSettings {
  readonly disk: Disk
  readonly keys: VaultKeys
  readonly nowMs: () => number
  readonly appVersion: string
  readonly deviceId: string
  readonly journal: Journal
  readonly runner: SnapshotRunner
  /** The snapshots of the vault itself. */
  readonly folder: SnapshotFolder
}

/** What happens to snapshots, for who keeps their places in order. */
export interface SnapshotListener {
  /** How much of one is done, from 0 to 1; null: nothing is being written any more. */
  readonly onProgress: (done: number | null) => void
  readonly onTaken: () => void
  readonly onFailed: (error: BackupError) => void
}

/** The snapshot that is being read page by page, and what is left out of it. */
interface Paged {
  readonly held: Held
  readonly erased: ReadonlySet<string>
}

/** How much larger than the one before it a snapshot may well be. */
const GROWTH = 1.25
const ROOM_FOR_JOURNAL_BYTES = 256 << 10

/** The snapshots of a vault, as files. */
export class FileSnapshots implements Snapshots {
  readonly good: GoodSnapshots
  readonly #settings: SnapshotsSettings
  readonly #reader: SnapshotReader
  #listener: SnapshotListener | null = null
  #last: Promise<unknown> = Promise.resolve()
  #paged: Paged | null = null
  #isClosed = false

  constructor(settings: SnapshotsSettings) {
    this.#settings = settings
    this.#reader = new SnapshotReader(settings.disk)
    this.good = new GoodSnapshots(settings)
  }

  /** One at a time hears of what happens. */
  follow(listener: SnapshotListener): void {
    this.#listener = listener
  }

  async list(): Promise<readonly SnapshotSummary[]> {
    return (await this.good.everywhere()).map(summaryOf).sort((one, other) => other.takenAtMs - one.takenAtMs)
  }

  take(reason: SnapshotReason): Promise<Result<SnapshotSummary, BackupError>> {
    return this.#inTurn(() => this.#take(reason, []))
  }

  /** Takes one although records are missing in these positions of the journal: nobody has them any more. */
  takeWithout(gaps: readonly Gap[]): Promise<Result<SnapshotSummary, BackupError>> {
    return this.#inTurn(() => this.#take('beforeCure', gaps))
  }

  /** True if the journal has records that no snapshot of the vault has, as far as their names tell. */
  async isBehind(): Promise<boolean> {
    const head = this.#settings.journal.head()
    if (!head.ok || head.value.position === 0) return false
    const [newest] = await this.#settings.folder.scan()
    return newest === undefined || newest.name.position !== head.value.position
  }

  lastCheckedAtMs(): number | null {
    return this.good.lastCheckedAtMs()
  }

  async open(id: string): Promise<Result<OpenedSnapshot, SnapshotReadError>> {
    const held = await this.good.find(id)
    if (held === null) return err('unknown')
    this.good.hold(id)
    const proof = await this.good.check(held, true)
    if (!proof.ok) return proof
    const { ledger } = await this.#erasedFor(held)
    return ok({ header: proof.value.header, footer: proof.value.footer, ledger })
  }

  async read(id: string, range: PageRange): Promise<Result<SnapshotPage, SnapshotReadError>> {
    const page = await this.readTexts(id, range)
    return page.ok ? parsedPage(page.value) : page
  }

  async readTexts(id: string, range: PageRange): Promise<Result<SnapshotTexts, SnapshotReadError>> {
    // Whoever reads page after page is not made to wait for both folders each time.
    const paged = this.#paged?.held.id === id ? this.#paged : await this.#beginPaging(id)
    if (paged === null) return err('unknown')
    const access = accessTo(paged.held, this.#settings.keys)
    for (let from = range.from; ;) {
      const page = await this.#reader.read(paged.held.path, access, { ...range, from })
      if (!page.ok) return page
      const kept = textsWithout(page.value, paged.erased)
      // A page of which nothing is left would look like the end.
      if (kept.next === null || kept.entities.length + kept.records.length > 0) return ok(kept)
      from = kept.next
    }
  }

  /** Makes one that lies elsewhere one of the vault's own: sealed for its keys, without what was erased. */
  async takeOver(held: Held): Promise<Result<Proof, RewriteError>> {
    const { folder, disk, keys, runner } = this.#settings
    await disk.makeFolder(folder.path)
    const to = await folder.freePath(held.name)
    const { ids } = await this.#erasedFor(held)
    const plan = { from: held.path, access: accessTo(held, keys), to, erased: [...ids] }
    const written = await runner.rewrite(plan)
    if (written.ok) await this.good.remember(to, written.value)
    else if (written.error === 'notProven') await folder.setAside(to).catch(() => undefined)
    return written
  }

  async recordsAt(from: number, to: number): Promise<readonly JournalEntry[]> {
    const found = new Map<number, JournalEntry>()
    for (const held of await this.good.everywhere()) {
      if (found.size === to - from + 1) break
      if (held.place === 'file' || held.name.position < from) continue
      // A snapshot that is damaged gives what it can: the journal takes only what its chain of hashes proves.
      await this.#gather(held.path, { from, to }, found).catch(() => undefined)
    }
    return [...found.values()].sort((one, other) => one.position - other.position)
  }

  /** Ends what is under way; what was not proven by then is checked at the next start. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#settings.runner.cancel()
    await this.#last.catch(() => undefined)
    await this.#reader.close()
  }

  async #beginPaging(id: string): Promise<Paged | null> {
    const held = await this.good.find(id)
    this.#paged = held === null ? null : { held, erased: (await this.#erasedFor(held)).ids }
    return this.#paged
  }

  #erasedFor(held: Held) {
    const { disk, folder } = this.#settings
    return erasedFor(disk, folder.root, held)
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#last.then(work)
    this.#last = answer.catch(() => undefined)
    return answer
  }

  async #take(reason: SnapshotReason, gaps: readonly Gap[]): Promise<Result<SnapshotSummary, BackupError>> {
    if (this.#isClosed) return err('writeFailed')
    let taken: Result<Held, BackupError>
    try {
      taken = await this.#newestOrNew(reason, gaps)
    } catch (error) {
      taken = err(diskErrorOf(error))
    }
    this.#listener?.onProgress(null)
    if (!taken.ok) {
      this.#listener?.onFailed(taken.error)
      return taken
    }
    this.#listener?.onTaken()
    return ok(summaryOf(taken.value))
  }

  async #newestOrNew(reason: SnapshotReason, gaps: readonly Gap[]): Promise<Result<Held, BackupError>> {
    const { journal, folder, disk } = this.#settings
    const head = journal.head()
    if (!head.ok) return err('journalUnreadable')
    const isWanted = (gap: Gap) => !gaps.some(({ from, to }) => from <= gap.from && gap.to <= to)
    if (journal.gaps().some(isWanted)) return err('journalUnreadable')
    await disk.makeFolder(folder.path)
    const [newest] = await folder.scan()
    if (newest?.name.position === head.value.position) {
      const proof = await this.good.check(newest, true)
      if (proof.ok && proof.value.header.hash === head.value.hash)
        return ok({ ...newest, proof: proof.value })
    }
    if (!(await this.#hasRoomFor(newest?.bytes ?? 0))) return err('diskFull')
    return this.#write(reason, gaps, head.value)
  }

  /** A snapshot must not take the last room of a disk: the journal needs it for what is typed meanwhile. */
  async #hasRoomFor(lastBytes: number): Promise<boolean> {
    const { disk, folder } = this.#settings
    const free = await disk.freeBytes(folder.path)
    return free === null || free > lastBytes * GROWTH + ROOM_FOR_JOURNAL_BYTES
  }

  /** Goes on from the newest good snapshot; from an older one where that is damaged; from the journal at last. */
  async #write(
    reason: SnapshotReason,
    gaps: readonly Gap[],
    head: JournalHead,
  ): Promise<Result<Held, BackupError>> {
    const { journal, folder, runner, nowMs, appVersion, deviceId } = this.#settings
    const takenAtMs = nowMs()
    const path = await folder.freePath({ takenAtMs, position: head.position, reason })
    const header = {
      schema: STORAGE_SCHEMA,
      appVersion,
      deviceId,
      takenAt: new Date(takenAtMs).toISOString(),
      reason,
      ...head,
    }
    for (const base of await this.#bases(head.position)) {
      const plan = { path, header, base: base && this.#asBase(base) }
      const written = await runner.write({ plan, gaps }, (done) => this.#listener?.onProgress(done))
      if (written.ok) return ok(await this.good.remember(path, written.value))
      if (written.error === 'baseDamaged' && base !== null) await this.good.setAside(base)
      else if (written.error === 'notProven') {
        await folder.setAside(path).catch(() => undefined)
        return err('notProven')
      } else if (written.error === 'baseUnusable' || written.error === 'baseDamaged') continue
      else return err(written.error)
    }
    // Without its beginning the journal needs a snapshot to go on from.
    return err(journal.first() === 1 ? 'writeFailed' : 'journalUnreadable')
  }

  #asBase({ path, name: { position } }: Held) {
    const { journal } = this.#settings
    const isLost = journal.gaps().some(({ from, to }) => from <= position && position <= to)
    return { path, position, isInJournal: position > 0 && position >= journal.first() && !isLost }
  }

  async #bases(position: number): Promise<readonly (Held | null)[]> {
    const first = this.#settings.journal.first()
    const held = (await this.good.everywhere()).filter(
      ({ place, name }) => place !== 'file' && name.position <= position && name.position >= first - 1,
    )
    const newestFirst = [...held].sort(
      (one, other) =>
        other.name.position - one.name.position ||
        Number(one.place === 'folder') - Number(other.place === 'folder'),
    )
    return first === 1 ? [...newestFirst, null] : newestFirst
  }

  async #gather(path: string, { from, to }: Gap, found: Map<number, JournalEntry>): Promise<void> {
    const { disk, keys } = this.#settings
    const access = ownAccess(keys.keyring())
    for await (const part of readParts(path, { disk, access })) {
      if (part.kind !== 'records') continue
      for (const line of part.lines) {
        const text = line.toString('utf8')
        const position = positionOf(text)
        if (position > to) return
        if (position >= from && !found.has(position)) found.set(position, parseWith(JournalEntrySchema, text))
      }
    }
  }
}

/** What the window hears of a snapshot. */
export function summaryOf({ id, place, name, bytes, proof }: Held): SnapshotSummary {
  return {
    id,
    place,
    ...name,
    bytes,
    counts: proof?.footer.counts ?? {},
    appVersion: proof?.header.appVersion ?? '',
    deviceId: proof?.header.deviceId ?? UNKNOWN_DEVICE,
    isProven: proof !== null,
  }
}

/** Of a snapshot that nobody has read yet. */
const UNKNOWN_DEVICE = '00000000-0000-0000-0000-000000000000'

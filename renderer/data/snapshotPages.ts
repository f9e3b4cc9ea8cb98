import type { LedgerState } from '#shared/formats/erasureLedger.ts'
import type { SnapshotEntity, SnapshotFooter, SnapshotHeader } from '#shared/formats/snapshot.ts'
import type { KeyfolioBridge, RequestAnswer } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'

/** Why a snapshot cannot be read, as the main process says it. */
export type SnapshotTrouble = Extract<RequestAnswer<'snapshots.open'>, { ok: false }>['error']

/** A snapshot that was found whole, from its first to its last byte. */
export interface OpenSnapshot {
  readonly id: string
  readonly header: SnapshotHeader
  readonly footer: SnapshotFooter
  /** Whether the list of what was erased since was there; its ids are left out of the pages. */
  readonly ledger: LedgerState
}

/** Some lines of a snapshot, and how many were read by now. */
export interface SnapshotPage {
  readonly entities: readonly SnapshotEntity[]
  readonly records: readonly JournalEntry[]
  readonly done: number
}

/** Checks a snapshot, and answers what frames it. */
export async function openSnapshot(
  main: KeyfolioBridge,
  id: string,
): Promise<Result<OpenSnapshot, SnapshotTrouble>> {
  const opened = await main.request('snapshots.open', { id })
  return opened.ok ? ok({ id, ...opened.value }) : opened
}

/**
 * Reads the lines of a snapshot one page after the other; the next page is on its way while `take` works. Ends with
 * the trouble where a page cannot be read.
 */
export async function eachSnapshotPage(
  main: KeyfolioBridge,
  { id }: Pick<OpenSnapshot, 'id'>,
  range: { readonly from?: number; readonly limit: number; readonly withRecords: boolean },
  take: (page: SnapshotPage) => Promise<'more' | 'enough'>,
): Promise<Result<undefined, SnapshotTrouble>> {
  const { limit, withRecords } = range
  const read = (from: number): Promise<RequestAnswer<'snapshots.read'>> =>
    main.request('snapshots.read', { id, from, limit, withRecords })
  let coming: Promise<RequestAnswer<'snapshots.read'>> | null = read(range.from ?? 0)
  let done = 0
  while (coming !== null) {
    const page: RequestAnswer<'snapshots.read'> = await coming
    if (!page.ok) return page
    const next: number | null = page.value.next
    coming = next === null ? null : read(next)
    // The lines were checked against their hash when the snapshot was opened: they are what main once wrote.
    const entities = page.value.entities.map((text) => JSON.parse(text) as SnapshotEntity)
    const records = page.value.records.map((text) => JSON.parse(text) as JournalEntry)
    if (next !== null && entities.length + records.length === 0) return err('damaged')
    done += entities.length + records.length
    if ((await take({ entities, records, done })) === 'enough') break
  }
  // A page that was asked for in vain.
  await coming
  return ok(undefined)
}

import type { Holding } from '#shared/domain/safety/holdings.ts'
import { usableSnapshots } from '#shared/domain/safety/heads.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import type { KeyfolioBridge, RequestAnswer } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { deviceId } from './device.ts'
import { eachJournalPage, readJournal } from './journalPages.ts'
import { type OpenSnapshot, openSnapshot } from './snapshotPages.ts'
import { StoreError } from './storeError.ts'

/** What the main process says of its journal. */
export type JournalState = Extract<RequestAnswer<'journal.state'>, { ok: true }>['value']

/** So many changes of the tail are kept in memory, so that each row is written once; the rest follows page by page. */
const EAGER_CHANGES = 100_000

/** All that is needed to fill a database, read and proven before anything is deleted. */
export interface RebuildPlan {
  /** The position that is reached in the end. */
  readonly position: number
  /** Null: the journal alone gives everything. */
  readonly snapshot: OpenSnapshot | null
  /** What follows the snapshot in the journal, from its beginning; maybe not to its end. */
  readonly tail: readonly JournalEntry[]
  readonly holding: Holding
}

/**
 * Finds out what the database can be filled from: the newest snapshot that is whole, and what follows it in the
 * journal. Damaged ones are passed over. Reads everything it promises. Throws `StoreError` where not everything can
 * be had; nothing was touched then.
 * @param eagerChanges so many changes of the tail are kept in memory
 */
export async function planRebuild(
  main: KeyfolioBridge,
  { head, first }: JournalState,
  eagerChanges = EAGER_CHANGES,
): Promise<RebuildPlan> {
  const snapshot = await newestWhole(main, first, head.position)
  const holding = new HoldingCount(snapshot)
  const tail: JournalEntry[] = []
  let changes = 0
  await eachJournalPage(main, snapshot?.header.position ?? 0, head.position, (entries) => {
    holding.add(entries)
    if (changes < eagerChanges) tail.push(...entries)
    changes += entries.reduce((sum, { record }) => sum + record.changes.length, 0)
  })
  return {
    position: head.position,
    snapshot,
    tail,
    holding: holding.value(await lastChangeAt(main, head.position, tail, snapshot)),
  }
}

async function newestWhole(
  main: KeyfolioBridge,
  first: number,
  position: number,
): Promise<OpenSnapshot | null> {
  const list = await main.request('snapshots.list', undefined)
  const snapshots = list.ok ? list.value.snapshots : []
  let isNewer = false
  for (const { id } of usableSnapshots(snapshots, { first, position, deviceId: deviceId() })) {
    const opened = await openSnapshot(main, id)
    if (opened.ok) return opened.value
    isNewer ||= opened.error === 'newer'
  }
  if (first > 1) throw new StoreError(isNewer ? 'newerStore' : 'incomplete')
  return null
}

/** A snapshot says how many records it holds; what follows is counted by what was created and deleted. */
class HoldingCount {
  readonly #counts: Partial<Record<EntityKind, number>>

  constructor(snapshot: OpenSnapshot | null) {
    this.#counts = { ...snapshot?.footer.counts }
  }

  add(entries: readonly JournalEntry[]): void {
    for (const { entity, kind } of entries.flatMap(({ record }) => record.changes)) {
      if (kind === 'update') continue
      this.#counts[entity] = Math.max(0, (this.#counts[entity] ?? 0) + (kind === 'create' ? 1 : -1))
    }
  }

  value(at: string | null): Holding {
    const { client = 0, person = 0, interaction = 0 } = this.#counts
    const records = Object.values(this.#counts).reduce((sum, count) => sum + count, 0)
    return { clients: client, people: person, interactions: interaction, records, lastChangeAt: at }
  }
}

async function lastChangeAt(
  main: KeyfolioBridge,
  position: number,
  tail: readonly JournalEntry[],
  snapshot: OpenSnapshot | null,
): Promise<string | null> {
  const last = tail.at(-1)
  if (last?.position === position) return last.record.at
  if (last !== undefined) return (await readJournal(main, position, 1))[0]?.record.at ?? null
  return snapshot?.header.takenAt ?? null
}

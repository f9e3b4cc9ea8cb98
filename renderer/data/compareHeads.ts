import { sameValue } from '#shared/domain/changes/diff.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { entryApplier } from './applyEntries.ts'
import { db } from './database.ts'
import { allTables, changesFrom, readLogHead, recordAt } from './logHead.ts'
import { StoreError } from './storeError.ts'
import { withTimeLimit } from './timeLimit.ts'

/**
 * What comparing the two logs led to: nothing · the database was empty and is filled from the journal · it was
 * older and has caught up · the journal was older and has got what it lacked · they contradicted each other: what
 * deviated lies in a file for support, and the database is filled from the journal.
 */
export type Cure = 'none' | 'rebuilt' | 'rolledForward' | 'handedOver' | 'setAside'

export interface CureReport {
  readonly cure: Cure
  /** How many records were taken in, handed over or set aside. */
  readonly records: number
}

export type CureProgress = (done: number, total: number) => void

/** Records in one message. A record with a photo has some 64 kB. */
const PAGE_SIZE = 200

const READ_LIMIT_MS = 15_000

/**
 * Compares the log in the database with the journal and makes them equal again. Nothing may be committed
 * meanwhile. Throws `StoreError` before anything is touched when the journal cannot be read.
 */
export async function compareHeads(main: KeyfolioBridge, onProgress?: CureProgress): Promise<CureReport> {
  const head = await main.request('journal.head', undefined)
  if (!head.ok) throw new StoreError('journalUnreadable', head.error)
  const journal = head.value.position
  const local = (await inTime(readLogHead())).position
  const common = Math.min(local, journal)
  if (common > 0 && !(await isSameAt(main, common)))
    return setAside(main, { local, journal, common }, onProgress)
  if (local < journal) {
    await takeIn(main, local, journal, onProgress)
    return { cure: local === 0 ? 'rebuilt' : 'rolledForward', records: journal - local }
  }
  return local > journal ? handOver(main, journal, local, onProgress) : { cure: 'none', records: 0 }
}

async function takeIn(
  main: KeyfolioBridge,
  from: number,
  to: number,
  onProgress?: CureProgress,
): Promise<void> {
  const applier = entryApplier()
  for (let done = from; done < to;) {
    const entries = await readJournal(main, done + 1, Math.min(PAGE_SIZE, to - done))
    await applier.apply(entries)
    done += entries.length
    onProgress?.(done - from, to - from)
  }
}

/**
 * Gives the journal what it lacks. When it refuses (a full disk), the records stay where they are: the journal
 * reaction goes on trying, and the window shows that they are not saved.
 */
async function handOver(
  main: KeyfolioBridge,
  from: number,
  to: number,
  onProgress?: CureProgress,
): Promise<CureReport> {
  let done = from
  while (done < to) {
    const entries = await inTime(changesFrom(done + 1, Math.min(PAGE_SIZE, to - done)))
    const answer = await main.request('journal.append', { entries })
    if (!answer.ok || answer.value.position <= done) break
    done = answer.value.position
    onProgress?.(done - from, to - from)
  }
  return done === from ? { cure: 'none', records: 0 } : { cure: 'handedOver', records: done - from }
}

async function setAside(
  main: KeyfolioBridge,
  { local, journal, common }: { readonly local: number; readonly journal: number; readonly common: number },
  onProgress?: CureProgress,
): Promise<CureReport> {
  const agreed = await lastAgreed(main, common)
  for (let done = agreed; done < local;) {
    const entries = await inTime(changesFrom(done + 1, Math.min(PAGE_SIZE, local - done)))
    const answer = await main.request('journal.setAside', { entries })
    if (!answer.ok) throw new StoreError('notSetAside', answer.error)
    done += entries.length
  }
  await db.transaction('rw', allTables(), async () => {
    for (const table of db.tables) await table.clear()
  })
  await takeIn(main, 0, journal, onProgress)
  return { cure: 'setAside', records: local - agreed }
}

/** The last position at which both logs hold the same record. Logs only grow, so before it they are equal: bisection. */
async function lastAgreed(main: KeyfolioBridge, differsAt: number): Promise<number> {
  let [same, different] = [0, differsAt]
  while (different - same > 1) {
    const middle = Math.floor((same + different) / 2)
    if (await isSameAt(main, middle)) same = middle
    else different = middle
  }
  return same
}

async function isSameAt(main: KeyfolioBridge, position: number): Promise<boolean> {
  const [entry] = await readJournal(main, position, 1)
  return sameValue(entry?.record, await inTime(recordAt(position)))
}

/** The database, too, may never answer: on a full disk, or behind a transaction that hangs. */
function inTime<Value>(read: Promise<Value>): Promise<Value> {
  return withTimeLimit(read, READ_LIMIT_MS)
}

/** A page of the journal, whole: fewer entries than the head promises mean that it cannot be read. */
async function readJournal(
  main: KeyfolioBridge,
  from: number,
  limit: number,
): Promise<readonly JournalEntry[]> {
  const answer = await main.request('journal.read', { from, limit })
  if (!answer.ok) throw new StoreError('journalUnreadable', answer.error)
  const { entries } = answer.value
  const isWhole = entries.length > 0 && entries.every(({ position }, index) => position === from + index)
  if (!isWhole) throw new StoreError('journalUnreadable', `entries after ${from - 1} are missing`)
  return entries
}

/** True if the journal has entries and every one of them can be read: only then may a database go. */
export async function isJournalProven(main: KeyfolioBridge): Promise<boolean> {
  const head = await main.request('journal.head', undefined)
  if (!head.ok || head.value.position === 0) return false
  try {
    for (let done = 0; done < head.value.position;) {
      done += (await readJournal(main, done + 1, Math.min(PAGE_SIZE, head.value.position - done))).length
    }
    return true
  } catch (error) {
    if (error instanceof StoreError) return false
    throw error
  }
}

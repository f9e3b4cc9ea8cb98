import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { StoreError } from './storeError.ts'
import { withTimeLimit } from './timeLimit.ts'

/** Records in one message. A record with a photo has some 64 kB. */
export const PAGE_SIZE = 200

const READ_LIMIT_MS = 15_000

/** The database may never answer: on a full disk, or behind a transaction that hangs. */
export function inTime<Value>(read: PromiseLike<Value>): Promise<Value> {
  return withTimeLimit(read, READ_LIMIT_MS)
}

/** A page of the journal, whole: fewer entries than the head promises mean that it cannot be read. */
export async function readJournal(
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

/** Everything of the journal after one position through another, a page at a time. */
export async function eachJournalPage(
  main: KeyfolioBridge,
  after: number,
  through: number,
  take: (entries: readonly JournalEntry[]) => Promise<void> | void,
): Promise<void> {
  for (let done = after; done < through;) {
    const entries = await readJournal(main, done + 1, Math.min(PAGE_SIZE, through - done))
    await take(entries)
    done += entries.length
  }
}

import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import type { CureStep } from './cure.ts'
import type { Curing } from './curing.ts'
import { inTime, PAGE_SIZE } from './journalPages.ts'
import { changesFrom, readLogHead } from './logHead.ts'
import { StoreError } from './storeError.ts'

/**
 * Gives the journal what it lacks. When it refuses (a full disk), the records stay where they are: the journal
 * reaction goes on trying, and the window shows that they are not saved.
 */
export async function handOver({ main, onProgress }: Curing, from: number): Promise<CureStep | null> {
  const { position: to } = await inTime(readLogHead())
  let done = from
  while (done < to) {
    const entries = await inTime(changesFrom(done + 1, Math.min(PAGE_SIZE, to - done)))
    const answer = entries.length === 0 ? null : await main.request('journal.append', { entries })
    if (!answer?.ok || answer.value.position <= done) break
    done = answer.value.position
    onProgress?.(done - from, to - from)
  }
  return done === from ? null : { cure: 'handedOver', records: done - from }
}

/** Keeps what the log of the database has after a position in a file; throws where that is not possible. */
export async function setAsideLog({ main, database }: Curing, agreed: number): Promise<void> {
  for (let done = agreed; done < database;) {
    const entries = await inTime(changesFrom(done + 1, PAGE_SIZE))
    const last = entries.at(-1)
    if (last === undefined) break
    await setAside(main, entries)
    done = last.position
  }
}

/** Keeps some records in a file. */
export async function setAside(main: KeyfolioBridge, entries: readonly JournalEntry[]): Promise<void> {
  const answer = await main.request('journal.setAside', { entries })
  if (!answer.ok) throw new StoreError('notSetAside', answer.error)
}

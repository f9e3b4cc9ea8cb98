import { v7 } from 'uuid'
import type { EntityChange, Known } from '#shared/domain/changes/changeRecord.ts'
import { diff } from '#shared/domain/changes/diff.ts'
import { recordSchemas } from '#shared/domain/records.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { changeFeed } from './changeFeed.ts'
import { db } from './database.ts'
import { endWithHead } from './endWithHead.ts'
import { exclusive } from './exclusive.ts'
import { advanced, allTables, readLogHead, storedChange } from './logHead.ts'
import { type Intent, newRecord } from './newRecord.ts'
import { type RowChange, withStoredRows, writeRows } from './rowWrites.ts'
import type { LogHead } from './schema.ts'
import { useStorageState } from './storageState.ts'
import { isStoreTrouble, reportStoreTrouble } from './storeTrouble.ts'
import { TimeLimitReached, withTimeLimit } from './timeLimit.ts'
import { together } from './together.ts'
import { bufferedTransaction, type CommandTransaction, type StoredRow, type Write } from './transaction.ts'

/** A write that takes longer is given up: a full disk can make IndexedDB hang for ever. */
const WRITE_LIMIT_MS = 10_000

export type { Intent } from './newRecord.ts'

/** What was decided, and under which command id it lies in the log (null: nothing had to change). */
export interface Committed<Value> {
  readonly value: Value
  readonly commandId: string | null
}

/**
 * Runs `decide` and stores what it put and deleted: rows, one change record, counters, all in one transaction;
 * then tells the change feed. A refusal stores nothing, nor does an exception, which comes through.
 * `decide` may await nothing but its transaction: anything else would end the transaction early.
 */
export function commit<Value, Code>(
  intent: Intent,
  decide: (tx: CommandTransaction) => Promise<Result<Value, Code>>,
): Promise<Result<Committed<Value>, Code | 'notStored'>> {
  return exclusive(async () => {
    const commandId = intent.commandId ?? v7()
    const done = await stored(
      async (end) => {
        const { tx, writes, stored: rows } = bufferedTransaction()
        // The head is asked for at once, so that it is there when the command has decided.
        const [decision, head] = await together([decide(tx), readLogHead()])
        if (!decision.ok) return { decision, entries: [] }
        if (intent.isBulk) return { decision, entries: await appendInChunks(intent, commandId, writes()) }
        const basis = { head, rows }
        const entry = await append(intent, commandId, writes(), basis, end)
        return { decision, entries: entry === null ? [] : [entry] }
      },
      intent.isBulk ? BULK_LIMIT_MS : WRITE_LIMIT_MS,
    )
    if (!done.ok) return done
    const { decision, entries } = done.value
    for (const entry of entries) changeFeed.publish(entry)
    return decision.ok
      ? ok({ value: decision.value, commandId: entries.length === 0 ? null : commandId })
      : decision
  })
}

/**
 * Stores many rows under one command id, in one transaction with a change record per chunk: all of them or, after
 * an error, a crash or `signal`, none. Answers the command id.
 * @param onProgress hears how many rows are written
 */
export async function commitBulk(
  intent: Intent,
  rows: readonly Write[],
  onProgress?: (writtenRows: number) => void,
  signal?: AbortSignal,
): Promise<Result<{ readonly commandId: string }, 'notStored' | 'cancelled'>> {
  const commandId = v7()
  return exclusive(async () => {
    try {
      const done = await stored(
        () => appendInChunks(intent, commandId, rows, onProgress, signal),
        BULK_LIMIT_MS,
      )
      if (!done.ok) return done
      for (const entry of done.value) changeFeed.publish(entry)
      return ok({ commandId })
    } catch (error) {
      if (error instanceof Cancelled) return err('cancelled')
      throw error
    }
  })
}

const BULK_CHUNK = 250

/** Many rows may take longer, but not for ever. */
const BULK_LIMIT_MS = 120_000

/** Ends a transaction by leaving it with an exception, so that nothing of it stays. */
class Cancelled extends Error {
  constructor() {
    super('Cancelled')
    this.name = 'Cancelled'
  }
}

/** Inside a transaction. */
async function appendInChunks(
  intent: Intent,
  commandId: string,
  rows: readonly Write[],
  onProgress?: (writtenRows: number) => void,
  signal?: AbortSignal,
): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = []
  for (let start = 0; start < rows.length; start += BULK_CHUNK) {
    if (signal?.aborted) throw new Cancelled()
    const chunk = rows.slice(start, start + BULK_CHUNK).map(checked)
    const entry = await append(intent, commandId, chunk)
    if (entry !== null) entries.push(entry)
    onProgress?.(start + chunk.length)
  }
  if (signal?.aborted) throw new Cancelled()
  return entries
}

/** Throws on a row that its own schema refuses, as `put` does. */
function checked([kind, id, row]: Write): Write {
  const parsed = row === null ? null : recordSchemas[kind].parse(row)
  return [kind, id, parsed] as Write // the schema of the kind answers the row of the kind
}

/** What the same transaction has read already, and nothing has written since. */
interface Basis {
  readonly head: LogHead
  readonly rows: ReadonlyMap<string, StoredRow>
}

async function append(
  intent: Intent,
  commandId: string,
  writes: readonly Write[],
  basis?: Basis,
  /** Called before the last write: nothing follows in this transaction. */
  end?: () => void,
): Promise<JournalEntry | null> {
  const head = basis?.head ?? (await readLogHead())
  const changes = await withStoredRows(writes, basis?.rows)
  const effective = changes.flatMap((change) => described(change, head.known))
  if (effective.length === 0) return null
  const record = newRecord(
    intent,
    commandId,
    head,
    effective.map(({ change }) => change),
  )
  const next = advanced(head, record)
  const entry = { position: next.position, record }
  // One after the other, as in `writeRows`.
  await writeRows(effective.map(({ row }) => row))
  await db.changes.add(storedChange(entry))
  end?.()
  await db.meta.put(next)
  return entry
}

function described(row: RowChange, known: Known): readonly { row: RowChange; change: EntityChange }[] {
  const change = diff(row.kind, row.before, row.after, known)
  return change === null ? [] : [{ row, change }]
}

/**
 * One transaction over all tables, with a time limit; `work` may say that it ends with the head. Trouble of storage becomes
 * `notStored` and wakes the guardian.
 */
async function stored<Value>(
  work: (end: () => void) => Promise<Value>,
  limitMs: number,
): Promise<Result<Value, 'notStored'>> {
  // A write that a full disk refuses would take reading away too, until there is room (Chromium 130).
  if (useStorageState.getState().trouble === 'diskFull') return err('notStored')
  let abort = (): void => undefined
  try {
    // Dexie follows native promises only through a scope that is itself an async function.
    const transaction = db.transaction('rw', allTables(), async (running) => {
      abort = () => running.abort()
      return await work(() => endWithHead(running.idbtrans))
    })
    return ok(await withTimeLimit(transaction, limitMs))
  } catch (error) {
    if (!isStoreTrouble(error)) throw error
    if (error instanceof TimeLimitReached) giveUp(abort)
    reportStoreTrouble(error)
    return err('notStored')
  }
}

/** Closing ends what hangs; the guardian compares the heads in case it was stored after all. */
function giveUp(abort: () => void): void {
  try {
    abort()
  } catch {
    // It was about to end, and can be aborted no more.
  } finally {
    db.close({ disableAutoOpen: false })
  }
}

import { changeFeed } from '#renderer/data/changeFeed.ts'
import { type Committed, commitBulk, type Intent } from '#renderer/data/commit.ts'
import {
  bufferedTransaction,
  type CommandTransaction,
  rowsOf,
  type Write,
} from '#renderer/data/transaction.ts'
import { applyToRow } from '#shared/domain/changes/applyToRow.ts'
import type { EntityChange } from '#shared/domain/changes/changeRecord.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf, recordSchemas } from '#shared/domain/records.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'

/** So many changes at one stroke: a few milliseconds. */
const SLICE = 100

/** Comparing takes about as long as writing. */
const SHARE_OF_COMPARING = 0.5

/**
 * What has to be written for changes to be made, if every row is still what its change expects; otherwise
 * `changedSince`. Nothing is written.
 */
export async function writesOf(
  tx: CommandTransaction,
  changes: readonly EntityChange[],
): Promise<Result<readonly Write[], 'changedSince'>> {
  const rows = await storedRows(tx, changes)
  for (const change of changes) {
    const applied = applyToRow(change, rows.get(change.id) ?? null)
    if (!applied.ok) return applied
    rows.set(change.id, applied.value === null ? null : recordSchemas[change.entity].parse(applied.value))
  }
  const kinds = new Map(changes.map(({ id, entity }) => [id, entity]))
  return ok([...kinds].map(([id, kind]) => [kind, id, rows.get(id) ?? null] as Write)) // the kind says which record
}

/**
 * Makes thousands of changes as one command, a slice at a time, so that the window goes on meanwhile. Whoever
 * changes one of the same records in between makes the comparison begin anew.
 * @param onProgress hears the share that is done, from 0 to 1
 */
export async function commitManyChanges(
  intent: Intent,
  changes: readonly EntityChange[],
  onProgress: (share: number) => void,
): Promise<Result<Pick<Committed<null>, 'commandId'>, 'changedSince' | 'notStored'>> {
  const ids = new Set(changes.map(({ id }) => id))
  for (;;) {
    const outdated = new AbortController()
    // A command that is stored is told before the next one begins: so before these writes begin, or after them.
    const stop = changeFeed.subscribe(({ record }) => {
      if (record.changes.some(({ id }) => ids.has(id))) outdated.abort()
    })
    try {
      const writes = await writesInSlices(changes, (share) => onProgress(share * SHARE_OF_COMPARING))
      if (!writes.ok) return writes
      const done = await commitBulk(
        intent,
        writes.value,
        (count) => onProgress(SHARE_OF_COMPARING + (1 - SHARE_OF_COMPARING) * (count / writes.value.length)),
        outdated.signal,
      )
      if (done.ok) return done
      if (done.error !== 'cancelled') return err(done.error)
    } finally {
      stop()
    }
  }
}

/** As `writesOf`. Each slice reads its rows first, and while it waits for them the window has its turn. */
async function writesInSlices(
  changes: readonly EntityChange[],
  onProgress: (share: number) => void,
): Promise<Result<readonly Write[], 'changedSince'>> {
  // Knows what earlier slices have put.
  const { tx, writes } = bufferedTransaction()
  for (let start = 0; start < changes.length; start += SLICE) {
    const slice = await writesOf(tx, changes.slice(start, start + SLICE))
    if (!slice.ok) return slice
    await putAll(tx, slice.value)
    onProgress(Math.min(1, (start + SLICE) / changes.length))
  }
  return ok(writes())
}

/** Keeps rows in a transaction, to be written at its end. */
export async function putAll(tx: CommandTransaction, writes: readonly Write[]): Promise<void> {
  for (const [kind, id, row] of writes) {
    const rows = rowsOf(tx, kind)
    await (row === null ? rows.delete(id) : rows.put(row))
  }
}

/** The rows that changes speak of, read at one stroke. */
async function storedRows(
  tx: CommandTransaction,
  changes: readonly EntityChange[],
): Promise<Map<string, RecordOf<EntityKind> | null>> {
  const rows = new Map<string, RecordOf<EntityKind> | null>()
  for (const kind of ENTITY_KINDS) {
    const ids = changes.filter(({ entity }) => entity === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    const found = await rowsOf(tx, kind).getMany(ids)
    ids.forEach((id, index) => rows.set(id, found[index] ?? null))
  }
  return rows
}

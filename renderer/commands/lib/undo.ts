import { commit } from '#renderer/data/commit.ts'
import { changesOfCommand } from '#renderer/data/queries/history.ts'
import { type CommandTransaction, rowsOf } from '#renderer/data/transaction.ts'
import { applyToRow } from '#shared/domain/changes/applyToRow.ts'
import type { ChangeRecord, EntityChange } from '#shared/domain/changes/changeRecord.ts'
import { invert } from '#shared/domain/changes/invert.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf, recordSchemas } from '#shared/domain/records.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { CommandName } from './commandNames.ts'
import { type Done, forgetStack, moveAcross, useUndoStacks } from './undoStacks.ts'

/** Which command was taken back or done again, and how many records it was about. */
export interface Reverted {
  readonly command: CommandName
  readonly count: number
}

/**
 * Takes the last command of this run back by an inverse change record. Refused with `changedSince` when a value
 * is no longer what the command left; then nothing older can be undone either.
 */
export function undo(): Promise<Result<Reverted, 'nothingToUndo' | 'changedSince' | 'notStored'>> {
  return inTurn(async () => {
    const last = useUndoStacks.getState().done.at(-1)
    return last === undefined ? err('nothingToUndo') : revert('undo', last)
  })
}

/** Does again what was undone last, as long as no other command has come in between. */
export function redo(): Promise<Result<Reverted, 'nothingToRedo' | 'changedSince' | 'notStored'>> {
  return inTurn(async () => {
    const last = useUndoStacks.getState().undone.at(-1)
    return last === undefined ? err('nothingToRedo') : revert('redo', last)
  })
}

async function revert(
  direction: 'undo' | 'redo',
  { commandId, command }: Done,
): Promise<Result<Reverted, 'changedSince' | 'notStored'>> {
  // What was done is never rewritten, so it may be read before the transaction.
  const records = await changesOfCommand(commandId)
  const isBulk = records.length > 1
  const committed = await commit({ command: direction, reverts: commandId, isBulk }, async (tx) => {
    const applied = await applyInverse(tx, records)
    return applied.ok ? ok({ command, count: countOf(command, records) }) : applied
  })
  if (!committed.ok) {
    if (committed.error === 'changedSince') forgetStack(direction)
    return committed
  }
  const by = committed.value.commandId
  moveAcross(direction, commandId, by === null ? null : { commandId: by, command })
  return ok(committed.value.value)
}

async function applyInverse(
  tx: CommandTransaction,
  records: readonly ChangeRecord[],
): Promise<Result<null, 'changedSince'>> {
  const inverse = invert(records.flatMap(({ changes }) => changes))
  const stored = await storedRows(tx, inverse)
  for (const change of inverse) {
    const rows = rowsOf(tx, change.entity)
    const applied = applyToRow(change, stored.get(change.id) ?? null)
    if (!applied.ok) return applied
    const row = applied.value === null ? null : recordSchemas[change.entity].parse(applied.value)
    if (row === null) await rows.delete(change.id)
    else await rows.put(row)
    stored.set(change.id, row)
  }
  return ok(null)
}

/** The rows that changes speak of, read at one stroke: a bulk command has thousands. */
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

/** A deleted client takes much with it, but the sentence counts clients. */
function countOf(command: CommandName, records: readonly ChangeRecord[]): number {
  const [subject] = command.split('.')
  return records.flatMap(({ changes }) => changes).filter(({ entity }) => entity === subject).length
}

let turn: Promise<unknown> = Promise.resolve()

/** Two quick presses take two commands back, not the same one twice. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = turn.then(work, work)
  turn = mine.catch(() => undefined)
  return mine
}

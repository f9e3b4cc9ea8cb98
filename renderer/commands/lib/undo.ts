import { commit } from '#renderer/data/commit.ts'
import { changesOfCommand } from '#renderer/data/queries/history.ts'
import type { ChangeRecord } from '#shared/domain/changes/changeRecord.ts'
import { invert } from '#shared/domain/changes/invert.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { commitManyChanges, putAll, writesOf } from './applyChanges.ts'
import type { CommandName } from './commandNames.ts'
import { type Done, forgetStack, moveAcross, useUndoStacks } from './undoStacks.ts'

/** Which command was taken back or done again, and how many records it was about. */
export interface Reverted {
  readonly command: CommandName
  readonly count: number
}

/** Hears how far a bulk command is, from 0 to 1, and how many records it was about; of others nothing. */
export type OnProgress = (share: number, count: number) => void

/**
 * Takes the last command of this run back by an inverse change record. Refused with `changedSince` when a value
 * is no longer what the command left; then nothing older can be undone either.
 */
export function undo(
  onProgress: OnProgress = unheard,
): Promise<Result<Reverted, 'nothingToUndo' | 'changedSince' | 'notStored'>> {
  return inTurn(async () => {
    const last = useUndoStacks.getState().done.at(-1)
    return last === undefined ? err('nothingToUndo') : revert('undo', last, onProgress)
  })
}

/** Does again what was undone last, as long as no other command has come in between. */
export function redo(
  onProgress: OnProgress = unheard,
): Promise<Result<Reverted, 'nothingToRedo' | 'changedSince' | 'notStored'>> {
  return inTurn(async () => {
    const last = useUndoStacks.getState().undone.at(-1)
    return last === undefined ? err('nothingToRedo') : revert('redo', last, onProgress)
  })
}

async function revert(
  direction: 'undo' | 'redo',
  { commandId, command }: Done,
  onProgress: OnProgress,
): Promise<Result<Reverted, 'changedSince' | 'notStored'>> {
  // What was done is never rewritten, so it may be read before the transaction.
  const records = await changesOfCommand(commandId)
  const inverse = invert(records.flatMap(({ changes }) => changes))
  const intent = { command: direction, reverts: commandId }
  const count = countOf(command, records)
  const committed =
    records.length > 1
      ? await commitManyChanges(intent, inverse, (share) => onProgress(share, count))
      : await commit(intent, async (tx) => {
          const writes = await writesOf(tx, inverse)
          if (writes.ok) await putAll(tx, writes.value)
          return writes
        })
  if (!committed.ok) {
    if (committed.error === 'changedSince') forgetStack(direction)
    return committed
  }
  const by = committed.value.commandId
  moveAcross(direction, commandId, by === null ? null : { commandId: by, command })
  return ok({ command, count })
}

/** A deleted client takes much with it, but the sentence counts clients. */
function countOf(command: CommandName, records: readonly ChangeRecord[]): number {
  const [subject] = command.split('.')
  return records.flatMap(({ changes }) => changes).filter(({ entity }) => entity === subject).length
}

function unheard(): void {
  return undefined
}

let turn: Promise<unknown> = Promise.resolve()

/** Two quick presses take two commands back, not the same one twice. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = turn.then(work, work)
  turn = mine.catch(() => undefined)
  return mine
}

import { v7 } from 'uuid'
import type { z } from 'zod'
import { commit } from '#renderer/data/commit.ts'
import { changesOfCommand } from '#renderer/data/queries/history.ts'
import { type CommandTransaction, MissingRow } from '#renderer/data/transaction.ts'
import { today } from '#renderer/lib/clock.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import type { Day } from '#shared/lib/days.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { CommandName } from './commandNames.ts'
import { rememberDone } from './undoStacks.ts'
import { type WaitingError, whenStored } from './waitingCommands.ts'

/** What every command may be refused with, besides its own codes. */
export type CommandError = 'invalidInput' | 'notStored' | 'notFound' | WaitingError

export interface CommandContext {
  /** Reads and writes of this command; nothing else may be awaited in it. */
  readonly tx: CommandTransaction
  readonly today: Day
  /** A fresh random id, of the kind that is asked for. */
  readonly newId: <Kind extends EntityKind>(kind: Kind) => RecordOf<Kind>['id']
}

/**
 * Makes a command: parse, gather and decide in one transaction, store, remember for undo. A refusal stores
 * nothing. What the store does not take waits until it does. Bugs (a row that its own schema refuses) throw.
 */
export function command<Schema extends z.ZodType, Value, Code extends string>(
  name: CommandName,
  inputSchema: Schema,
  decide: (context: CommandContext, input: z.output<Schema>) => Promise<Result<Value, Code>>,
): (input: z.output<Schema>) => Promise<Result<Value, Code | CommandError>> {
  return async (input) => {
    const parsed = inputSchema.safeParse(input)
    if (!parsed.success) return err('invalidInput')
    // The day on which it was asked for, however long it waits.
    const day = today()
    const commandId = v7()
    const earlier: { decision: Result<Value, Code> | null; isStored: boolean } = {
      decision: null,
      isStored: false,
    }
    const attempt = async (): Promise<Result<Value, Code | CommandError>> => {
      try {
        const committed = await commit({ command: name, commandId }, async (tx) => {
          earlier.isStored = earlier.decision?.ok === true && (await isInLog(commandId))
          if (earlier.decision === null || !earlier.isStored)
            earlier.decision = await decide({ tx, today: day, newId }, parsed.data)
          return earlier.decision
        })
        if (!committed.ok) return committed
        if (committed.value.commandId !== null || earlier.isStored) rememberDone({ commandId, command: name })
        return ok(committed.value.value)
      } catch (error) {
        if (error instanceof MissingRow) return err('notFound')
        throw error
      }
    }
    return whenStored(name, attempt)
  }
}

/** A store that did not answer in time may have taken a command all the same: it must not be done twice. */
async function isInLog(commandId: string): Promise<boolean> {
  return (await changesOfCommand(commandId)).length > 0
}

function newId<Kind extends EntityKind>(_kind: Kind): RecordOf<Kind>['id'] {
  return v7() as RecordOf<Kind>['id'] // a fresh UUIDv7 is an id of whatever kind it is given to
}

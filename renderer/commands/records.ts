import { z } from 'zod'
import type { CommandTransaction } from '#renderer/data/transaction.ts'
import { rowsOf } from '#renderer/data/transaction.ts'
import { type EntityKind, type RecordOf, recordSchemas } from '#shared/domain/records.ts'
import { idsIn, relationsFrom } from '#shared/domain/relations.ts'
import { settled } from '#shared/domain/settled.ts'
import { TRADE_KINDS, type TradeKind } from '#shared/domain/tradeKinds.ts'
import { IdSchema } from '#shared/lib/ids.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { command, type CommandError } from './lib/command.ts'
import { deleteAllWithBelongings, type DeletionCounts } from './lib/deletion.ts'

// The records of the trade have the same three intents: write down, change, delete. What is more than a change of
// fields has a command of its own in the file of its feature.

type Input<Kind extends TradeKind> = Omit<RecordOf<Kind>, 'id'>
/** These commands refuse nothing by a code of their own. */
type Decided<Value> = Promise<Result<Value, never>>

/** The values are checked by the schema of the kind when the row is put. */
const Fields = z.record(z.string(), z.unknown())

/** Writes a record down; what it names has to be there. Answers its id. Errors: `invalidInput`, `notFound`. */
export function createRecord<Kind extends TradeKind>(
  kind: Kind,
  input: Partial<Input<Kind>>,
): Promise<Result<{ readonly id: RecordOf<Kind>['id'] }, CommandError>> {
  return guarded(() => byKind[kind].create({ input })) as Promise<
    Result<{ readonly id: RecordOf<Kind>['id'] }, CommandError> // the command of this kind makes ids of this kind
  >
}

/** Changes the fields that are given, and no others. Errors: `invalidInput`, `notFound`. */
export function updateRecord<Kind extends TradeKind>(
  kind: Kind,
  id: RecordOf<Kind>['id'],
  changes: Partial<Input<Kind>>,
): Promise<Result<{ readonly id: string }, CommandError>> {
  return guarded(() => byKind[kind].update({ id, changes }))
}

/** Deletes records with what hangs on them, and answers how much that was. Undo brings all of it back. */
export function deleteRecords<Kind extends TradeKind>(
  kind: Kind,
  ids: readonly RecordOf<Kind>['id'][],
): Promise<Result<DeletionCounts, CommandError>> {
  return byKind[kind].remove({ ids })
}

function commandsOf(kind: TradeKind) {
  return {
    create: command(
      `${kind}.create`,
      z.object({ input: Fields }),
      async ({ tx, today, newId }, { input }): Decided<{ readonly id: string }> => {
        const row = settled(kind, recordSchemas[kind].parse({ ...input, id: newId(kind) }), today)
        await putChecked(tx, kind, row)
        return ok({ id: row.id })
      },
    ),
    update: command(
      `${kind}.update`,
      z.object({ id: IdSchema, changes: Fields }),
      async ({ tx, today }, { id, changes }): Decided<{ readonly id: string }> => {
        const before = await rowsOf(tx, kind).require(id)
        const after = recordSchemas[kind].parse({ ...before, ...changes, id })
        await putChecked(tx, kind, settled(kind, after, today))
        return ok({ id })
      },
    ),
    remove: command(
      `${kind}.delete`,
      z.object({ ids: z.array(IdSchema).min(1).readonly() }),
      async ({ tx }, { ids }): Decided<DeletionCounts> => ok(await deleteAllWithBelongings(tx, kind, ids)),
    ),
  }
}

/** Puts a row of which every record that it names is there. */
async function putChecked(
  tx: CommandTransaction,
  kind: EntityKind,
  row: RecordOf<EntityKind>,
): Promise<void> {
  for (const { field, to } of relationsFrom(kind)) {
    for (const id of idsIn(row, field)) await rowsOf(tx, to).require(id)
  }
  await rowsOf(tx, kind).put(row)
}

/** What the schema of the kind refuses is bad input here, not a bug. */
async function guarded<Value>(
  run: () => Promise<Result<Value, CommandError>>,
): Promise<Result<Value, CommandError>> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof z.ZodError) return err('invalidInput')
    throw error
  }
}

const byKind = Object.fromEntries(TRADE_KINDS.map((kind) => [kind, commandsOf(kind)])) as {
  // made from the list of kinds
  readonly [Kind in TradeKind]: ReturnType<typeof commandsOf>
}

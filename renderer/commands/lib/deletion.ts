import type { CommandTransaction } from '#renderer/data/transaction.ts'
import { rowsOf } from '#renderer/data/transaction.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import { relationsTo, without } from '#shared/domain/relations.ts'

/** How many records of each kind went; those that were asked for are counted too. */
export type DeletionCounts = Readonly<Partial<Record<EntityKind, number>>>

/**
 * Deletes a record and, as `relations.ts` says, what hangs on it: some of it goes along, some only forgets it. All
 * in one command, so that undo brings all of it back. Ends the command with `notFound` if there is no such record.
 */
export async function deleteWithBelongings(
  tx: CommandTransaction,
  kind: EntityKind,
  id: string,
): Promise<DeletionCounts> {
  await rowsOf(tx, kind).require(id)
  const counts: Partial<Record<EntityKind, number>> = {}
  const going: (readonly [EntityKind, string])[] = [[kind, id]]
  const gone = new Set([id])
  for (let next = going.shift(); next !== undefined; next = going.shift()) {
    const [goneKind, goneId] = next
    counts[goneKind] = (counts[goneKind] ?? 0) + 1
    await rowsOf(tx, goneKind).delete(goneId)
    await forgetSubject(tx, goneId)
    for (const { id: fileId } of await tx.of('attachment').naming('about.id', goneId))
      going.push(['attachment', fileId])
    for (const relation of relationsTo(goneKind)) {
      for (const row of await rowsOf(tx, relation.from).naming(relation.field, goneId)) {
        if (relation.onDelete !== 'goes') {
          await rowsOf(tx, relation.from).put(without<RecordOf<EntityKind>>(row, relation, goneId))
        } else if (!gone.has(row.id)) {
          gone.add(row.id)
          going.push([relation.from, row.id])
        }
      }
    }
  }
  return counts
}

/** The same for several records; what hangs on two of them goes once. */
export async function deleteAllWithBelongings(
  tx: CommandTransaction,
  kind: EntityKind,
  ids: readonly string[],
): Promise<DeletionCounts> {
  const totals: Partial<Record<EntityKind, number>> = {}
  for (const id of new Set(ids)) {
    // One of them may have gone along with another: a branch with nothing but its parent does not.
    const counts = await deleteWithBelongings(tx, kind, id)
    for (const [gone, count] of Object.entries(counts)) {
      const name = gone as EntityKind // Object.entries loses the key type
      totals[name] = (totals[name] ?? 0) + count
    }
  }
  return totals
}

/** Follow-ups and interactions about it stay, and forget what they were about. */
async function forgetSubject(tx: CommandTransaction, id: string): Promise<void> {
  for (const kind of ['followUp', 'interaction'] as const) {
    for (const row of await tx.of(kind).naming('about.id', id)) {
      await rowsOf(tx, kind).put({ ...row, about: null })
    }
  }
}

import { commitBulk } from '#renderer/data/commit.ts'
import type { Write } from '#renderer/data/transaction.ts'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import type { PlannedWrite } from '#shared/formats/tables/rows.ts'
import type { Result } from '#shared/lib/result.ts'
import type { CommandName } from './lib/commandNames.ts'
import { rememberDone } from './lib/undoStacks.ts'

const NAMES = {
  clients: 'client.import',
  people: 'person.import',
  proposals: 'proposal.import',
} as const satisfies Record<TableKind, CommandName>

/**
 * Stores what an import plans: one command, so one undo; one transaction, so all or nothing, also when the window
 * dies half way. A record that is planned more than once counts as it was planned last.
 * @param onProgress hears the share that is written, from 0 to 1
 */
export async function importRecords(
  kind: TableKind,
  planned: readonly PlannedWrite[],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<null, 'notStored' | 'cancelled'>> {
  const command = NAMES[kind]
  const last = new Map(planned.map((write) => [write[1].id as string, write]))
  const rows = [...last.values()].map(([entity, record]) => [entity, record.id, record] as Write) // the kind says which record
  const done = await commitBulk({ command }, rows, (count) => onProgress(count / rows.length), signal)
  if (!done.ok) return done
  rememberDone({ commandId: done.value.commandId, command })
  return { ok: true, value: null }
}

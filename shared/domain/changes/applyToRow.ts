import { err, ok, type Result } from '#shared/lib/result.ts'
import type { EntityChange } from './changeRecord.ts'
import { sameValue } from './diff.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * The row after a change (null: gone), if the row is now what the change expects to find; otherwise
 * `changedSince`. Fields that the change does not speak of stay as they are.
 */
export function applyToRow(change: EntityChange, row: Row | null): Result<Row | null, 'changedSince'> {
  const fields = Object.entries(change.fields)
  if (change.kind === 'create') {
    if (row !== null) return err('changedSince')
    return ok({ ...valuesAfter(fields), id: change.id })
  }
  if (row === null) return err('changedSince')
  if (fields.some(([name, { before }]) => !sameValue(row[name] ?? null, before))) return err('changedSince')
  return ok(change.kind === 'delete' ? null : { ...row, ...valuesAfter(fields) })
}

function valuesAfter(fields: readonly [string, { readonly after: unknown }][]): Row {
  return Object.fromEntries(fields.map(([name, { after }]) => [name, after]))
}

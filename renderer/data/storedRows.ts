import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import type { RowTypes, StoredFollowUp } from './schema.ts'

/** A row as it lies in the database: with the fields that exist only to be indexed. */
export function toStored<Kind extends EntityKind>(kind: Kind, row: RecordOf<Kind>): RowTypes[keyof RowTypes] {
  return kind === 'followUp' ? withOpenDueDay(row as RecordOf<'followUp'>) : row // the kind says which row it is
}

/** A row as the domain knows it. */
export function fromStored<Kind extends EntityKind>(kind: Kind, stored: RecordOf<Kind>): RecordOf<Kind> {
  if (kind !== 'followUp') return stored
  const { openDueDay: _indexOnly, ...followUp } = stored as StoredFollowUp // the kind says so
  return followUp as RecordOf<Kind> // taking the index field off a follow-up leaves a follow-up
}

function withOpenDueDay(followUp: RecordOf<'followUp'>): StoredFollowUp {
  return followUp.doneOn === null ? { ...followUp, openDueDay: followUp.dueDay } : followUp
}

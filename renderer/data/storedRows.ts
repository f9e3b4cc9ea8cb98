import { agendaOf } from '#shared/domain/agenda/agendaOf.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import { idsIn, relationsFrom } from '#shared/domain/relations.ts'
import { isTradeKind, type TradeKind } from '#shared/domain/tradeKinds.ts'
import type { RowTypes, StoredFollowUp, StoredTrade } from './schema.ts'

/** A row as it lies in the database: with the fields that exist only to be indexed. */
export function toStored<Kind extends EntityKind>(
  kind: Kind,
  row: RecordOf<Kind>,
): RowTypes[keyof RowTypes] | StoredTrade {
  if (isTradeKind(kind)) return withTradeIndexes(kind, row)
  if (kind === 'followUp') return withOpenDueDay(row as RecordOf<'followUp'>) // the kind says which row it is
  return row as Exclude<RecordOf<Kind>, RecordOf<TradeKind>> // neither a follow-up nor one of the trade
}

/** A row as the domain knows it. */
export function fromStored<Kind extends EntityKind>(kind: Kind, stored: RecordOf<Kind>): RecordOf<Kind> {
  if (isTradeKind(kind)) {
    const { refs: _refs, agendaDays: _agendaDays, ...row } = stored as StoredTrade // the kind says so
    return row as RecordOf<Kind> // taking the index fields off a row leaves the row
  }
  if (kind !== 'followUp') return stored
  const { openDueDay: _indexOnly, ...followUp } = stored as StoredFollowUp // the kind says so
  return followUp as RecordOf<Kind> // taking the index field off a follow-up leaves a follow-up
}

function withOpenDueDay(followUp: RecordOf<'followUp'>): StoredFollowUp {
  return followUp.doneOn === null ? { ...followUp, openDueDay: followUp.dueDay } : followUp
}

function withTradeIndexes<Kind extends EntityKind>(kind: Kind, row: RecordOf<Kind>): StoredTrade {
  const refs = new Set(relationsFrom(kind).flatMap(({ field }) => idsIn(row, field)))
  const agendaDays = new Set(agendaOf(kind, row).map(({ day }) => day))
  // The caller has asked whether the kind is one of the trade.
  return { ...row, refs: [...refs], agendaDays: [...agendaDays] } as unknown as StoredTrade
}

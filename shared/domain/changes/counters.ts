import { isAwaiting } from '#shared/domain/proposals/proposal.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import { isTradeKind, type TradeKind } from '#shared/domain/tradeKinds.ts'

/** Everything that is counted while it changes, since counting a growing table is slow. */
export type CounterName =
  | 'client.active'
  | 'client.archived'
  | 'person.active'
  | 'person.archived'
  | 'position.all'
  | 'interaction.all'
  | 'followUp.open'
  | 'followUp.done'
  | 'proposal.all'
  | 'proposal.awaiting'
  | 'attachment.all'
  | `${TradeKind}.all`

type CounterRules = {
  readonly [Kind in Exclude<EntityKind, TradeKind>]: (row: RecordOf<Kind>) => readonly CounterName[]
}

const rules: CounterRules = {
  client: (client) => [client.archivedOn === null ? 'client.active' : 'client.archived'],
  person: (person) => [person.archivedOn === null ? 'person.active' : 'person.archived'],
  position: () => ['position.all'],
  interaction: () => ['interaction.all'],
  followUp: (followUp) => [followUp.doneOn === null ? 'followUp.open' : 'followUp.done'],
  proposal: (proposal) => (isAwaiting(proposal) ? ['proposal.all', 'proposal.awaiting'] : ['proposal.all']),
  attachment: () => ['attachment.all'],
}

/** The counters in which a row counts as one. */
export function countersOf<Kind extends EntityKind>(kind: Kind, row: RecordOf<Kind>): readonly CounterName[] {
  if (isTradeKind(kind)) return [`${kind}.all`]
  // The rule was taken by the kind of the row, which the compiler cannot follow through the union.
  const rule = (
    rules as Readonly<Partial<Record<EntityKind, (row: RecordOf<Kind>) => readonly CounterName[]>>>
  )[kind]
  return rule?.(row) ?? []
}

import { isAwaiting } from '#shared/domain/proposals/proposal.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'

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

type CounterRules = { readonly [Kind in EntityKind]: (row: RecordOf<Kind>) => readonly CounterName[] }

const rules: CounterRules = {
  client: (client) => [client.archivedOn === null ? 'client.active' : 'client.archived'],
  person: (person) => [person.archivedOn === null ? 'person.active' : 'person.archived'],
  position: () => ['position.all'],
  interaction: () => ['interaction.all'],
  followUp: (followUp) => [followUp.doneOn === null ? 'followUp.open' : 'followUp.done'],
  proposal: (proposal) => (isAwaiting(proposal) ? ['proposal.all', 'proposal.awaiting'] : ['proposal.all']),
}

/** The counters in which a row counts as one. */
export function countersOf<Kind extends EntityKind>(kind: Kind, row: RecordOf<Kind>): readonly CounterName[] {
  return rules[kind](row)
}

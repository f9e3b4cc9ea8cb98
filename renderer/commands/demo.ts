import { commitBulk } from '#renderer/data/commit.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'
import type { Write } from '#renderer/data/transaction.ts'
import { today } from '#renderer/lib/clock.ts'
import { demoRecords } from '#shared/demo/demoRecords.ts'
import { demoTrade } from '#shared/demo/trade/index.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Result } from '#shared/lib/result.ts'
import type { CommandName } from './lib/commandNames.ts'

const NAME: CommandName = 'demo.fill'

/** Fills an empty demo folder with a department's work, dated around today. Not undoable: there is nothing before it. */
export async function fillDemo(language: Language): Promise<Result<unknown, 'notStored' | 'cancelled'>> {
  const demo = demoRecords(language, today())
  const trade = demoTrade({ ...demo, language, today: today() })
  const dealtWith = new Map((trade.proposal ?? []).map((proposal) => [proposal.id, proposal]))
  const rows: readonly Write[] = [
    ...[...demo.clients, ...(trade.client ?? [])].map((row) => ['client', row.id, row] as const),
    ...demo.people.map((row) => ['person', row.id, row] as const),
    ...demo.positions.map((row) => ['position', row.id, row] as const),
    ...demo.interactions.map((row) => ['interaction', row.id, row] as const),
    ...[...demo.followUps, ...(trade.followUp ?? [])].map((row) => ['followUp', row.id, row] as const),
    ...demo.proposals.map((row) => ['proposal', row.id, dealtWith.get(row.id) ?? row] as const),
    // Each kind with its own rows, which the union of all kinds cannot express.
    ...TRADE_KINDS.flatMap((kind) =>
      (trade[kind] ?? []).map((row) => [kind, row.id, row] as unknown as Write),
    ),
  ]
  return commitBulk({ command: NAME }, rows)
}

import { tradeNaming } from '#renderer/data/queries/records.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import { openFirst, type RecordRow, rowsOf } from './RecordListView.ts'

/** Records by kind, each kind that was asked for, also those without any. */
export type SectionRows = readonly { readonly kind: TradeKind; readonly rows: readonly RecordRow[] }[]

/** The records of these kinds that name a record, open ones first. */
export async function readSections(
  to: EntityKind,
  id: string,
  kinds: readonly TradeKind[],
  today: Day,
  language: Language,
): Promise<SectionRows> {
  const naming = await tradeNaming(to, id)
  return Promise.all(
    kinds.map(async (kind) => {
      const rows = await rowsOf(kind, naming[kind] ?? [], today, language)
      return { kind, rows: rows.toSorted(openFirst) }
    }),
  )
}

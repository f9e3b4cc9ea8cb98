import { demoRecords } from '#shared/demo/demoRecords.ts'
import { demoTrade } from '#shared/demo/trade/index.ts'
import type { TradeDemo } from '#shared/demo/trade/tradeDemo.ts'
import { type EntityKind, recordSchemas } from '#shared/domain/records.ts'
import { idsIn, relationsFrom } from '#shared/domain/relations.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { type Day, day } from '#shared/lib/days.ts'

export const TODAY: Day = day('2026-11-23')

/** The demonstration told in a language, with its records of the trade. */
export function aDemo(language: Language, today = TODAY) {
  const told = demoRecords(language, today)
  return { told, trade: demoTrade({ ...told, language, today }) }
}
export type Demo = ReturnType<typeof aDemo>

/** What its own schema does not take, one line each. */
export function invalidRows(trade: TradeDemo, kinds: readonly TradeKind[]): readonly string[] {
  return kinds.flatMap((kind) =>
    (trade[kind] ?? []).flatMap((row) => {
      const parsed = recordSchemas[kind].safeParse(row)
      return parsed.success ? [] : [`${kind} ${row.id}: ${parsed.error.message}`]
    }),
  )
}

/** What names a record that is not there, one line each. */
export function brokenReferences({ told, trade }: Demo, kinds: readonly TradeKind[]): readonly string[] {
  const tables: Partial<Record<EntityKind, readonly { readonly id: string }[]>> = {
    ...trade,
    client: [...told.clients, ...(trade.client ?? [])],
    person: told.people,
    position: told.positions,
    interaction: told.interactions,
    proposal: told.proposals,
  }
  const known = new Set(
    Object.entries(tables).flatMap(([kind, rows]) => rows.map(({ id }) => `${kind} ${id}`)),
  )
  return kinds.flatMap((kind) =>
    (trade[kind] ?? []).flatMap((row) =>
      relationsFrom(kind).flatMap(({ field, to }) =>
        idsIn(row, field)
          .filter((id) => !known.has(`${to} ${id}`))
          .map((id) => `${kind} ${row.id}: no ${to} ${id} in ${field}`),
      ),
    ),
  )
}

/** Who is named by a record of a client but does not work there. */
export function strangers({ told, trade }: Demo, kinds: readonly TradeKind[]): readonly string[] {
  const works = new Set(told.positions.map(({ clientId, personId }) => `${clientId} ${personId}`))
  return kinds.flatMap((kind) =>
    (trade[kind] ?? []).flatMap((row) => {
      const named = [...idsIn(row, 'personId'), ...idsIn(row, 'personIds')]
      return idsIn(row, 'clientId').flatMap((clientId) =>
        named.filter((id) => !works.has(`${clientId} ${id}`)).map((id) => `${kind} ${row.id}: ${id}`),
      )
    }),
  )
}

const SENTENCE = /[^.!;?·]+[.!;?·]?/gu
/** Shorter than this is a word or a number, e.g. "1,4". */
const WORDS = 4

/** Sentences that come more than three times in the texts of these kinds. */
export function wornSentences(trade: TradeDemo, kinds: readonly TradeKind[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of kinds.flatMap((kind) => (trade[kind] ?? []).flatMap(textsIn))) {
    for (const [found] of text.matchAll(SENTENCE)) {
      const sentence = found.trim()
      if (sentence.split(/\s+/u).length >= WORDS) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    }
  }
  return [...counts].filter(([, count]) => count > 3).map(([sentence]) => sentence)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

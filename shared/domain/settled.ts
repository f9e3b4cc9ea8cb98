import { settledDeal } from './deals/dealRules.ts'
import { settledQuestion } from './house/productQuestionRules.ts'
import { settledRequest } from './house/requestRules.ts'
import type { EntityKind, RecordOf } from './records.ts'
import type { TradeKind } from './tradeKinds.ts'
import type { Day } from '#shared/lib/days.ts'

type Settle<Kind extends EntityKind> = (row: RecordOf<Kind>, today: Day) => RecordOf<Kind>

const rules: { readonly [Kind in TradeKind]?: Settle<Kind> } = {
  deal: settledDeal,
  productQuestion: settledQuestion,
  request: settledRequest,
}

/** The row with what follows from its own fields, whichever form or list changed them: a won deal has a day. */
export function settled<Kind extends EntityKind>(
  kind: Kind,
  row: RecordOf<Kind>,
  today: Day,
): RecordOf<Kind> {
  // The rule was taken by the kind of the row, which the compiler cannot follow through the union.
  const rule = (rules as Partial<Record<EntityKind, Settle<Kind>>>)[kind]
  return rule === undefined ? row : rule(row, today)
}

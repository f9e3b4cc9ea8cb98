import type { EntityKind } from '#shared/domain/records.ts'
import { isTradeKind } from '#shared/domain/tradeKinds.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** So many records of a kind: "3 deals". */
export function kindCount(t: Translate, kind: EntityKind, count: number): string {
  return isTradeKind(kind)
    ? t(`records.${kind}.count`, { count })
    : t(`vocabulary.countOf.${kind}`, { count })
}

import type { DeletionCounts } from '#renderer/commands/lib/deletion.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import { formatList } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { kindCount } from './kindCount.ts'

/**
 * What a deletion did, with what went along: "Deleted 1 client. With it went: 3 positions and 2 deals."
 * @param what the sentence about the records of `kind` themselves
 */
export function deletionText(
  t: Translate,
  language: Language,
  what: string,
  kind: EntityKind,
  counts: DeletionCounts,
): string {
  const others = Object.entries(counts).flatMap(([gone, count]) => {
    const of = gone as EntityKind // Object.entries loses the key type
    return of === kind ? [] : [kindCount(t, of, count)]
  })
  if (others.length === 0) return what
  return t('app.deletedWith', { what: what.replace(/\.$/, ''), list: formatList(others, language) })
}

import type { EntityKind } from '#shared/domain/records.ts'
import { isTradeKind } from '#shared/domain/tradeKinds.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Reference } from '../references.ts'
import { recordWord } from '../words.ts'

interface ReferenceChoice {
  readonly id: string
  readonly label: string
  readonly description?: string | undefined
}

/** Choices with their names; a record without one is called by its kind. */
export function choicesOf(
  t: Translate,
  to: EntityKind,
  references: readonly Reference[],
): readonly ReferenceChoice[] {
  return references.map((reference) => (reference.label === '' ? named(t, to, reference) : reference))
}

function named(t: Translate, to: EntityKind, { id, description }: Reference): ReferenceChoice {
  return { id, label: isTradeKind(to) ? recordWord(t, to, 'one') : id, description }
}

import type { DeletionCounts } from '#renderer/commands/lib/deletion.ts'
import { deletionText } from '#renderer/lib/deletionText.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { en } from '#shared/i18n/en.ts'
import type { Language, MessageKey } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { SimpleField } from './spec.ts'

// Words of the kit are found by convention: `records.<kind>.fields.<name>`. A test holds that each of them exists.

type ChoiceField = Pick<Extract<SimpleField<string>, { type: 'choice' }>, 'name' | 'words'>

/** The word of a kind of record at a path, e.g. `fields.title`, `groups.more`, `states.late`, `newTitle`. */
export function recordWord(t: Translate, kind: TradeKind, path: string): string {
  return word(t, `records.${kind}.${path}`)
}

/** The same where a kind need not have it: `hints.<field>`, `acts.<id>`. */
export function recordWordIfAny(t: Translate, kind: TradeKind, path: string): string | undefined {
  return isText(`records.${kind}.${path}`) ? recordWord(t, kind, path) : undefined
}

/** All records of a kind, in as few words as a tab has room for. */
export function recordTab(t: Translate, kind: TradeKind): string {
  return recordWordIfAny(t, kind, 'tab') ?? recordWord(t, kind, 'many')
}

/** The label of a field, also of one inside the items of a list (`rows` is the list's name). */
export function fieldLabel(t: Translate, kind: TradeKind, name: string, rows?: string): string {
  return recordWord(t, kind, rows === undefined ? `fields.${name}` : `items.${rows}.${name}`)
}

/** The word of a code of a field, e.g. of the stage of a deal. */
export function choiceLabel(t: Translate, kind: TradeKind, field: ChoiceField, code: string): string {
  return word(t, choicePath(kind, field, code))
}

/** Where the word of a code is. */
export function choicePath(kind: TradeKind, { name, words }: ChoiceField, code: string): string {
  return `${words ?? `records.${kind}.choices.${name}`}.${code}`
}

/** What a deletion did: "Offering deleted. With it went: 2 entries of the whitespace." */
export function deletedText(
  t: Translate,
  language: Language,
  kind: TradeKind,
  counts: DeletionCounts,
): string {
  return deletionText(t, language, counted(t, `records.${kind}.deleted`, counts[kind] ?? 1), kind, counts)
}

/** True if there is a sentence at a path of the messages. */
export function isText(path: string): boolean {
  return typeof at(path) === 'string' || typeof at(`${path}_other`) === 'string'
}

function word(t: Translate, path: string): string {
  // Safe: words of this kind have no placeholders, and a test demands them for every field of every kind.
  return (t as (key: MessageKey) => string)(path as MessageKey)
}

function counted(t: Translate, path: string, count: number): string {
  // Safe: `RecordWords` demands both plural forms of `count` and `deleted` for every kind.
  return (t as (key: MessageKey, parameters: { count: number }) => string)(path as MessageKey, { count })
}

function at(path: string): unknown {
  let part: unknown = en
  for (const key of path.split('.')) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined
    part = (part as Readonly<Record<string, unknown>>)[key] // read only, and checked at the end
  }
  return part
}

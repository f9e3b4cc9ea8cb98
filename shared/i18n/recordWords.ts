import type { RecordOf } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'

type Words = Readonly<Record<string, string>>

/** What each kind of record of the trade needs to be said in a language. Every field has its label. */
export interface RecordWords<Kind extends TradeKind> {
  /** One of them, as the small line above its title. */
  readonly one: string
  /** All of them, as a title. */
  readonly many: string
  /** All of them in a word, where `many` is too long for a tab. */
  readonly tab?: string
  /** Those that somebody has to do something about, as a filter; "Open" unless there is a better word. */
  readonly open?: string
  readonly newTitle: string
  readonly editTitle: string
  /** On a button. */
  readonly add: string
  /** What a command did, as a sentence that stands alone. */
  readonly created: string
  readonly updated: string
  readonly deleted_one: string
  readonly deleted_other: string
  /** So many of them: "3 deals". */
  readonly count_one: string
  readonly count_other: string
  readonly emptyTitle: string
  /** What it is good for and what to do next. */
  readonly emptyText: string
  readonly search: string
  readonly fields: { readonly [Field in Exclude<keyof RecordOf<Kind>, 'id'>]: string }
  /** Labels inside the items of a list field. */
  readonly items: Readonly<Record<string, Words>>
  /** Words of the codes of a field, also of a field inside an item. */
  readonly choices: Readonly<Record<string, Words>>
  /** Titles of the groups of fields; the group `main` has none. */
  readonly groups?: Words
  /** A sentence below a field. */
  readonly hints?: Words
  /** Where a record stands, by code. */
  readonly states?: Words
  /** What can be done with one press, as verbs. */
  readonly acts?: Words
}

import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Day } from '#shared/lib/days.ts'
import type { OpenDialog, Route } from '#renderer/navigation/route.ts'
import type { IconName } from '#renderer/ui/index.ts'

/** What somebody fills in: everything but the id. */
export type RecordInput<Kind extends TradeKind> = Omit<RecordOf<Kind>, 'id'>
export type FieldName<Kind extends TradeKind> = keyof RecordInput<Kind> & string

interface Named<Name extends string> {
  readonly name: Name
  /** May not stay empty. */
  readonly isRequired?: boolean
}

/** A field inside the item of a list, or of the record itself. Labels come from `records.<kind>.fields`. */
export type SimpleField<Name extends string> =
  | (Named<Name> & { readonly type: 'line' | 'text' | 'day' | 'month' | 'money' | 'currency' | 'words' })
  /** A figure; limits as stored. With `decimals` it is typed so and stored as a whole number: 6 for millionths. */
  | (Named<Name> & {
      readonly type: 'number'
      readonly min: number
      readonly max: number
      readonly decimals?: number
    })
  | (Named<Name> & {
      readonly type: 'choice'
      readonly choices: readonly string[]
      /** Where the words of the codes are, if not in `records.<kind>.choices.<name>`: `vocabulary.attitude`. */
      readonly words?: string
      /** True if it may stay undecided. */
      readonly hasNone?: boolean
    })
  /** Yes or no; with `hasNone` also "not known yet". */
  | (Named<Name> & { readonly type: 'flag'; readonly hasNone?: boolean })
  /** Another record, or several. Positions, people, deals … of the chosen client only, where there is one. */
  | (Named<Name> & { readonly type: 'reference' | 'references'; readonly to: EntityKind })

/** A list whose items have fields of their own; labels come from `records.<kind>.items.<name>`. */
export interface RowsField<Name extends string> extends Named<Name> {
  readonly type: 'rows'
  readonly fields: readonly SimpleField<string>[]
}
export type FieldSpec<Name extends string = string> = SimpleField<Name> | RowsField<Name>

/** Fields that belong together; the group `main` has no title, others have `records.<kind>.groups.<id>`. */
export interface FieldGroupSpec<Kind extends TradeKind> {
  readonly id: string
  readonly fields: readonly FieldSpec<FieldName<Kind>>[]
  /** Closed until something is in it: what is seldom needed does not stand in the way. */
  readonly isFolded?: boolean
}

export type StateTone = 'neutral' | 'good' | 'warn' | 'bad'

/** Where a record stands: a code with its words in `records.<kind>.states`, and how loud it is. */
export interface RecordState {
  readonly code: string
  readonly tone: StateTone
}

/** A change that is one press away, e.g. "Kept": its words are in `records.<kind>.acts`. */
export interface RecordAct<Kind extends TradeKind> {
  readonly id: string
  readonly icon: IconName
  readonly isOffered: (row: RecordOf<Kind>, today: Day) => boolean
  readonly change: (row: RecordOf<Kind>, today: Day) => Partial<RecordInput<Kind>>
}

/** A screen that works on such a record, e.g. calling down a list: its words are in `records.<kind>.acts`. */
export interface RecordWay<Kind extends TradeKind> {
  readonly id: string
  readonly icon: IconName
  readonly isOffered: (row: RecordOf<Kind>, today: Day) => boolean
  readonly place: (row: RecordOf<Kind>) => Route
}

/** How a kind of record is shown and filled in. */
export interface RecordSpec<Kind extends TradeKind> {
  readonly kind: Kind
  readonly icon?: IconName
  readonly groups: readonly FieldGroupSpec<Kind>[]
  /** The columns of its list after the title, by field; the state has a column where there is one. */
  readonly columns?: readonly FieldName<Kind>[]
  /** The column and direction by which a list begins. */
  readonly sorting?: { readonly id: string; readonly desc: boolean }
  /** What a new record begins with, besides empty fields. */
  readonly defaults?: (today: Day) => Partial<RecordInput<Kind>>
  readonly state?: (row: RecordOf<Kind>, today: Day) => RecordState
  readonly acts?: readonly RecordAct<Kind>[]
  /** Where such a record is worked on; the first one is what its page is for. */
  readonly ways?: readonly RecordWay<Kind>[]
  /** How most such records begin, beside the empty form: a sheet whose button has its words in `acts`. */
  readonly beginning?: { readonly id: string; readonly icon: IconName; readonly dialog: OpenDialog }
  /** True while somebody has to do something about it; such records come first and are counted. */
  readonly isOpen?: (row: RecordOf<Kind>, today: Day) => boolean
}

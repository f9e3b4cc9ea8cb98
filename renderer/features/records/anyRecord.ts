import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Day } from '#shared/lib/days.ts'
import type { RecordOf } from '#shared/domain/records.ts'
import type { Route } from '#renderer/navigation/route.ts'
import type { FieldSpec, RecordAct, RecordSpec, RecordState, RecordWay } from './spec.ts'
import { specs } from './specs/index.ts'

/** A record of which only the spec knows what is in it. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string }

export type AnyAct = Pick<RecordAct<TradeKind>, 'id' | 'icon'> & {
  readonly isOffered: (row: AnyRecord, today: Day) => boolean
  readonly change: (row: AnyRecord, today: Day) => Readonly<Record<string, unknown>>
}

export type AnyWay = Pick<RecordWay<TradeKind>, 'id' | 'icon'> & {
  readonly isOffered: (row: AnyRecord, today: Day) => boolean
  readonly place: (row: AnyRecord) => Route
}

/** The spec of a kind that is known only while the program runs: lists and pages are made of it. */
export type AnySpec = Pick<RecordSpec<TradeKind>, 'icon' | 'sorting' | 'beginning'> & {
  readonly kind: TradeKind
  readonly groups: readonly {
    readonly id: string
    readonly fields: readonly FieldSpec[]
    readonly isFolded?: boolean
  }[]
  readonly columns?: readonly string[]
  readonly state?: (row: AnyRecord, today: Day) => RecordState
  readonly acts?: readonly AnyAct[]
  readonly ways?: readonly AnyWay[]
  readonly isOpen?: (row: AnyRecord, today: Day) => boolean
}

/** The spec of a kind, for whoever handles all kinds alike. Rows of another kind must not be given to it. */
export function specOf(kind: TradeKind): AnySpec {
  return specs[kind] as unknown as AnySpec // row and spec are of one kind, which `kind` says
}

/** Every field of a kind, whatever its group. */
export function kindFields(kind: TradeKind): readonly FieldSpec[] {
  return specOf(kind).groups.flatMap(({ fields }) => fields)
}

/** The record as its own kind knows it. */
export function asRecordOf<Kind extends TradeKind>(_kind: Kind, row: AnyRecord): RecordOf<Kind> {
  return row as unknown as RecordOf<Kind> // read as a record of this kind in the first place
}

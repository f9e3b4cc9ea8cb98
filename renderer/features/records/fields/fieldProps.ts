import { type BoundField, useBoundField } from '#renderer/lib/formFields.tsx'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { ReadRecord, RecordFormControl, RecordFormValues } from '../formValues.ts'
import type { FieldSpec } from '../spec.ts'

/** What each field of the kit is drawn from. */
export interface RecordFieldProps<Field extends FieldSpec = FieldSpec> {
  readonly kind: TradeKind
  readonly field: Field
  readonly control: RecordFormControl
  /** Its place in the form: `title`, `roles.0.positionId`. */
  readonly name: string
  readonly label: string
  readonly description?: string | undefined
  /** Fields beside it, in the form or in the same item; and those of the form around an item. */
  readonly neighbours: readonly FieldSpec[]
  readonly around?: readonly FieldSpec[] | undefined
  readonly autoFocus?: boolean | undefined
}

/** The fields of one type. */
export type FieldOfType<Type extends FieldSpec['type']> = OfType<FieldSpec, Type>
type OfType<Field extends FieldSpec, Type> = Field extends unknown
  ? Type extends Field['type']
    ? Field
    : never
  : never

/** A field of the form whose value is of a type that its spec says. */
export function useRecordField<Value>({
  control,
  name,
}: Pick<RecordFieldProps, 'control' | 'name'>): BoundField<Value> {
  return useBoundField<RecordFormValues, Value, ReadRecord>({ control, name })
}

import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { RecordFormControl } from '../formValues.ts'
import type { FieldSpec } from '../spec.ts'
import { RecordField } from './RecordField.tsx'
import styles from './fields.module.css'

interface FieldRowsProps {
  readonly kind: TradeKind
  readonly control: RecordFormControl
  readonly fields: readonly FieldSpec[]
  /** The place of an item in the form, e.g. `roles.0.`. */
  readonly prefix?: string | undefined
  readonly labelOf: (name: string) => string
  readonly hintOf?: ((name: string) => string | undefined) | undefined
  /** Fields of the same form outside of these: of the other groups, or around an item. */
  readonly neighbours?: readonly FieldSpec[] | undefined
  readonly around?: readonly FieldSpec[] | undefined
  /** The field in which one begins to type. */
  readonly focusName?: string | undefined
}

/** Fields one below the other; short ones that follow each other side by side. */
export function FieldRows({
  kind,
  control,
  fields,
  prefix = '',
  labelOf,
  hintOf,
  neighbours,
  around,
  focusName,
}: FieldRowsProps) {
  const draw = (field: FieldSpec) => (
    <RecordField
      key={field.name}
      kind={kind}
      field={field}
      control={control}
      name={`${prefix}${field.name}`}
      label={labelOf(field.name)}
      description={hintOf?.(field.name)}
      neighbours={neighbours ?? fields}
      around={around}
      autoFocus={field.name === focusName}
    />
  )
  return pairsOf(fields, around !== undefined).map(([first, second]) =>
    second === undefined ? (
      draw(first)
    ) : (
      <div key={first.name} className={styles['pair']}>
        {draw(first)}
        {draw(second)}
      </div>
    ),
  )
}

/** Short fields two by two, all others alone. */
function pairsOf(
  fields: readonly FieldSpec[],
  isInItem: boolean,
): readonly (readonly [FieldSpec, FieldSpec?])[] {
  const pairs: (readonly [FieldSpec, FieldSpec?])[] = []
  let waiting: FieldSpec | null = null
  for (const field of fields) {
    if (!isShort(field, isInItem)) {
      if (waiting !== null) pairs.push([waiting])
      waiting = null
      pairs.push([field])
    } else if (waiting === null) {
      waiting = field
    } else {
      pairs.push([waiting, field])
      waiting = null
    }
  }
  return waiting === null ? pairs : [...pairs, [waiting]]
}

function isShort(field: FieldSpec, isInItem: boolean): boolean {
  switch (field.type) {
    case 'day':
    case 'number':
    case 'currency':
      return true
    case 'choice':
      // Elsewhere it may become a row of segments, which needs the width.
      return isInItem || field.hasNone === true
    default:
      return false
  }
}

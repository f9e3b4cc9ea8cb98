import { type Control, type FieldPathByValue, type FieldValues, useController } from 'react-hook-form'
import {
  DayField,
  type DayFieldProps,
  Select,
  type SelectProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from '#renderer/ui/index.ts'
import type { Day } from '#shared/lib/days.ts'
import { fieldError } from './fieldError.ts'
import { useT } from './language.ts'

// Fields of renderer/ui tied to a form: value, change, focus on the first error, and the sentence of its code.

interface Place<Values extends FieldValues, Value, Output> {
  /** The form's `control`. */
  readonly control: Control<Values, unknown, Output>
  readonly name: FieldPathByValue<Values, Value>
}

type Unbound<Props> = Omit<Props, 'value' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref'>

/** One line of a form. */
export function FormText<Values extends FieldValues, Output>({
  control,
  name,
  ...rest
}: Place<Values, string, Output> & Unbound<TextFieldProps>) {
  const { value, ref, ...bound } = useBoundField<Values, string, Output>({ control, name })
  return <TextField {...rest} {...bound} value={value} ref={ref} />
}

/** Several lines of a form. */
export function FormTextArea<Values extends FieldValues, Output>({
  control,
  name,
  ...rest
}: Place<Values, string, Output> & Unbound<TextAreaProps>) {
  const { value, ref, ...bound } = useBoundField<Values, string, Output>({ control, name })
  return <TextArea {...rest} {...bound} value={value} ref={ref} />
}

/** Stands in the form while something is typed that is not a day, so that it is refused and not taken for "none". */
const NOT_A_DAY = 'notADay' as Day // never stored: DaySchema refuses it with `invalidDay`

/** A day of a form, or none. */
export function FormDay<Values extends FieldValues, Output>({
  control,
  name,
  ...rest
}: Place<Values, Day | null, Output> & Unbound<DayFieldProps>) {
  const { value, onChange, ref, ...bound } = useBoundField<Values, Day | null, Output>({ control, name })
  return (
    <DayField
      {...rest}
      {...bound}
      value={value === NOT_A_DAY ? null : value}
      onChange={(day, state) => onChange(state === 'invalid' ? NOT_A_DAY : day)}
      ref={ref}
    />
  )
}

const NONE = 'none'

/** One of a few choices in a form. With `noneLabel` there is a first choice that stands for "none" (null). */
export function FormSelect<Id extends string, Values extends FieldValues, Output>({
  control,
  name,
  choices,
  noneLabel,
  ...rest
}: Place<Values, Id | null, Output> &
  Unbound<SelectProps<Id>> & { readonly noneLabel?: string | undefined }) {
  const { value, onChange, ref, ...bound } = useBoundField<Values, Id | null, Output>({ control, name })
  const offered = noneLabel === undefined ? choices : [{ id: NONE, label: noneLabel } as const, ...choices]
  return (
    <Select<Id | typeof NONE>
      {...rest}
      {...bound}
      choices={offered}
      value={value ?? (noneLabel === undefined ? null : NONE)}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      ref={ref}
    />
  )
}

export interface BoundField<Value> {
  readonly name: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onBlur: () => void
  readonly error: string | undefined
  readonly ref: (instance: HTMLElement | null) => void
}

/** What a widget needs of a form's field; for widgets that have no ready binding above. */
export function useBoundField<Values extends FieldValues, Value, Output>({
  control,
  name,
}: Place<Values, Value, Output>): BoundField<Value> {
  const t = useT()
  const { field, fieldState } = useController({ control, name })
  return {
    name: field.name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    error: fieldError(t, firstCode(fieldState.error)),
    ref: field.ref,
  }
}

/** The code of a field, or the first one inside a field that has parts (the day of a birthday). */
function firstCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('message' in error && typeof error.message === 'string') return error.message
  // `ref` and `root` are the library's own; a part is an object with a message.
  return Object.entries(error)
    .filter(([key]) => key !== 'ref')
    .map(([, part]) => firstCode(part))
    .find((code) => code !== undefined)
}

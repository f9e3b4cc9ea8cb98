import { FormSelect } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { Segmented } from '#renderer/ui/index.ts'
import { choiceLabel } from '../words.ts'
import { type FieldOfType, type RecordFieldProps, useRecordField } from './fieldProps.ts'

/** So many choices, and letters in them all, fit side by side. */
const MOST_SEGMENTS = 4
const MOST_LETTERS = 40

/** One of a few codes: side by side where they fit, otherwise in a list. */
export function ChoiceField(props: RecordFieldProps<FieldOfType<'choice'>>) {
  const { kind, field, control, name, label, description, around } = props
  const t = useT()
  const choices = field.choices.map((id) => ({ id, label: choiceLabel(t, kind, field, id) }))
  const letters = choices.reduce((total, choice) => total + choice.label.length, 0)
  const isInItem = around !== undefined
  if (field.hasNone !== true && !isInItem && choices.length <= MOST_SEGMENTS && letters <= MOST_LETTERS) {
    return <Segments {...props} choices={choices} />
  }
  return (
    <FormSelect
      control={control}
      name={name}
      label={label}
      description={description}
      isRequired={field.isRequired}
      noneLabel={field.hasNone === true ? t('recordForm.notSaid') : undefined}
      choices={choices}
    />
  )
}

interface SegmentsProps extends RecordFieldProps<FieldOfType<'choice'>> {
  readonly choices: readonly { readonly id: string; readonly label: string }[]
}

function Segments({ label, description, choices, ...place }: SegmentsProps) {
  const { value, onChange, error } = useRecordField<string | null>(place)
  return (
    <Segmented
      label={label}
      description={description}
      error={error}
      choices={choices}
      value={value}
      onChange={onChange}
    />
  )
}

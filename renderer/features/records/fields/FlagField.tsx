import { useT } from '#renderer/lib/language.ts'
import { Checkbox, Segmented } from '#renderer/ui/index.ts'
import { type FieldOfType, type RecordFieldProps, useRecordField } from './fieldProps.ts'

const ANSWERS = ['unknown', 'yes', 'no'] as const

/** Yes or no; where it may not be known yet, three answers. */
export function FlagField({ field, label, description, ...place }: RecordFieldProps<FieldOfType<'flag'>>) {
  const t = useT()
  const { value, onChange, error } = useRecordField<boolean | null>(place)
  if (field.hasNone !== true) {
    return <Checkbox label={label} description={description} isChecked={value === true} onChange={onChange} />
  }
  return (
    <Segmented
      label={label}
      description={description}
      error={error}
      choices={ANSWERS.map((id) => ({ id, label: t(`recordForm.${id}`) }))}
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'unknown' ? null : answer === 'yes')}
    />
  )
}

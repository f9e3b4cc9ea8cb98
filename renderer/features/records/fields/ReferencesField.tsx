import { useT } from '#renderer/lib/language.ts'
import { ManyPicker } from '#renderer/lib/ManyPicker.tsx'
import { useReferences } from '../useReferences.ts'
import { type FieldOfType, type RecordFieldProps, useRecordField } from './fieldProps.ts'
import { choicesOf } from './referenceChoices.ts'

/** Any number of other records. */
export function ReferencesField(props: RecordFieldProps<FieldOfType<'references'>>) {
  const { field, label, description } = props
  const t = useT()
  const { value, onChange, onBlur, error, ref } = useRecordField<readonly string[]>(props)
  const references = useReferences(props, value)
  return (
    <ManyPicker
      label={label}
      description={references.state === 'clientFirst' ? t('recordForm.clientFirst') : description}
      error={error}
      isDisabled={references.state === 'clientFirst'}
      choices={references.state === 'ready' ? choicesOf(t, field.to, references.choices) : []}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      ref={ref}
    />
  )
}

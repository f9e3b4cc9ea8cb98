import { useT } from '#renderer/lib/language.ts'
import { ComboBox } from '#renderer/ui/index.ts'
import { useReferences } from '../useReferences.ts'
import { type FieldOfType, type RecordFieldProps, useRecordField } from './fieldProps.ts'
import { choicesOf } from './referenceChoices.ts'

/** Another record. */
export function ReferenceField(props: RecordFieldProps<FieldOfType<'reference'>>) {
  const { field, label, description } = props
  const t = useT()
  const { value, onChange, onBlur, error, ref } = useRecordField<string | null>(props)
  const references = useReferences(props, value === null ? [] : [value])
  return (
    <ComboBox
      label={label}
      description={references.state === 'clientFirst' ? t('recordForm.clientFirst') : description}
      error={error}
      isRequired={field.isRequired}
      isDisabled={references.state === 'clientFirst'}
      choices={references.state === 'ready' ? choicesOf(t, field.to, references.choices) : []}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      ref={ref}
    />
  )
}

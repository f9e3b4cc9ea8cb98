import { TagsField } from '#renderer/ui/index.ts'
import { type FieldOfType, type RecordFieldProps, useRecordField } from './fieldProps.ts'

/** Short words as a list. */
export function WordsField({ field, label, description, ...place }: RecordFieldProps<FieldOfType<'words'>>) {
  const { value, onChange, onBlur, error } = useRecordField<readonly string[]>(place)
  return (
    <TagsField
      label={label}
      description={description}
      error={error}
      isRequired={field.isRequired}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
    />
  )
}

import { fieldError } from '#renderer/lib/fieldError.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { TextField } from '#renderer/ui/index.ts'
import { decimalText } from '../numbers.ts'
import { type FieldOfType, type RecordFieldProps, useRecordField } from './fieldProps.ts'

/** A figure. What is too little or too much is told with both limits. */
export function NumberField({
  field,
  label,
  description,
  autoFocus,
  ...place
}: RecordFieldProps<FieldOfType<'number'>>) {
  const t = useT()
  const language = useLanguage()
  const { error, ...bound } = useRecordField<string>(place)
  const limit = (value: number): string => decimalText(value, field.decimals ?? 0, language)
  const isOutside = error !== undefined && error === fieldError(t, 'outOfRange')
  return (
    <TextField
      {...bound}
      label={label}
      description={description}
      error={isOutside ? t('recordForm.outOfRange', { min: limit(field.min), max: limit(field.max) }) : error}
      isRequired={field.isRequired}
      autoFocus={autoFocus}
      inputMode={field.decimals === undefined ? 'numeric' : 'decimal'}
    />
  )
}

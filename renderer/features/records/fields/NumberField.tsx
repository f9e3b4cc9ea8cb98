import { useController } from 'react-hook-form'
import { fieldError } from '#renderer/lib/fieldError.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { TextField } from '#renderer/ui/index.ts'
import { decimalText } from '../numbers.ts'
import type { FieldOfType, RecordFieldProps } from './fieldProps.ts'

/** A figure. What is too little or too much is told with both limits. */
export function NumberField({
  field: spec,
  control,
  name,
  label,
  description,
}: RecordFieldProps<FieldOfType<'number'>>) {
  const t = useT()
  const language = useLanguage()
  const { field, fieldState } = useController({ control, name })
  const code = fieldState.error?.message
  const limit = (value: number): string => decimalText(value, spec.decimals ?? 0, language)
  return (
    <TextField
      label={label}
      description={description}
      error={
        code === 'outOfRange'
          ? t('recordForm.outOfRange', { min: limit(spec.min), max: limit(spec.max) })
          : fieldError(t, code)
      }
      isRequired={spec.isRequired}
      inputMode={spec.decimals === undefined ? 'numeric' : 'decimal'}
      name={field.name}
      value={String(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
    />
  )
}
